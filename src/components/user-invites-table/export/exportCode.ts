import { createLoader } from '../../../ui/createLoader.js';

/** What writes files: loaded when somebody is about to ask for one. */
export const exportCode = createLoader(() => import('./CsvWriter.js'));
