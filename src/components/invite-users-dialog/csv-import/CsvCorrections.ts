import type { ColumnUse } from './ColumnUse.js';
import { withColumnUse } from './withColumnUse.js';

/** What somebody has said of a file. It holds also when the file is read anew. */
export interface CsvCorrections {
  /** What columns are for, by their place, the newest last. */
  uses: readonly { column: number; use: ColumnUse }[];

  /** Whether the first row names the columns; null where nobody has said. */
  hasHeader: boolean | null;
}

/** That nobody has said anything. */
export const noCorrections: CsvCorrections = { uses: [], hasHeader: null };

/** What the columns of a file are for, by a guess and what somebody has said of those that there are. */
export function correctedUses(guess: readonly ColumnUse[], { uses }: CsvCorrections): readonly ColumnUse[] {
  return uses
    .filter(({ column }) => column < guess.length)
    .reduce((before, { column, use }) => withColumnUse(before, column, use), guess);
}
