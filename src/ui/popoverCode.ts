import { createLoader } from './createLoader.js';

/** What opens beside a button. */
export const popoverCode = createLoader(() => import('./Popover.js'));
