/** What a language module builds its sentences with. */
export interface MessageTools<Form extends Intl.LDMLPluralRule> {
  /**
   * A count with the word that belongs to it, such as "3 invites". `#` stands for the count, and "other" for the forms of
   * millions, which some languages have.
   */
  plural(count: number, forms: Readonly<Record<Form | 'other', string>>): string;

  number(value: number): string;

  /** Items in words, such as "a, b, and c". */
  list(items: readonly string[]): string;
}

/** The plural rules, number format and lists of one language. `Form`s are what it has, by CLDR, besides "other". */
export function createMessageTools<Form extends Intl.LDMLPluralRule = 'one'>(locale: string): MessageTools<Form> {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale);
  return {
    plural(count, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }) {
      return (forms[rules.select(count)] ?? forms.other).replaceAll('#', () => numbers.format(count));
    },
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
  };
}
