'use client';
import { useEffect, useId, useRef, useState } from 'react';

import { inviteeName } from '../../../domain/inviteeName.js';
import { displayText } from '../../../domain/displayText.js';
import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import { Email } from '../../../ui/Email.js';
import { Icon } from '../../../ui/Icon.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { useFieldMessages } from '../../../ui/useFieldMessages.js';
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

  onShowMessage: () => void;
}

const firstLinks = 5;
const moreLinks = 100;

/** What keeps the list from being sent, with a way to each. Takes the focus. Renders a `<div>`. */
export function ErrorSummary({ attempt, form, messages, onShow, onShowMessage }: ErrorSummaryProps) {
  const { entries, counts, fields, message, messageLimit, takesMessage } = form;
  const part = usePart();
  const id = useId();
  const common = useCommonMessages();
  const fieldMessages = useFieldMessages();
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [{ from, to }, setLinks] = useState({ from: 0, to: firstLinks });
  const shown = firstBlocking(entries, to);
  const more = counts.toFix - shown.length;

  useEffect(() => {
    if (attempt) box.current?.focus();
  }, [attempt]);

  // The button that brought them may be gone.
  useEffect(() => {
    if (from > 0) list.current?.children.item(from)?.querySelector('button')?.focus();
  }, [from]);

  return (
    <div {...part('notice', { tone: 'danger' })} ref={box} tabIndex={-1} role="group" aria-labelledby={id}>
      <Icon name="issue" />
      <div {...part('text')}>
        <span id={id}>{messages.fixProblems({ count: counts.toFix })}</span>
        <ul {...part('problem-list')} ref={list}>
          {shown.map((entry) => (
            <li key={entry.id}>
              <LinkButton onClick={() => onShow(entry)}>
                {entry.email || entry.text ? (
                  <Email address={entry.email || entry.text} />
                ) : (
                  displayText(inviteeName(entry) ?? common.none)
                )}
              </LinkButton>{' '}
              <span>{entryProblemText(entry.problem, { messages, fieldMessages, fields })}</span>
            </li>
          ))}
          {takesMessage && message.trim().length > messageLimit && (
            <li>
              <LinkButton onClick={onShowMessage}>{messages.message}</LinkButton> <span>{messages.messageTooLong}</span>
            </li>
          )}
        </ul>
        {more > 0 && (
          <LinkButton onClick={() => setLinks({ from: to, to: to + moreLinks })}>
            {messages.entryList.showMore({ count: Math.min(more, moreLinks) })}
          </LinkButton>
        )}
      </div>
    </div>
  );
}

function firstBlocking(entries: readonly InviteeEntry[], count: number): readonly InviteeEntry[] {
  const found: InviteeEntry[] = [];
  for (const entry of entries) {
    if (found.length === count) break;
    if (isBlocking(entry)) found.push(entry);
  }
  return found;
}
