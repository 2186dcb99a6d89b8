const withComma = /^([-+]?\d*),(\d+)$/;
const inThousands = /^[-+]?[1-9]\d{0,2},\d{3}$/;

/**
 * The number that somebody typed. A point is a decimal point, and so is a comma, unless it may part thousands, as in
 * "1,234": that is NaN, as what is no number.
 */
export function readNumber(text: string): number {
  return inThousands.test(text) ? Number.NaN : Number(text.replace(withComma, '$1.$2'));
}
