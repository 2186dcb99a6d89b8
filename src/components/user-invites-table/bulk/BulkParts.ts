export { BulkBar } from './BulkBar.js';
export { BulkResult } from './BulkResult.js';
