import type { Insertable } from 'kysely';

import type { Database, InvitesTable } from '../database/Database.js';

type Event = Insertable<Database['invites.invite_events']>;

/** The history that a demo invite must have had, oldest first. */
export function seedEvents(row: Insertable<InvitesTable>): Event[] {
  const event = (type: Event['type'], at: Event['at'], by: string | null): Event => ({
    invite_id: row.id,
    type,
    at,
    by_user: by,
    reason: null,
  });
  const inviter = row.invited_by ?? null;
  const events = [event('created', row.created_at, inviter), event('sent', row.created_at, inviter)];
  const sentAt = row.sent_at ?? row.created_at;
  for (let sent = 1; sent < row.sent_count; sent += 1) events.push(event('resent', sentAt, inviter));
  if (row.delivery === 'delivered' || row.delivery === 'bounced') {
    events.push(event(row.delivery, sentAt, null));
  }
  if (row.status !== 'pending') events.push(event(row.status, row.updated_at, answererOf(row)));
  return events;
}

function answererOf({ status, invited_by, accepted_by }: Insertable<InvitesTable>): string | null {
  if (status === 'canceled') return invited_by ?? null;
  return status === 'accepted' ? (accepted_by ?? null) : null;
}
