import { entryLimit } from '../entries/entryLimit.js';

/** What a file may have at most: all of its people have to find room on the list. */
export const csvLimits = { bytes: 1_000_000, rows: entryLimit, columns: 100 };
