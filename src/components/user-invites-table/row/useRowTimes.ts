'use client';
import { rowTime } from './rowTime.js';
import type { UserInvite } from '../../../domain/UserInvite.js';
import { useNow } from '../../../ui/useNow.js';

/** Tells the time that each row is written by. A tick of the clock changes it only for the rows whose texts change. */
export function useRowTimes(clockOffset: number | null): (invite: UserInvite) => number | null {
  const now = useNow();
  return (invite) => (now === null ? null : rowTime(invite, now, clockOffset));
}
