import { popoverCode } from '../../ui/popoverCode.js';
import { bulkCode } from './bulk/bulkCode.js';
import { rowDialogsCode } from './row/rowDialogsCode.js';
import { rowMenuCode } from './row/rowMenuCode.js';
import { rowSheetsCode } from './row/rowSheetsCode.js';

/** What a table needs only when somebody opens something: loaded right after its first paint, not before. */
export const tableCodeAhead = [popoverCode, rowMenuCode, rowDialogsCode, rowSheetsCode, bulkCode];
