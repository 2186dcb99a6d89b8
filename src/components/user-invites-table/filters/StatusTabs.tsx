'use client';
import { forwardRef } from 'react';

import type { UserInviteStatus } from '../../../domain/UserInviteStatus.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { useStatusMessages } from '../../../ui/useStatusMessages.js';
import { usePart } from '../../../ui/usePart.js';
import { useTableMessages } from '../TableMessagesContext.js';
import type { StatusTab } from '../UserInvitesTableState.js';

interface StatusTabsProps {
  tabs: readonly StatusTab[];

  selected: UserInviteStatus | null;

  onSelect: (status: UserInviteStatus | null) => void;
}

/** One toggle for each status, with how many there are. Renders a `<div role="group">`. */
export const StatusTabs = forwardRef<HTMLDivElement, StatusTabsProps>(function StatusTabs({ tabs, selected, onSelect }, ref) {
  const part = usePart();
  const messages = useTableMessages();
  const statuses = useStatusMessages();
  const { formatters } = useInvitesUi();
  return (
    <div {...part('table-tabs')} role="group" aria-label={messages.statusTabs} ref={ref}>
      {tabs.map(({ status, count }) => (
        <button
          key={status ?? 'all'}
          type="button"
          {...part('table-tab')}
          aria-pressed={status === selected}
          onClick={() => onSelect(status)}
        >
          {status ? statuses[status] : messages.all}
          {count !== null && <span {...part('table-count')}> {formatters.number(count)}</span>}
        </button>
      ))}
    </div>
  );
});
