import { createLoader } from '../../../ui/createLoader.js';

/** The import of CSV files: loaded when somebody is about to want it. */
export const csvImportCode = createLoader(() => import('./CsvImport.js'));
