const withComma = /^([-+]?\d*),(\d+)$/;
const inThousands = /^[-+]?[1-9]\d{0,2},\d{3}$/;

/** The number that somebody typed, with a decimal point or comma; NaN where it is none or may mean two, such as "1,234". */
export function readNumber(text: string): number {
  return inThousands.test(text) ? Number.NaN : Number(text.replace(withComma, '$1.$2'));
}
