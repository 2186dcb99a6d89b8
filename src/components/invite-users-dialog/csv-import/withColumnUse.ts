import type { ColumnUse } from './ColumnUse.js';

/** Gives a column a use; a column that had it before is not imported any longer. */
export function withColumnUse(uses: readonly ColumnUse[], column: number, use: ColumnUse): readonly ColumnUse[] {
  return uses.map((former, index) => {
    if (index === column) return use;
    return former === use ? 'ignore' : former;
  });
}
