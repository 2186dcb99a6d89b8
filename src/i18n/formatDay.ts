import { isDay } from '../domain/days.js';
import type { InvitesFormatters } from './createFormatters.js';

/** Such as "Oct 28, 2026", of a day of the calendar: the same in every time zone. Null for what is no day. */
export function formatDay({ locale }: InvitesFormatters, day: string): string | null {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'short', day: 'numeric' });
  return isDay(day) ? format.format(Date.parse(day)) : null;
}
