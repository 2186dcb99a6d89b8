import { describe, expect, it } from 'vitest';

import type { PluralForms } from '../../src/i18n/createMessageTools.js';
import type { InvitesMessages } from '../../src/i18n/InvitesMessages.js';
import { ar } from '../../src/i18n/locales/ar.js';
import { de } from '../../src/i18n/locales/de.js';
import { en } from '../../src/i18n/locales/en.js';
import { es } from '../../src/i18n/locales/es.js';
import { fr } from '../../src/i18n/locales/fr.js';
import { he } from '../../src/i18n/locales/he.js';
import { id } from '../../src/i18n/locales/id.js';
import { it as italian } from '../../src/i18n/locales/it.js';
import { ja } from '../../src/i18n/locales/ja.js';
import { ko } from '../../src/i18n/locales/ko.js';
import { nl } from '../../src/i18n/locales/nl.js';
import { ptBR } from '../../src/i18n/locales/pt-BR.js';
import { zhCN } from '../../src/i18n/locales/zh-CN.js';
import { messageSamples } from './messageSamples.js';

const packs: Readonly<Record<string, InvitesMessages>> = {
  ar,
  de,
  es,
  fr,
  he,
  id,
  it: italian,
  ja,
  ko,
  nl,
  'pt-BR': ptBR,
  'zh-CN': zhCN,
};

/** One text as it is shown, with the values that it was made from. */
interface Said {
  at: string;
  text: string;
  values: Readonly<Record<string, unknown>>;
}

/** All that a pack says, each message once for each of its samples. */
function allSaid(messages: unknown, samples: unknown, at = ''): Said[] {
  if (typeof messages === 'string') return [{ at, text: messages, values: {} }];
  if (typeof messages === 'function') {
    return (samples as Record<string, unknown>[]).map((values) => ({
      at: `${at}(${JSON.stringify(values)})`,
      text: [messages(values)].flat(Infinity).join(''),
      values,
    }));
  }
  return Object.entries(messages as object).flatMap(([name, message]) =>
    allSaid(message, (samples as Record<string, unknown> | undefined)?.[name], at ? `${at}.${name}` : name),
  );
}

const forms: { readonly [Locale in keyof PluralForms]: readonly PluralForms[Locale][] } = {
  ar: ['zero', 'one', 'two', 'few', 'many'],
  de: ['one'],
  en: ['one'],
  es: ['one'],
  fr: ['one'],
  he: ['one', 'two'],
  id: [],
  it: ['one'],
  ja: [],
  ko: [],
  nl: ['one'],
  'pt-BR': ['one'],
  'zh-CN': [],
};

it.each(Object.entries(forms))('the plural forms of %s are what the language has up to ten thousand', (locale, named) => {
  const rules = new Intl.PluralRules(locale);
  const found = new Set(Array.from({ length: 10_000 }, (_, count) => rules.select(count)));
  expect([...found].filter((form) => form !== 'other').toSorted()).toEqual([...named].toSorted());
});

const english = allSaid(en, messageSamples);
const englishAt = new Map(english.map(({ at, text }) => [at, text]));

/** What is written in figures, with what parts their thousands. */
const numbersIn = (text: string): string[] => text.match(/\p{Nd}+(?:[.,\u00A0\u202F]\p{Nd}{3})*/gu) ?? [];

/** Not one of the kinds that a message tells apart, such as "not_pending". */
const isName = (value: unknown): value is string => typeof value === 'string' && !/^[a-z_]*$/.test(value);
const isSentence = (text: string) => /[.。؟।?!…？！]["”»）)]?$/.test(text);
const isQuestion = (text: string) => /[?？؟]["”»]?$/.test(text);

describe.each(Object.entries(packs))('%s', (locale, pack) => {
  const said = allSaid(pack, messageSamples);
  const findings = (isWrong: (said: Said, english: string) => boolean) =>
    said.flatMap((one) => (isWrong(one, englishAt.get(one.at)!) ? [`${one.at}: ${one.text}`] : []));

  it('says everything that English says', () => {
    expect(said.map(({ at }) => at).toSorted()).toEqual(english.map(({ at }) => at).toSorted());
    expect(findings(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('names whoever and whatever English names', () => {
    expect(
      findings(({ text, values }, inEnglish) =>
        Object.values(values)
          .flat()
          .some((value) => isName(value) && inEnglish.includes(value) && !text.includes(value)),
      ),
    ).toEqual([]);
  });

  it('tells every count, in figures as its language writes them from three on', () => {
    const figures = new Intl.NumberFormat(locale);
    expect(
      findings(({ text, values }, inEnglish) =>
        Object.values(values).some(
          (value) =>
            typeof value === 'number' &&
            value > 2 &&
            numbersIn(inEnglish).includes(value.toLocaleString('en')) &&
            !numbersIn(text).includes(figures.format(value)),
        ),
      ),
    ).toEqual([]);
  });

  it('has no holes, no straight quotes, and no doubled spaces or full stops', () => {
    expect(findings(({ text }) => /#|\b(?:undefined|null|NaN)\b|\[object|["']|\s{2}|[.。]{2}|^\s|\s$/.test(text))).toEqual([]);
  });

  it('ends sentences and questions where English does', () => {
    expect(
      findings(({ text }, inEnglish) => isSentence(text) !== isSentence(inEnglish) || isQuestion(text) !== isQuestion(inEnglish)),
    ).toEqual([]);
  });

  it('leaves no sentence in English', () => {
    expect(findings(({ text }, inEnglish) => text === inEnglish && /[a-z] [a-z]+ [a-z]/i.test(text))).toEqual([]);
  });
});
