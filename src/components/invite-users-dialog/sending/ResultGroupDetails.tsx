'use client';
import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import { Email } from '../../../ui/Email.js';
import { Icon } from '../../../ui/Icon.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { tableIcons } from '../../../ui/tableIcons.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { useCommonMessages } from '../../../ui/useMessages.js';
import { usePart } from '../../../ui/usePart.js';
import { CopyAddresses } from './CopyAddresses.js';
import type { ResultGroup } from './groupResults.js';
import { useCapped } from './useCapped.js';

export interface ResultGroupDetailsProps {
  group: ResultGroup;

  open: boolean;

  messages: InviteUsersDialogMessages;
}

/** People who were not invited for one reason. Renders a `<details>`. */
export function ResultGroupDetails({ group: { outcome, error, entries }, open, messages }: ResultGroupDetailsProps) {
  const part = usePart();
  const { formatters } = useInvitesUi();
  const { errors } = useCommonMessages();
  const { shown, more, showMore, list } = useCapped(entries);
  return (
    <details {...part('group')} open={open}>
      <summary>
        <Icon name={tableIcons.right} mirror />
        <span>{error ? errors[error] : messages.outcomes[outcome]}</span>
        <span className={`${part('muted').className} ${part('number').className}`}>{formatters.number(entries.length)}</span>
      </summary>
      <ul ref={list}>
        {shown.map(({ id, email }) => (
          <li key={id}>
            <Email address={email} />
          </li>
        ))}
      </ul>
      <div className={`${part('bar').className} ${part('group-bar').className}`}>
        <CopyAddresses entries={entries} messages={messages.result} />
        {more > 0 && <LinkButton onClick={showMore}>{messages.result.showMore({ count: more })}</LinkButton>}
      </div>
    </details>
  );
}
