import type { CsvRow } from '../../../ui/csv/CsvRow.js';
import type { ColumnChoice, ColumnUse } from './ColumnUse.js';
import { columnUseOf } from './columnUseOf.js';
import { isAddress } from './isAddress.js';

interface ColumnGuess {
  /** The cells of the first row; null where it names no columns. */
  names: readonly string[] | null;

  rows: readonly CsvRow[];

  columnCount: number;

  choices: readonly ColumnChoice[];

  isRole: (text: string) => boolean;
}

/** How many rows are looked at. */
const sampleSize = 100;

/** What each column is for, by its name, or else by what is in it. No use is given twice. */
export function guessColumnUses({ names, rows, columnCount, choices, isRole }: ColumnGuess): readonly ColumnUse[] {
  const sample = rows.slice(0, sampleSize);
  const columns = Array.from({ length: columnCount }, (_, index) => ({
    use: columnUseOf(names?.[index] ?? '', choices),
    cells: sample.map(({ cells }) => cells[index]?.trim() ?? '').filter(Boolean),
  }));
  const uses = columns.map((): ColumnUse => 'ignore');
  const share = (index: number, isOne: (cell: string) => boolean) => {
    const { cells } = columns[index]!;
    return cells.length === 0 ? 0 : cells.filter(isOne).length / cells.length;
  };

  for (const { use } of choices) {
    const named = [...columns.keys()].filter((index) => columns[index]!.use === use && use !== 'ignore');
    // A column "Contact" may hold addresses.
    const best =
      use === 'email'
        ? named.toSorted((a, b) => share(b, isAddress) - share(a, isAddress))
        : named.filter((index) => share(index, isAddress) < 0.5);
    if (best.length > 0) uses[best[0]!] = use;
  }

  function guessByContent(use: ColumnUse, isOne: (cell: string) => boolean): void {
    if (uses.includes(use) || !choices.some((choice) => choice.use === use)) return;
    const free = [...columns.keys()].filter((index) => uses[index] === 'ignore' && share(index, isOne) >= 0.5);
    if (free.length > 0) uses[free.toSorted((a, b) => share(b, isOne) - share(a, isOne))[0]!] = use;
  }
  guessByContent('email', isAddress);
  guessByContent('role', isRole);

  // In "Name, Vorname" the first is the last name.
  if (uses.includes('first_name') && !uses.includes('last_name')) {
    return uses.map((use) => (use === 'full_name' ? 'last_name' : use));
  }
  return uses;
}
