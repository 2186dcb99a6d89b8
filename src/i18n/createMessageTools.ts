/** What a language module builds its sentences with. */
export interface MessageTools {
  /** A count with the word that belongs to it, such as "3 invites". `#` stands for the count. */
  plural(count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string;

  number(value: number): string;

  /** Items in words, such as "a, b, and c". */
  list(items: readonly string[]): string;
}

/** The plural rules and number format of one language. */
export function createMessageTools(locale: string): MessageTools {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale);
  return {
    plural: (count, forms) => (forms[rules.select(count)] ?? forms.other).replaceAll('#', () => numbers.format(count)),
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
  };
}
