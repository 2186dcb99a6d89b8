import { createLoader } from '../../../ui/createLoader.js';

/** What stands there while something is selected: a page loads it after its first paint, not before. */
export const bulkCode = createLoader(() => import('./BulkParts.js'));
