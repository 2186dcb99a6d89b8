/** The size of a file, such as "14.1 kB"; rounded up, so that what is over a limit also reads so. */
export function fileSizeText(bytes: number, locale: string): string {
  const [unit, size] = bytes >= 1_000_000 ? (['megabyte', 1_000_000] as const) : (['kilobyte', 1000] as const);
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, maximumSignificantDigits: 3, roundingMode: 'ceil' });
  return format.format(bytes / size);
}
