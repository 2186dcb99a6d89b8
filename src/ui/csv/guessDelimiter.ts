import Papa from 'papaparse';

const delimiters = [',', ';', '\t', '|'];

/** How many characters are looked at. */
const sampleLength = 8192;

/**
 * What parts the cells of a text: where the separators say nothing clear, what makes most of the cells known ones wins.
 * Line ends are `\n`.
 *
 * @param isKnown whether a cell is what such a file holds
 */
export function guessDelimiter(text: string, isKnown: (cell: string) => boolean): string {
  const sample = text.slice(0, sampleLength);
  const config = { newline: '\n', skipEmptyLines: 'greedy' } as const;
  const guess = Papa.parse<string[]>(sample, { ...config, delimitersToGuess: delimiters }).meta.delimiter;
  const known = (delimiter: string) =>
    Papa.parse<string[]>(sample, { ...config, delimiter })
      .data.flat()
      .filter(isKnown).length;
  const counts = delimiters.map((delimiter) => ({ delimiter, count: known(delimiter) }));
  const most = Math.max(...counts.map(({ count }) => count));
  const best = counts.filter(({ count }) => count === most).map(({ delimiter }) => delimiter);
  return best.includes(guess) ? guess : best[0]!;
}
