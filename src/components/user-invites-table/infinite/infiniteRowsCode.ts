import { createLoader } from '../../../ui/createLoader.js';

/** The rows of an infinite list: loaded with the first table that has one. */
export const infiniteRowsCode = createLoader(() => import('./InfiniteRows.js'));
