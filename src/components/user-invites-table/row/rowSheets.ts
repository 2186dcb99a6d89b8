export { RowDetails } from './RowDetails.js';
export { RowEditor } from './RowEditor.js';
