import { comparableText } from '../../../domain/comparableText.js';
import { isLanguageTag } from '../../../domain/isLanguageTag.js';

/** Reads a language by its tag or its name; one that the host does not offer is none. */
export function createLanguageReader(
  locales: readonly string[] | undefined,
  languageName: (tag: string) => string | null,
): (text: string) => string | null {
  const known = new Map<string, string>();
  for (const tag of locales?.toReversed() ?? []) {
    for (const name of [languageName(tag), nameInItself(tag), tag]) if (name) known.set(comparableText(name), tag);
  }
  return (text) => {
    const tag = text.replaceAll('_', '-');
    const offered = known.get(comparableText(text)) ?? known.get(comparableText(tag));
    if (offered || locales) return offered ?? null;
    return isLanguageTag(tag) && languageName(tag) !== null ? Intl.getCanonicalLocales(tag)[0]! : null;
  };
}

function nameInItself(tag: string): string | undefined {
  try {
    return new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }).of(tag);
  } catch {
    return undefined;
  }
}
