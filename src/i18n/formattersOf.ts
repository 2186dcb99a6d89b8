import { createFormatters } from './createFormatters.js';
import type { InvitesFormatters } from './createFormatters.js';

let last: InvitesFormatters | null = null;

/** The formatters of a locale and time zone: those made last where they are the same. Making them takes a page milliseconds. */
export function formattersOf(locale: string, timeZone: string | undefined): InvitesFormatters {
  if (last?.locale !== locale || last.timeZone !== timeZone) last = createFormatters(locale, timeZone);
  return last;
}
