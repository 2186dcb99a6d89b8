'use client';
import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import { Email } from '../../../ui/Email.js';
import { Icon } from '../../../ui/Icon.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { useCommonMessages } from '../../../ui/useMessages.js';
import { usePart } from '../../../ui/usePart.js';
import type { ResultGroup } from './groupResults.js';

export interface ResultGroupsProps {
  groups: readonly ResultGroup[];

  messages: InviteUsersDialogMessages;
}

/** Who was not invited, by reason; the first reason is unfolded. Renders a `<div>` with a `<details>` for each. */
export function ResultGroups({ groups, messages }: ResultGroupsProps) {
  const part = usePart();
  const { formatters } = useInvitesUi();
  const { errors } = useCommonMessages();
  return (
    <div {...part('list')}>
      {groups.map(({ outcome, error, entries }, index) => (
        <details {...part('group')} key={`${outcome} ${error}`} open={index === 0}>
          <summary>
            <Icon name="right" mirror />
            <span>{error ? errors[error] : messages.outcomes[outcome]}</span>
            <span className={`${part('muted').className} ${part('number').className}`}>{formatters.number(entries.length)}</span>
          </summary>
          <ul>
            {entries.map(({ id, email }) => (
              <li key={id}>
                <Email address={email} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
