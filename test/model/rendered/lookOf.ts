import type { UserInvite } from '../../../src/domain/UserInvite.js';

/** What people see of an invite that an operation may change, as text. */
export function lookOf({ status, sentCount, sentAt, expiresAt }: UserInvite): string {
  return [status, sentCount, sentAt, expiresAt].join(' ');
}
