import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { canonicalEmail } from '../../src/domain/canonicalEmail.js';
import { formatEmailAddress } from '../../src/domain/formatEmailAddress.js';
import { parseEmailAddresses } from '../../src/domain/parseEmailAddresses.js';
import { workOf } from '../support/workOf.js';

const emails = (text: string) => parseEmailAddresses(text).map(({ email }) => email);

describe('what separates', () => {
  it.each([
    ['a comma', 'a@x.co,b@x.co'],
    ['a semicolon', 'a@x.co; b@x.co'],
    ['a space', 'a@x.co b@x.co'],
    ['spaces', '  a@x.co   b@x.co  '],
    ['a new line', 'a@x.co\nb@x.co\n'],
    ['a Windows new line', 'a@x.co\r\nb@x.co'],
    ['a tab', 'a@x.co\tb@x.co'],
    ['empty places', ',a@x.co,,;\n,b@x.co,'],
    ['a full-width comma', 'a@x.co，b@x.co'],
    ['a full-width semicolon', 'a@x.co；b@x.co'],
    ['an enumeration comma', 'a@x.co、b@x.co'],
    ['an Arabic comma', 'a@x.co، b@x.co'],
    ['an ideographic space', 'a@x.co　b@x.co'],
    ['a no-break space', 'a@x.co\u00A0b@x.co'],
    ['a line separator', 'a@x.co\u2028b@x.co'],
    ['brackets alone', '<a@x.co><b@x.co>'],
    ['doubled brackets', '<<a@x.co>> <<b@x.co>'],
    ['list bullets', '• a@x.co\n- b@x.co'],
    ['a byte order mark', '\uFEFFa@x.co,b@x.co'],
    ['invisible characters', '\u200Ba@x.co\u200B, \u2068b@x.co\u2069'],
    ['mailto links', 'mailto:a@x.co, MAILTO:b@x.co?subject=Hi%2C%20you'],
    ['a mailto link with two', 'mailto:a@x.co,b@x.co'],
    ['quoted cells', '"a@x.co","b@x.co"'],
    ['one quoted cell', '"a@x.co, b@x.co"'],
    ['sentences', '(a@x.co) b@x.co.'],
    ['apostrophes', "'a@x.co'; 'b@x.co'"],
    ['apostrophes in a sentence', "('a@x.co'), 'b@x.co'..."],
    ['an array of a program', "['a@x.co', 'b@x.co']"],
    ['an array of another program', '["a@x.co","b@x.co"]'],
    ['apostrophes that are not closed', "'a@x.co, 'b@x.co"],
    ['wrapped mailto links', "(mailto:a@x.co), 'mailto:b@x.co'"],
    ['full-width ats', 'a＠x.co b＠x.co'],
    ['full-width letters', 'ａ＠ｘ．ｃｏ （ｂ＠ｘ．ｃｏ）'],
    ['an Arabic semicolon', 'a@x.co؛b@x.co'],
    ['an Ethiopic comma', 'a@x.co፣b@x.co'],
    ['a small comma', 'a@x.co﹐b@x.co'],
    ['a half-width enumeration comma', 'a@x.co､b@x.co'],
    ['a vertical presentation comma', 'a@x.co︐b@x.co'],
    ['a paragraph separator', 'a@x.co\u2029b@x.co'],
    ['a next line', 'a@x.co\u0085b@x.co'],
    ['an old Mac new line', 'a@x.co\rb@x.co'],
    ['cells of a spreadsheet', 'a@x.co\tb@x.co\r\n'],
    ['numbers of a list', '1. a@x.co\n2) b@x.co'],
    ['bars', 'a@x.co | b@x.co'],
    ['a group', 'Team: a@x.co, b@x.co;'],
    ['a group of several words', 'Sales Team (EMEA): a@x.co, b@x.co;'],
    ['headers', 'To: a@x.co\nCc: b@x.co'],
    ['headers without a space', 'To:a@x.co\nCc:b@x.co'],
    ['a heading in a line of its own', 'Attendees:\na@x.co\nb@x.co'],
    ['signs of the end of a sentence', 'a@x.co! b@x.co?'],
    ['one pair of parentheses', '(a@x.co b@x.co)'],
    ['many pairs of parentheses', '((a@x.co)) (b@x.co)'],
    ['German quotes', '„a@x.co“ „b@x.co“'],
    ['guillemets', '«a@x.co» «b@x.co»'],
    ['corner brackets', '「a@x.co」 【b@x.co】'],
  ])('reads two addresses: %s', (_, text) => {
    expect(emails(text)).toEqual(['a@x.co', 'b@x.co']);
  });
});

describe('names', () => {
  it.each([
    ['"Surname, Given" <g@x.co>', 'Surname, Given', 'Given', 'Surname'],
    ['Surname, Given <g@x.co>', 'Surname, Given', 'Given', 'Surname'],
    ['Given Surname <g@x.co>', 'Given Surname', 'Given', 'Surname'],
    ['Given de la Surname <g@x.co>', 'Given de la Surname', 'Given', 'de la Surname'],
    ['名字 <g@x.co>', '名字', '名字', null],
    ['山田 太郎 <g@x.co>', '山田 太郎', '太郎', '山田'],
    ['"佐藤　花子" <g@x.co>', '佐藤　花子', '花子', '佐藤'],
    ['山田＠営業部 <g@x.co>', '山田＠営業部', '山田＠営業部', null],
    ['"山田太郎＠ABC株式会社" <g@x.co>', '山田太郎＠ABC株式会社', '山田太郎＠ABC株式会社', null],
    ['Given＠営業部（東京）.Surname <g@x.co>', 'Given＠営業部（東京）.Surname', 'Given＠営業部（東京）.Surname', null],
    ['山田＠営業部 <ｇ＠ｘ．ｃｏ>', '山田＠営業部', '山田＠営業部', null],
    ['スティーブ ポール ジョブズ <g@x.co>', 'スティーブ ポール ジョブズ', 'スティーブ', 'ポール ジョブズ'],
    ['홍 길동 <g@x.co>', '홍 길동', '길동', '홍'],
    ['慧敏 Lee <g@x.co>', '慧敏 Lee', '慧敏', 'Lee'],
    ['ليلى الحسيني <g@x.co>', 'ليلى الحسيني', 'ليلى', 'الحسيني'],
    ['“Given Surname” <g@x.co>', 'Given Surname', 'Given', 'Surname'],
    ['"Given \\"Nick\\" Surname" <g@x.co>', 'Given "Nick" Surname', 'Given', '"Nick" Surname'],
    ["O'Brien <g@x.co>", "O'Brien", "O'Brien", null],
    ['Given Surname<g@x.co>', 'Given Surname', 'Given', 'Surname'],
    ['Given < g@x.co >', 'Given', 'Given', null],
    ['Given <g@x.co', 'Given', 'Given', null],
    ['Given <mailto:g@x.co>', 'Given', 'Given', null],
    ['\uFEFF"Surname, Given" <g@x.co>', 'Surname, Given', 'Given', 'Surname'],
    ['g@x.co <g@x.co>', null, null, null],
    ['"g@x.co" <g@x.co>', null, null, null],
    ["'Given Surname' <g@x.co>", 'Given Surname', 'Given', 'Surname'],
    ["'Surname, Given' <g@x.co>", 'Surname, Given', 'Given', 'Surname'],
    [`"'Given Surname'" <g@x.co>`, 'Given Surname', 'Given', 'Surname'],
    ["'g@x.co' <g@x.co>", null, null, null],
    ['<g@x.co>', null, null, null],
    ['"" <g@x.co>', null, null, null],
    ['g@x.co (Given Surname)', 'Given Surname', 'Given', 'Surname'],
    ['<g@x.co> (Given Surname)', 'Given Surname', 'Given', 'Surname'],
    ['(Given) <g@x.co>', 'Given', 'Given', null],
    ['Given Surname (she/her) <g@x.co>', 'Given Surname', 'Given', 'Surname'],
    ['Surname, Given (Sales) <g@x.co>', 'Surname, Given', 'Given', 'Surname'],
    ['Given <g@x.co> (Sales)', 'Given', 'Given', null],
    ['To: Given Surname <g@x.co>', 'Given Surname', 'Given', 'Surname'],
    ['Team: Surname, Given <g@x.co>', 'Surname, Given', 'Given', 'Surname'],
    ['Given Surname (g@x.co)', 'Given Surname', 'Given', 'Surname'],
    ['Surname, Given (g@x.co)', 'Surname, Given', 'Given', 'Surname'],
    ['Given Surname (Marketing@Acme) <g@x.co>', 'Given Surname', 'Given', 'Surname'],
    ['Surname, Given (g@x.co) <g@x.co>', 'Surname, Given', 'Given', 'Surname'],
    ['Given Surname (g@x.co) <g@x.co>', 'Given Surname', 'Given', 'Surname'],
    ['Given Surname [mailto:g@x.co]', 'Given Surname', 'Given', 'Surname'],
    ['1. Given Surname <g@x.co>', 'Given Surname', 'Given', 'Surname'],
    ['- <g@x.co>', null, null, null],
    ['- Surname, Given <g@x.co>', 'Surname, Given', 'Given', 'Surname'],
    ['1. Surname, Given <g@x.co>', 'Surname, Given', 'Given', 'Surname'],
    ['Given\tSurname\tg@x.co', 'Given Surname', 'Given', 'Surname'],
    ['Given Surname\tg@x.co', 'Given Surname', 'Given', 'Surname'],
    ['"Surname, Given"\tg@x.co', 'Surname, Given', 'Given', 'Surname'],
    ['Given Middle\tde la Surname\tg@x.co', 'Given Middle de la Surname', 'Given Middle', 'de la Surname'],
    ['山田\t太郎\tg@x.co', '山田 太郎', '太郎', '山田'],
    ['J. R.\tSt.John\tg@x.co', 'J. R. St.John', 'J. R.', 'St.John'],
    ['Surname, Given\tg@x.co', 'Surname, Given', 'Given', 'Surname'],
    ['Given Surname\t<g@x.co>', 'Given Surname', 'Given', 'Surname'],
    ['1.\tGiven\tSurname\tg@x.co', 'Given Surname', 'Given', 'Surname'],
    ['•\tGiven Surname <g@x.co>', 'Given Surname', 'Given', 'Surname'],
    ['•\tg@x.co', null, null, null],
    ['Team: "Surname, Given" <g@x.co>', 'Surname, Given', 'Given', 'Surname'],
  ])('%s', (text, name, firstName, lastName) => {
    expect(parseEmailAddresses(text)).toEqual([{ raw: text.replace('\uFEFF', ''), email: 'g@x.co', name, firstName, lastName }]);
  });

  it('reads a list from a mail program', () => {
    expect(parseEmailAddresses('Smith, Al <al@x.co>; Doe, Jo <jo@x.co>; c@x.co').map(({ name, email }) => [name, email])).toEqual(
      [
        ['Smith, Al', 'al@x.co'],
        ['Doe, Jo', 'jo@x.co'],
        [null, 'c@x.co'],
      ],
    );
  });

  it('reads the rows of a spreadsheet, each with its own', () => {
    const rows = 'Ada\tLovelace\tada@x.co\r\n\tb@x.co\nCem\tc@x.co\td@x.co\nEve\te@x.co\tMember';
    expect(parseEmailAddresses(rows).map(({ name, email }) => [name, email])).toEqual([
      ['Ada Lovelace', 'ada@x.co'],
      [null, 'b@x.co'],
      [null, 'Cem'],
      [null, 'c@x.co'],
      [null, 'd@x.co'],
      ['Eve', 'e@x.co'],
      [null, 'Member'],
    ]);
  });

  it.each([
    ['a@x.co\tAdmin', 'a@x.co', 'Admin'],
    ['a@x.co\t2024-01-02\tactive', 'a@x.co', '2024-01-02', 'active'],
    ['Sales\tAda\tLovelace\ta@x.co\tActive', 'Sales', 'Ada Lovelace: a@x.co', 'Active'],
    ['17\tAda\ta@x.co', '17', 'Ada: a@x.co'],
    ['Ada Lovelace\tNote:\ta@x.co', 'Ada Lovelace', 'Note:', 'a@x.co'],
    ['Ada\t\ta@x.co', 'Ada', 'a@x.co'],
    ['Lovelace, Ada\tSales\ta@x.co', 'Lovelace', 'Ada', 'Sales: a@x.co'],
    ['ada.x.co\tb@x.co', 'ada.x.co', 'b@x.co'],
    ['ADA.X.COM\tb@x.co', 'ADA.X.COM', 'b@x.co'],
    ['ada(at)x.co\tb@x.co', 'ada(at)x.co', 'b@x.co'],
    ['ada.x.co, Bob\tb@x.co', 'ada.x.co', 'Bob', 'b@x.co'],
  ])('takes only the cells of a name for one: %j', (row, ...expected) => {
    const entries = parseEmailAddresses(row).map(({ name, email }) => (name ? `${name}: ${email}` : email));
    expect(entries).toEqual(expected);
  });

  it.each(['Ask Ada <a@x.co>.', '(or Ada <a@x.co>)', 'Ada <a@x.co>...', 'Ada (a@x.co)!'])(
    'takes what closes a sentence or a bracket for nobody: %s',
    (text) => {
      expect(emails(text)).toEqual(['a@x.co']);
    },
  );

  it('does not take a word of a comma list for a surname', () => {
    expect(emails('bob, Ada <a@x.co>, Eve <e@x.co>')).toEqual(['bob', 'a@x.co', 'e@x.co']);
  });
});

describe('what is no address', () => {
  it.each([
    ['bad@@example', ['bad@@example']],
    ['hello world', ['hello world']],
    ['hello a@x.co', ['hello', 'a@x.co']],
    ['???', ['???']],
    ['mailto:?bcc=a@x.co', ['mailto:?bcc=a@x.co']],
    ['((@', ['@']],
    ['a@x.co b c@x.co', ['a@x.co', 'b', 'c@x.co']],
    ['"john doe"@x.co', ['"john doe"@x.co']],
    ['"unclosed, a@x.co\nb@x.co', ['"unclosed', 'a@x.co', 'b@x.co']],
    ['Ada <>', ['']],
    ['a@x.co <b@x.co>', ['a@x.co', 'b@x.co']],
    ['Ada (a@x.co) <b@x.co>', ['a@x.co', 'b@x.co']],
    ['ü＠例え.jp', ['ü@例え.jp']],
    ['one, two', ['one', 'two']],
    ['hello (world)', ['hello (world)']],
    ['(unclosed, a@x.co', ['(unclosed', 'a@x.co']],
    ['undisclosed-recipients:;', ['undisclosed-recipients:']],
    ['note: call Bob', ['call Bob']],
    ["o'brien@x.co", ["o'brien@x.co"]],
    ['a@[127.0.0.1]', ['a@[127.0.0.1]']],
    ['a@x.co/b@x.co', ['a@x.co/b@x.co']],
  ])('keeps %s', (text, expected) => {
    expect(emails(text)).toEqual(expected);
  });

  it.each(['', ' ', '\n', ',;\t', '\uFEFF'])('finds nothing in %j', (text) => {
    expect(parseEmailAddresses(text)).toEqual([]);
  });
});

const address = fc.emailAddress({ size: 'small' }).filter((email) => /^[a-z0-9]/i.test(email) && !email.includes("'"));
const separator = fc.constantFrom(', ', ',', ';', '; ', '\n', '\r\n', '\t', ' ', '，', '、');

describe('properties', () => {
  it('finds the same addresses in any order, behind any separator', () => {
    fc.assert(
      fc.property(
        fc.array(address, { minLength: 1 }),
        fc.array(separator, { minLength: 1 }),
        fc.func(fc.nat()),
        (list, marks, rank) => {
          const write = (items: string[]) => items.map((item, index) => item + marks[index % marks.length]!).join('');
          const shuffled = list.toSorted((a, b) => rank(a) - rank(b));
          const found = (text: string) => new Set(emails(text).map(canonicalEmail));
          expect(found(write(list))).toEqual(new Set(list.map(canonicalEmail)));
          expect(found(write(shuffled))).toEqual(found(write(list)));
        },
      ),
    );
  });

  it('reads back what formatEmailAddress writes', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Lovelace, Ada', 'Ada "Countess" (x) <y>', 'a\\b', 'To: Ada', 'Ada\u0085Lovelace'),
    );
    const hasNoAt = (text: string) => !text.includes('@') && /[^\s"\\]/.test(text) && !text.trim().startsWith("'");
    fc.assert(
      fc.property(fc.array(fc.record({ email: address, name: fc.option(name.filter(hasNoAt)) })), separator, (list, between) => {
        const read = parseEmailAddresses(list.map(formatEmailAddress).join(between));
        const plain = (text: string | null) =>
          text
            ?.normalize('NFC')
            .replaceAll(/[\s\u0085]+/g, ' ')
            .trim() || null;
        expect(read.map(({ email, name: found }) => ({ email, name: plain(found) }))).toEqual(
          list.map(({ email, name: written }) => ({ email, name: plain(written) })),
        );
      }),
    );
  });

  it('I9: canonicalEmail is idempotent, and equal for all that is read from one address', () => {
    fc.assert(
      fc.property(fc.oneof(address, fc.string({ unit: 'binary' })), (text) => {
        expect(canonicalEmail(canonicalEmail(text))).toBe(canonicalEmail(text));
      }),
    );
  });

  it('never throws, and drops no letter', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      address,
      fc.constantFrom('<', '>', '"', '“', '\\', ',', ';', '@', '\n', '\t', ' ', 'mailto:', '?', '%', '(', ')', ':'),
    );
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const found = parseEmailAddresses(text);
        expect(letters(found.map(({ raw }) => raw).join(''))).toBe(letters(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('I8: time', () => {
  const size = 20_000;
  const workPerCharacter = (text: string) => workOf(() => parseEmailAddresses(text)).work / text.length;

  it.each([
    ['spaces', ' '],
    ['quotes', '"'],
    ['escaped quotes', '"\\'],
    ['opened quotes', '“a '],
    ['quotes of both kinds', '"“'],
    ['brackets', '<'],
    ['opened brackets', '<a '],
    ['closed brackets', '>'],
    ['ats', '@'],
    ['words', 'a '],
    ['addresses', 'a@x.co '],
    ['surnames', 'a, '],
    ['commas', ','],
    ['bullets', '- '],
    ['opened comments', '('],
    ['closed comments', ')'],
    ['comments', '(a) '],
    ['nested comments', '((a) '],
    ['labels', 'a: '],
    ['colons', ': '],
    ['marks', '!'],
    ['invisible characters', '\u200B'],
    ['names in quotes', '"a, b" <a@x.co>; '],
    ['labels of addresses', 'To: a@x.co\n'],
    ['cells', 'a\t'],
    ['rows', 'a\ta@x.co\tb\n'],
    ['cells with commas', 'a, b\t'],
    ['bracketed addresses', 'a (a@x.co). '],
    ['addresses in brackets of both kinds', 'a (a@x.co) <a@x.co> '],
    ['opened links', '[mailto:'],
    ['addresses in a name', '"a@x.co b@x.co" <c@x.co>, '],
  ])('is in proportion to the length for %s', (_, unit) => {
    const text = (length: number) => `${unit.repeat(length / unit.length)}<z@x.co>`;
    const work = workPerCharacter(text(2 * size));
    expect(work).toBeLessThan(45);
    expect(work).toBeLessThan(1.1 * workPerCharacter(text(size)));
  });

  it.each([
    ['brackets', '(', ')'],
    ['apostrophes', "'", "'"],
    ['marks', '«', '».'],
  ])('is in proportion to the length for an address in many %s', (_, before, after) => {
    const wrapped = (count: number) => `${before.repeat(count)}a@x.co${after.repeat(count)}`;
    const work = workPerCharacter(wrapped(2 * size));
    expect(work).toBeLessThan(40);
    expect(work).toBeLessThan(1.1 * workPerCharacter(wrapped(size)));
  });
});
