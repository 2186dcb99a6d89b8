import { createLoader } from '../../../ui/createLoader.js';

/** What rows open: a page loads it after its first paint, not before. */
export const rowDialogsCode = createLoader(() => import('./OpenRowDialog.js'));
