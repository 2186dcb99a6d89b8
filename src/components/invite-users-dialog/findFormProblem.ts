import type { EntryCounts } from './entries/countEntries.js';
import type { RoleChoices } from '../../domain/RoleChoices.js';
import type { InviteUsersFormProblem, Seats } from './InviteUsersFormState.js';

/** The first reason for which the list cannot be sent as it is; null when it can. */
export function findFormProblem(counts: EntryCounts, roles: RoleChoices, seats: Seats | null): InviteUsersFormProblem | null {
  if (counts.toFix > 0) return { kind: 'invalid', count: counts.toFix };

  const people = counts.sendable;
  if (people === 0) return { kind: 'empty' };

  if (roles.status === 'loading' || roles.status === 'failed') return { kind: 'roles', status: roles.status };
  if (seats && people > seats.left) return { kind: 'seats', left: seats.left, over: people - seats.left };
  return null;
}
