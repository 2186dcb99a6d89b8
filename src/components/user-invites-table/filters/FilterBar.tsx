'use client';
import { LinkButton } from '../../../ui/LinkButton.js';
import { ChoiceFilter } from './ChoiceFilter.js';
import { SentFilter } from './SentFilter.js';
import { useTableMessages } from '../TableMessagesContext.js';
import type { UserInvitesTableState } from '../UserInvitesTableState.js';

interface FilterBarProps {
  state: UserInvitesTableState;

  /** Where the focus goes when the button that clears all goes away. */
  onCleared: () => void;
}

/** The filters that the client has, and a way to empty all of them. Renders one `<span>` for each. */
export function FilterBar({ state: { filters, query, changeFilter, clearFilters }, onCleared }: FilterBarProps) {
  const messages = useTableMessages();
  const { roles, inviters, sent } = filters;
  const byDay = query.sentFrom !== null || query.sentTo !== null;
  const held = [query.roles.length > 0, query.invitedBy.length > 0, byDay].filter(Boolean).length;
  const removable = [roles?.held.length, inviters?.held.length, sent && byDay].filter(Boolean).length;
  return (
    <>
      {roles && <ChoiceFilter label={messages.filters.roles} choices={roles} />}
      {inviters && <ChoiceFilter label={messages.filters.inviters} choices={inviters} />}
      {sent && (
        <SentFilter
          from={query.sentFrom}
          to={query.sentTo}
          onChange={({ from, to }) => changeFilter({ sentFrom: from, sentTo: to })}
        />
      )}
      {/* Also where a host or a URL filters by what cannot be chosen here. */}
      {(held > 1 || held > removable) && (
        <LinkButton
          onClick={() => {
            onCleared();
            clearFilters();
          }}
        >
          {messages.filters.clearAll}
        </LinkButton>
      )}
    </>
  );
}
