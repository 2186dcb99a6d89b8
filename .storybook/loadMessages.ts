import type { InvitesMessages } from '../src/i18n/InvitesMessages.js';

const packs = import.meta.glob<Readonly<Record<string, InvitesMessages>>>('../src/i18n/locales/*.ts');

/** The languages that there is a pack of texts for, by tag. */
export const locales: readonly string[] = Object.keys(packs).map((path) => path.replace(/^.*\/(.*)\.ts$/, '$1'));

/** The texts of a language. Throws where there is no pack of them. */
export async function loadMessages(locale: string): Promise<InvitesMessages> {
  const load = packs[`../src/i18n/locales/${locale}.ts`];
  if (!load) throw new Error(`There is no pack for “${locale}”, only for ${locales.join(', ')}.`);
  return Object.values(await load())[0]!;
}
