'use client';
import { memo } from 'react';

import type { TableRowsProps } from '../TableRowsProps.js';
import { layOutRows } from './layOutRows.js';
import type { RowState } from './layOutRows.js';
import { useInfiniteList } from './useInfiniteList.js';
import type { InfiniteList } from './useInfiniteList.js';
import { useListParts } from './useListParts.js';
import { useRowWindow } from './useRowWindow.js';
import type { RowWindow } from './useRowWindow.js';
import { useShownList } from './useShownList.js';
import type { ShownList } from './useShownList.js';
import { WindowRows } from './WindowRows.js';

/** The rows of the whole list, read and rendered as it is scrolled. Renders a `<tbody>`. */
export function InfiniteRows(props: TableRowsProps) {
  const shown = useShownList(props.state);
  return <RowsOfList key={shown.question} {...props} shown={shown} />;
}

function RowsOfList({ state, actions, scroller, shown }: TableRowsProps & { shown: ShownList }) {
  const list = useInfiniteList(shown, state.page.total);
  const { rows, totalSize, body } = useRowWindow(list.rowCount, scroller);
  return <RowsOfWindow state={state} actions={actions} list={list} rows={rows} totalSize={totalSize} body={body} />;
}

interface RowsOfWindowProps extends Pick<TableRowsProps, 'state' | 'actions'>, RowWindow {
  list: InfiniteList;
}

// Most steps of a scroll are within the window, and render nothing of it.
const RowsOfWindow = memo(function RowsOfWindow({ state, actions, list, rows, totalSize, body }: RowsOfWindowProps) {
  const places = new Map(rows.map(({ index }) => [index, list.locate(index)]));
  const parts = useListParts(list, [...new Set([...places.values()].map(({ part }) => part))]);

  function stateOf(index: number): RowState {
    const { part, row } = places.get(index)!;
    const { rows: invites, reading, error, readAgain } = parts.get(part)!;
    if (error) return { status: 'failed', part, error, readAgain };
    const invite = invites[row];
    if (invite) return { status: 'shown', invite };
    return { status: reading || invite === null ? 'reading' : 'missing' };
  }

  return <WindowRows pieces={layOutRows(rows, totalSize, stateOf)} body={body} state={state} actions={actions} />;
});
