import type { InviteeEntriesSnapshot } from './entries/createInviteeEntries.js';
import { isSendable } from './entries/InviteeEntry.js';
import type { InviteeEntry } from './entries/InviteeEntry.js';
import type { RoleChoices } from '../../domain/RoleChoices.js';
import type { InviteUsersFormProblem, Seats } from './InviteUsersFormState.js';

/** What decides, beside the list, whether it can be sent. */
export interface FormFacts {
  hasLongMessage: boolean;

  roleChoices: RoleChoices;

  rolesOf: (entry: InviteeEntry) => readonly string[];

  seats: Seats | null;
}

/** The first reason for which the list cannot be sent as it is; null when it can. */
export function findFormProblem(
  { entries, counts }: Pick<InviteeEntriesSnapshot, 'entries' | 'counts'>,
  { hasLongMessage, roleChoices, rolesOf, seats }: FormFacts,
): InviteUsersFormProblem | null {
  if (counts.toFix > 0) return { kind: 'invalid', count: counts.toFix };
  if (hasLongMessage) return { kind: 'message_too_long' };

  const people = counts.sendable;
  if (people === 0) return counts.toConfirm > 0 ? { kind: 'unconfirmed', count: counts.toConfirm } : { kind: 'empty' };

  const { status } = roleChoices;
  if (status === 'loading' || status === 'failed') return { kind: 'roles', status };
  if (status === 'ready' && entries.some((entry) => isSendable(entry) && rolesOf(entry).length === 0))
    return { kind: 'roles', status: 'missing' };
  if (seats && people > seats.left) return { kind: 'seats', left: seats.left, over: people - seats.left };
  return null;
}
