'use client';
import { useEffect, useId, useRef } from 'react';

import { inviteeName } from '../../../domain/inviteeName.js';
import { displayText } from '../../../domain/displayText.js';
import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import { Email } from '../../../ui/Email.js';
import { Icon } from '../../../ui/Icon.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { useCommonMessages } from '../../../ui/useMessages.js';
import { usePart } from '../../../ui/usePart.js';
import type { InviteUsersFormProblem, InviteUsersFormState } from '../InviteUsersFormState.js';
import { entryProblemText } from './entryProblemText.js';
import { isBlocking } from './InviteeEntry.js';
import type { InviteeEntry } from './InviteeEntry.js';

export interface ErrorSummaryProps {
  /** The attempt to send that found the errors: each takes the focus here. */
  attempt: InviteUsersFormProblem;

  form: InviteUsersFormState;

  messages: InviteUsersDialogMessages;

  onShow: (entry: InviteeEntry) => void;
}

const mostLinks = 5;

/** What keeps the list from being sent, with a way to each. Takes the focus. Renders a `<div>`. */
export function ErrorSummary({ attempt, form: { entries, counts, fields }, messages, onShow }: ErrorSummaryProps) {
  const part = usePart();
  const id = useId();
  const common = useCommonMessages();
  const box = useRef<HTMLDivElement>(null);
  const shown = firstBlocking(entries);
  const more = counts.toFix - shown.length;

  useEffect(() => {
    if (attempt) box.current?.focus();
  }, [attempt]);

  return (
    <div {...part('notice', { tone: 'danger' })} ref={box} tabIndex={-1} role="group" aria-labelledby={id}>
      <Icon name="issue" />
      <div {...part('text')}>
        <span id={id}>{messages.fixProblems({ count: counts.toFix })}</span>
        <ul {...part('problem-list')}>
          {shown.map((entry) => (
            <li key={entry.id}>
              <LinkButton onClick={() => onShow(entry)}>
                {entry.email || entry.text ? (
                  <Email address={entry.email || entry.text} />
                ) : (
                  displayText(inviteeName(entry) ?? common.none)
                )}
              </LinkButton>{' '}
              <span>{entryProblemText(entry.problem, { messages, common, fields })}</span>
            </li>
          ))}
          {more > 0 && <li>{messages.entryList.moreProblems({ count: more })}</li>}
        </ul>
      </div>
    </div>
  );
}

function firstBlocking(entries: readonly InviteeEntry[]): readonly InviteeEntry[] {
  const found: InviteeEntry[] = [];
  for (const entry of entries) {
    if (found.length === mostLinks) break;
    if (isBlocking(entry)) found.push(entry);
  }
  return found;
}
