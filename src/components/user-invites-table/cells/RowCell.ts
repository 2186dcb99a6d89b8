import type { ReactElement } from 'react';

import type { ActionCircumstances } from '../../../ui/useActionObstacles.js';
import type { RowTools } from '../row/RowToolsContext.js';

/** One invite as it stands now. */
export interface RowState extends ActionCircumstances {
  /** By the viewer's clock, in milliseconds since the epoch; null while hydrating. */
  now: number | null;

  /** It ends within a day. */
  soon: boolean;
}

/** Renders a cell. A function, not a component: in a page of rows those would weigh more than the cells. */
export type RowCell = (row: RowState, tools: RowTools) => ReactElement;
