'use client';
import { createLoader } from '../../../ui/createLoader.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { useNow } from '../../../ui/useNow.js';
import { WhenLoaded } from '../../../ui/WhenLoaded.js';
import { FilterPill } from './FilterPill.js';
import { describeDays } from './describeDays.js';
import type { Days } from './latestDays.js';
import { useTableMessages } from '../TableMessagesContext.js';

interface SentFilterProps extends Days {
  onChange: (days: Days) => void;
}

const daysCode = createLoader(() => import('./SentDays.js'));

/** The filter for the days on which invites were sent. Renders a `<span>`. */
export function SentFilter({ from, to, onChange }: SentFilterProps) {
  const messages = useTableMessages();
  const { formatters } = useInvitesUi();
  const now = useNow();
  return (
    <FilterPill
      label={messages.filters.sent}
      value={describeDays({ from, to }, now, messages, formatters)}
      onRemove={() => onChange({ from: null, to: null })}
    >
      {(close) => (
        <WhenLoaded loader={daysCode}>
          {({ SentDays }) => (
            <SentDays
              from={from}
              to={to}
              onChange={(days) => {
                close();
                onChange(days);
              }}
            />
          )}
        </WhenLoaded>
      )}
    </FilterPill>
  );
}
