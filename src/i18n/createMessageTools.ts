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

/** The forms that each language has for whole counts, by CLDR, besides "other". */
export interface PluralForms {
  ar: 'zero' | 'one' | 'two' | 'few' | 'many';
  de: 'one';
  en: 'one';
  es: 'one';
  fr: 'one';
  he: 'one' | 'two';
  id: never;
  it: 'one';
  ja: never;
  ko: never;
  nl: 'one';
  'pt-BR': 'one';
  'zh-CN': never;
}

/** The plural rules, number format and lists of one language. */
export function createMessageTools<Locale extends keyof PluralForms>(locale: Locale): MessageTools<PluralForms[Locale]> {
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
