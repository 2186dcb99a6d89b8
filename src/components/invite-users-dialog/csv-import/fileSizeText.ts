/** The size of a file, such as "14 kB"; rounded up, so that what is over a limit also reads so. */
export function fileSizeText(bytes: number, locale: string): string {
  const isLarge = bytes >= 1_000_000;
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 2 : 0,
    roundingMode: 'ceil',
  });
  return format.format(bytes / (isLarge ? 1_000_000 : 1000));
}
