'use client';
import { Fragment, createElement } from 'react';
import type { ReactNode } from 'react';

import { asciiDomain } from '../../../domain/canonicalEmail.js';
import { nameLimit } from '../../../domain/nameLimit.js';
import { shortText } from '../../../domain/shortText.js';
import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import { Email } from '../../../ui/Email.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { useFieldMessages } from '../../../ui/useFieldMessages.js';
import { useCommonMessages } from '../../../ui/useMessages.js';
import { usePart } from '../../../ui/usePart.js';
import { entryProblemText } from './entryProblemText.js';
import type { EntryTools } from './EntryTools.js';
import { isSuspicious } from './InviteeEntry.js';
import type { InviteeEntry, InviteeProblem } from './InviteeEntry.js';

export interface InviteeEntryHintProps {
  id: string;

  entry: InviteeEntry;

  tools: EntryTools;
}

/** What wants a look at an entry, with the ways out. Renders a `<p>`, or nothing. */
export function InviteeEntryHint({ id, entry, tools }: InviteeEntryHintProps) {
  const part = usePart();
  const text = useHint(entry, tools);
  const { entryList: texts } = tools.messages;
  if (text === null || entry.problem === null) return null;
  return (
    <p {...part('hint')} id={id}>
      {/* A message may be an array of texts and elements, which have no keys of their own. */}
      {Array.isArray(text) ? createElement(Fragment, null, ...(text as ReactNode[])) : text}
      {isSuspicious(entry.problem) && !tools.locked && (
        <>
          {' '}
          <FixButton entry={entry} tools={tools} onFix={() => tools.list.confirm(entry.id)}>
            {confirmationText(entry.problem, texts)}
          </FixButton>
        </>
      )}
    </p>
  );
}

function confirmationText({ kind }: InviteeProblem, { confirm, confirmations }: InviteUsersDialogMessages['entryList']): string {
  return kind === 'typo' || kind === 'unread_role' || kind === 'unread_language' ? confirmations[kind] : confirm;
}

function useHint(entry: InviteeEntry, tools: EntryTools): ReactNode {
  const { email, problem } = entry;
  const { list, fields, messages } = tools;
  const common = useCommonMessages();
  const fieldMessages = useFieldMessages();
  switch (problem?.kind) {
    case undefined:
      return null;
    case 'failed':
      return problem.error ? common.errors[problem.error.code] : messages.outcomes.failed;
    case 'typo':
      return messages.didYouMean({
        suggestion: (
          <FixButton entry={entry} tools={tools} onFix={() => list.correct(entry.id, problem.suggestion)}>
            <Email address={problem.suggestion} />
          </FixButton>
        ),
      });
    case 'mixed_scripts':
    case 'look_alike': {
      const domain = <Email address={asciiDomain(email.slice(email.lastIndexOf('@') + 1))} />;
      return problem.kind === 'look_alike' ? messages.lookAlike({ domain }) : messages.mixedScripts({ domain });
    }
    case 'unclear':
      return messages.unclear({
        sendAgain: (
          <FixButton entry={entry} tools={tools} onFix={() => list.sendAgain(entry.id)}>
            {messages.sendAgain}
          </FixButton>
        ),
      });
    case 'unread_role':
    case 'unread_language':
      return messages[problem.kind]({ text: shortText(problem.text, nameLimit) });
    case 'known':
      return messages.known[problem.state];
    case 'duplicate':
    case 'differs_in_case':
    case 'mixed_scripts_local':
      return messages.problems[problem.kind];
    default:
      return entryProblemText(problem, { messages, fieldMessages, fields });
  }
}

interface FixButtonProps {
  entry: InviteeEntry;

  tools: EntryTools;

  onFix: () => void;

  children: ReactNode;
}

/** Goes away with the hint that it stands in, so the focus goes on before. */
function FixButton({ entry, tools: { locked, onFixed }, onFix, children }: FixButtonProps) {
  if (locked) return children;
  function handleClick() {
    onFixed(entry.id);
    onFix();
  }
  return (
    <LinkButton data-fix onClick={handleClick}>
      {children}
    </LinkButton>
  );
}
