import { entryLimit } from '../entries/entryLimit.js';

/** What a file may have at most: all of its people have to find room on the list, and each 500 bytes in the file. */
export const csvLimits = { bytes: 5_000_000, rows: entryLimit, columns: 100 };
