import { createLoader } from '../../../ui/createLoader.js';

/** What shows that the details or the editor of an invite are on their way. */
export const rowSheetsCode = createLoader(() => import('./rowSheets.js'));
