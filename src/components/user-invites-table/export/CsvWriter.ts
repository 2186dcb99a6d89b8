export { csvColumns } from './csvColumns.js';
export { downloadFile } from '../../../ui/downloadFile.js';
export { exportCsv } from './exportCsv.js';
export { readWholeList } from './readWholeList.js';
