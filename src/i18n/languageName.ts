import type { InvitesFormatters } from './createFormatters.js';

/** Such as "Canadian French" for `fr-CA`; null for what names no language. */
export function languageName({ locale }: InvitesFormatters, tag: string): string | null {
  try {
    return new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(tag) ?? null;
  } catch {
    return null;
  }
}
