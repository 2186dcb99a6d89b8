import type { CsvEncoding } from './CsvEncoding.js';

/** What spreadsheets on Windows write CSV files in, where it is not that of Western Europe. */
const encodings: ReadonlyMap<string, CsvEncoding> = new Map(
  (
    [
      ['windows-1250', 'bs cs hr hu pl ro sk sl sq'],
      ['windows-1251', 'be bg kk ky mk mn ru sr tg uk'],
      ['windows-1253', 'el'],
      ['windows-1254', 'az tr uz'],
      ['windows-1255', 'he yi'],
      ['windows-1256', 'ar fa ps ug ur'],
      ['windows-1257', 'et lt lv'],
      ['windows-1258', 'vi'],
      ['windows-874', 'th'],
      ['shift_jis', 'ja'],
      ['euc-kr', 'ko'],
      ['gb18030', 'zh'],
    ] as const
  ).flatMap(([encoding, languages]) => languages.split(' ').map((language) => [language, encoding] as const)),
);

/** The encoding that spreadsheets on Windows use where people speak a language, given by its tag. */
export function encodingOfLanguage(tag: string): CsvEncoding {
  const [language = ''] = tag.toLowerCase().split('-');
  if (language === 'zh' && /-(?:hant|tw|hk|mo)\b/i.test(tag)) return 'big5';
  if (/-latn\b/i.test(tag) && encodings.get(language) === 'windows-1251') return 'windows-1250';
  return encodings.get(language) ?? 'windows-1252';
}
