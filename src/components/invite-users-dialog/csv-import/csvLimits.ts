/** What a file may have at most. */
export const csvLimits = { bytes: 1_000_000, rows: 10_000, columns: 100 };
