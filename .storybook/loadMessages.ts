import type { InvitesMessages } from '../src/i18n/InvitesMessages.js';

const packs = import.meta.glob<Readonly<Record<string, InvitesMessages>>>('../src/i18n/locales/*.ts');

/** The languages that there is a pack of texts for, by tag. */
export const locales: readonly string[] = Object.keys(packs).map((path) => path.replace(/^.*\/(.*)\.ts$/, '$1'));

/** The texts of a language; undefined where there is no pack, and for English, which needs none. */
export async function loadMessages(locale: string): Promise<InvitesMessages | undefined> {
  if (locale === 'en') return undefined;
  const pack = await packs[`../src/i18n/locales/${locale}.ts`]?.();
  return pack && Object.values(pack)[0];
}
