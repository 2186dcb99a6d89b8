import type { BulkReport } from '../domain/BulkRun.js';

/** Of an action on many invites of which nothing is known yet. */
export const emptyReport: BulkReport = { results: [], error: null, unread: 0, lost: null };
