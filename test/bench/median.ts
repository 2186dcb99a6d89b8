/** The value in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The ratios of pairs: their median, and in words with how far they spread. */
export function ratios(over: readonly number[], under: readonly number[]): { median: number; text: string } {
  const all = over.map((value, index) => value / under[index]!);
  const middle = median(all);
  return { median: middle, text: `${middle.toFixed(2)} (${Math.min(...all).toFixed(2)} to ${Math.max(...all).toFixed(2)})` };
}
