import { createCalendar } from './createCalendar.js';
import type { Calendar } from './createCalendar.js';
import type { InvitesFormatters } from './createFormatters.js';

const calendars = new WeakMap<InvitesFormatters, Calendar>();

/** The calendar of the time zone that formatters are in; one for each, apart from them, since only lists count in days. */
export function calendarOf(formatters: InvitesFormatters): Calendar {
  const calendar = calendars.get(formatters) ?? createCalendar(formatters.timeZone);
  calendars.set(formatters, calendar);
  return calendar;
}
