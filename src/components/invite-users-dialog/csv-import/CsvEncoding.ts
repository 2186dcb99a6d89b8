/** The encodings that a file may be read in, in the order in which they are offered. */
export const csvEncodings = [
  'utf-8',
  'windows-1252',
  'macintosh',
  'windows-1250',
  'windows-1257',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1258',
  'windows-874',
  'shift_jis',
  'gb18030',
  'big5',
  'euc-kr',
] as const;

/** How the letters of a file are written, by its name in the Encoding Standard. */
export type CsvEncoding = (typeof csvEncodings)[number];
