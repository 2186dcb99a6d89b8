import type { Person, UserInvite, UserInviteEvent } from '../../domain/UserInvite.js';
import { exampleViewer } from './exampleViewer.js';

/** Keeps what happens to invites, and makes up what happened before from what they show. */
export function createMemoryHistories() {
  const recorded = new Map<string, readonly UserInviteEvent[]>();

  const historyOf = (invite: UserInvite) => recorded.get(invite.id) ?? invite.history ?? historyBefore(invite);

  return {
    of: historyOf,

    /** `before` is the invite as it was until then. */
    record(before: UserInvite, type: UserInviteEvent['type'], at: string, by: Person | null = exampleViewer): void {
      const history = historyOf(before);
      recorded.set(before.id, [{ id: `${before.id}-${history.length + 1}`, type, at, by }, ...history]);
    },
  };
}

function historyBefore(invite: UserInvite): UserInviteEvent[] {
  const { createdAt, sentAt, sentCount, updatedAt, expiresAt, invitedBy, acceptedBy, delivery, status } = invite;
  const answeredBy = status === 'accepted' ? acceptedBy : status === 'canceled' ? invitedBy : null;
  const isOver = status === 'accepted' || status === 'declined' || status === 'canceled';
  const events: readonly (Pick<UserInviteEvent, 'type' | 'by'> & { at: string | null })[] = [
    { type: 'sent', at: createdAt, by: invitedBy },
    ...(sentCount > 1 ? [{ type: 'resent' as const, at: sentAt, by: invitedBy }] : []),
    ...(delivery === 'delivered' || delivery === 'bounced' ? [{ type: delivery, at: sentAt, by: null }] : []),
    ...(status === 'expired' ? [{ type: status, at: expiresAt, by: null }] : []),
    ...(isOver ? [{ type: status, at: updatedAt, by: answeredBy }] : []),
  ];
  return events
    .flatMap(({ type, at, by }, index) => (at === null ? [] : [{ id: `${invite.id}-${index + 1}`, type, at, by }]))
    .toReversed();
}
