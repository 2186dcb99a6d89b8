'use client';
import type { UserInviteEvent } from '../../domain/UserInvite.js';
import { useInvitesUi } from '../../ui/useInvitesUi.js';
import { usePart } from '../../ui/usePart.js';
import { useDetailsMessages } from './DetailsMessagesContext.js';
import { PersonName } from './PersonName.js';

const tones: Partial<Record<UserInviteEvent['type'], 'success' | 'warning' | 'danger'>> = {
  delivered: 'success',
  accepted: 'success',
  bounced: 'danger',
  declined: 'danger',
  canceled: 'danger',
  expired: 'warning',
};

/** What happened to an invite, newest first; a milestone has a filled dot. Renders an `<ol>`. */
export function InviteHistory({ events, now }: { events: readonly UserInviteEvent[]; now: number | null }) {
  const part = usePart();
  return (
    <ol {...part('history')} reversed>
      {events.map((event) => (
        <li key={event.id} {...part('history-item', { type: event.type, tone: tones[event.type] })}>
          <HistoryLine event={event} now={now} />
        </li>
      ))}
    </ol>
  );
}

function HistoryLine({ event: { type, at, by }, now }: { event: UserInviteEvent; now: number | null }) {
  const part = usePart();
  const { events } = useDetailsMessages();
  const { formatters } = useInvitesUi();
  const exact = formatters.dateTime(at);
  const who = by && <PersonName person={by} />;
  return (
    <>
      <span>{events[type]}</span>
      {exact && (
        <time {...part('hint')} dateTime={at} title={exact}>
          {now === null ? exact : formatters.relative(at, now)}
        </time>
      )}
      {who && <span {...part('hint')}>{who}</span>}
    </>
  );
}
