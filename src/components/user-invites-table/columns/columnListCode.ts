import { createLoader } from '../../../ui/createLoader.js';

/** The choice of columns: loaded when somebody is about to open it. */
export const columnListCode = createLoader(() => import('./ColumnList.js'));
