import type { UserInvite } from '../../../domain/UserInvite.js';

interface WrittenRow {
  texts: string;

  now: number;
}

const written = new WeakMap<UserInvite, WrittenRow>();

/** The time that a row is written by: an earlier one for as long as it gives the same texts, and the row need not render. */
export function rowTime(invite: UserInvite, now: number, clockOffset: number | null): number {
  const serverNow = now + (clockOffset ?? 0);
  const texts = `${clockOffset} ${stepOf(invite.sentAt, now)} ${stepOf(invite.expiresAt, serverNow)} ${endedWaits(invite, serverNow)}`;
  const known = written.get(invite);
  if (known?.texts === texts) return known.now;
  written.set(invite, { texts, now });
  return now;
}

const minute = 60_000;
const steps = [24 * 60 * minute, 60 * minute, minute];

/** How many of the actions that were to wait are possible by now. */
function endedWaits({ actions }: UserInvite, serverNow: number): number {
  return Object.values(actions ?? {}).filter((right) => Date.parse(right?.availableAt ?? '') <= serverNow).length;
}

/** How many minutes, hours or days a date is from now: the words for it change with that. */
function stepOf(date: string | null, now: number): string {
  const distance = Date.parse(date ?? '') - now;
  const size = steps.find((step) => Math.abs(distance) >= step) ?? minute;
  return `${size} ${Math.trunc(distance / size)} ${distance > 0}`;
}
