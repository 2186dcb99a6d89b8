export { csvColumns } from './csvColumns.js';
export { downloadFile } from './downloadFile.js';
export { exportCsv } from './exportCsv.js';
