import { calendarOf } from '../../../i18n/calendarOf.js';
import type { InvitesFormatters } from '../../../i18n/createFormatters.js';
import type { UserInvitesTableMessages } from '../../../i18n/UserInvitesTableMessages.js';
import { lastDays, latestDays } from './latestDays.js';
import type { Days } from './latestDays.js';

/** The days in words; null where there are none. The time is null while it is not known. */
export function describeDays(
  { from, to }: Days,
  now: number | null,
  { filters }: UserInvitesTableMessages,
  formatters: InvitesFormatters,
): string | null {
  const calendar = calendarOf(formatters);
  const today = now === null ? null : calendar.dayOf(now);
  const count = today && !to ? latestDays.find((days) => lastDays(days, today).from === from) : undefined;
  if (count) return filters.lastDays({ count });
  const inWords = (day: string) => formatters.date(calendar.startOfDay(day), now ?? 0) ?? day;
  if (from && to) return from === to ? inWords(from) : filters.daysBetween({ from: inWords(from), to: inWords(to) });
  if (from) return filters.daysSince({ date: inWords(from) });
  return to ? filters.daysUntil({ date: inWords(to) }) : null;
}
