import { createLoader } from '../ui/createLoader.js';

/** What acts on many invites: needed once some are selected, loaded after the first paint. */
export const bulkRunCode = createLoader(() => import('./startBulkRun.js'));
