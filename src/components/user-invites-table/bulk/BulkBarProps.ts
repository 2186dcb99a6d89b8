import type { TableSelection } from '../selection/TableSelection.js';
import type { TableBulk } from './TableBulk.js';

/** What the bar over a selection is given. */
export interface BulkBarProps {
  selection: TableSelection;

  bulk: TableBulk;
}
