'use client';
import { createContext } from 'react';
import type { ComponentType } from 'react';

import { PageRows } from './PageRows.js';
import type { TableRowsProps } from './TableRowsProps.js';

/** What renders the rows of the table, as a `<tbody>`. */
export const TableRowsContext = createContext<{ Rows: ComponentType<TableRowsProps> }>({ Rows: PageRows });
