'use client';
import { Fragment, createElement } from 'react';
import type { ReactNode } from 'react';

import { asciiDomain } from '../../../domain/canonicalEmail.js';
import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import { Email } from '../../../ui/Email.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { useCommonMessages } from '../../../ui/useMessages.js';
import { usePart } from '../../../ui/usePart.js';
import type { InviteeEntry } from './InviteeEntry.js';
import type { InviteUsersFormState } from '../InviteUsersFormState.js';

export interface InviteeEntryHintProps {
  id: string;

  entry: InviteeEntry;

  list: InviteUsersFormState['list'];

  locked: boolean;

  messages: InviteUsersDialogMessages;

  onRepaired: () => void;
}

/** What wants a look at an entry, with the way out. Renders a `<p>`, or nothing. */
export function InviteeEntryHint(props: InviteeEntryHintProps) {
  const part = usePart();
  const text = useHint(props);
  // A message may be an array of texts and elements, which have no keys of their own.
  return text === null ? null : (
    <p {...part('hint')} id={props.id}>
      {Array.isArray(text) ? createElement(Fragment, null, ...(text as ReactNode[])) : text}
    </p>
  );
}

function useHint({ entry: { id, email, problem }, list, locked, messages, onRepaired }: InviteeEntryHintProps): ReactNode {
  const { errors } = useCommonMessages();

  // The button goes away with its hint, so the focus goes on before.
  function button(text: ReactNode, onClick: () => void): ReactNode {
    const handleClick = () => {
      onRepaired();
      onClick();
    };
    return locked ? text : <LinkButton onClick={handleClick}>{text}</LinkButton>;
  }

  switch (problem?.kind) {
    case undefined:
      return null;
    case 'invalid':
      return messages.problems[problem.reason];
    case 'refused':
      return messages.outcomes[problem.outcome];
    case 'failed':
      return problem.error ? errors[problem.error.code] : messages.outcomes.failed;
    case 'typo':
      return messages.didYouMean({
        suggestion: button(<Email address={problem.suggestion} />, () => list.edit(id, problem.suggestion)),
      });
    case 'mixed_scripts':
    case 'look_alike': {
      const domain = <Email address={asciiDomain(email.slice(email.lastIndexOf('@') + 1))} />;
      return problem.kind === 'look_alike' ? messages.lookAlike({ domain }) : messages.mixedScripts({ domain });
    }
    case 'unclear':
      return messages.unclear({ sendAgain: button(messages.sendAgain, () => list.sendAgain(id)) });
    case 'duplicate':
    case 'differs_in_case':
    case 'mixed_scripts_local':
      return messages.problems[problem.kind];
  }
}
