import type { UserInvite } from './UserInvite.js';

const day = 24 * 60 * 60 * 1000;

/** Whether an open invite ends within a day, by the server's time in milliseconds since the epoch, where that is known. */
export function expiresSoon({ expiresAt }: Pick<UserInvite, 'expiresAt'>, serverNow: number | null): boolean {
  return expiresAt !== null && serverNow !== null && Date.parse(expiresAt) - serverNow < day;
}
