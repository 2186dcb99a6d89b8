import { createLoader } from '../../../ui/createLoader.js';

/** The menu of a row. */
export const rowMenuCode = createLoader(() => import('./RowMenu.js'));
