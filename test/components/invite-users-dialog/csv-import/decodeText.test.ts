import { describe, expect, it } from 'vitest';

import { csvEncodings } from '../../../../src/components/invite-users-dialog/csv-import/CsvEncoding.js';
import { decodeText } from '../../../../src/components/invite-users-dialog/csv-import/decodeText.js';
import { encodingOfLanguage } from '../../../../src/components/invite-users-dialog/csv-import/encodingOfLanguage.js';
import { csvImport } from '../../../../src/i18n/en/csvImport.js';

const bytes = (...values: number[]) => new Uint8Array(values);
const jose = bytes(0x4a, 0x6f, 0x73, 0xe9);

describe('the encoding of a file', () => {
  it('leaves no doubt where it is UTF-8, or says so itself', () => {
    const utf8 = new TextEncoder().encode('José 山田');
    expect(decodeText(utf8, ['ja'], null)).toEqual({ text: 'José 山田', guess: null });
    expect(decodeText(utf8, [], 'shift_jis')).toEqual({ text: 'José 山田', guess: null });
    expect(decodeText(bytes(0xff, 0xfe, 0x4a, 0), ['ja'], 'euc-kr')).toEqual({ text: 'J', guess: null });
  });

  it('is a guess by the first language that says more than Western Europe does', () => {
    const yamada = bytes(0x8e, 0x52, 0x93, 0x63);
    expect(decodeText(yamada, ['en', 'ja', 'ko'], null)).toEqual({ text: '山田', guess: 'shift_jis' });
    expect(decodeText(jose, ['en', 'de'], null)).toEqual({ text: 'José', guess: 'windows-1252' });
    expect(decodeText(jose, [], null)).toEqual({ text: 'José', guess: 'windows-1252' });
  });

  it('is none of a language in which the file cannot be', () => {
    // What would need a second byte ends it.
    expect(decodeText(jose, ['ja'], null)).toEqual({ text: 'José', guess: 'windows-1252' });
    // Nothing has this number in Hebrew.
    expect(decodeText(bytes(0xff), ['he'], null)).toEqual({ text: 'ÿ', guess: 'windows-1252' });
  });

  it('is what somebody chose, whatever comes of it', () => {
    expect(decodeText(jose, ['ja'], 'windows-1251')).toEqual({ text: 'Josй', guess: 'windows-1251' });
    expect(decodeText(jose, ['ja'], 'utf-8')).toEqual({ text: 'Jos�', guess: 'utf-8' });
  });

  it.each([
    ['zh', 'gb18030'],
    ['zh-CN', 'gb18030'],
    ['zh-Hant-HK', 'big5'],
    ['zh-TW', 'big5'],
    ['sr', 'windows-1251'],
    ['sr-Latn-RS', 'windows-1250'],
    ['UK', 'windows-1251'],
    ['pt-BR', 'windows-1252'],
    ['', 'windows-1252'],
  ])('of %s is %s', (language, encoding) => {
    expect(encodingOfLanguage(language)).toBe(encoding);
  });

  it.each(csvEncodings)('%s can be read, and has a name', (encoding) => {
    expect(new TextDecoder(encoding, { fatal: true }).encoding).toBe(encoding);
    expect(csvImport.encodings[encoding]).toMatch(/./);
  });
});
