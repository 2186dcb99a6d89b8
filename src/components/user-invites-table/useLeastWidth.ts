'use client';
import { useRef } from 'react';
import type { RefObject } from 'react';

import { useBrowserLayoutEffect } from '../../ui/useBrowserLayoutEffect.js';
import type { TableColumns } from './columns/TableColumnsContext.js';
import type { TableColumn } from './UserInvitesTableState.js';

/**
 * Keeps room for the invitee, the one column without a width of its own: beside columns of the host's, the table scrolls
 * where all of them need more than there is. By properties, because the stylesheet alone takes columns out of narrow tables.
 */
export function useLeastWidth({ shown, selectable }: TableColumns): RefObject<HTMLTableElement | null> {
  const grid = useRef<HTMLTableElement>(null);

  useBrowserLayoutEffect(() => {
    const style = grid.current?.style;
    if (!style || !shown.some(({ custom }) => custom)) return;
    const columns = [...(selectable ? [{ id: 'select' }] : []), ...shown, { id: 'actions' }];
    for (const [name, changes] of containers) {
      const width = columns.reduce((sum, column) => sum + widthOf(column, changes), 0);
      style.setProperty(name, `${width}rem`);
    }
    return () => {
      for (const [name] of containers) style.removeProperty(name);
    };
  }, [shown, selectable]);

  return grid;
}

function widthOf({ id, custom }: { id: string; custom?: TableColumn['custom'] }, changes: Widths): number {
  return changes.get(id) ?? (custom?.width && ownWidths[custom.width]) ?? widths.get(id) ?? ownWidths.medium;
}

type Widths = ReadonlyMap<string, number>;

// In rem, as in the stylesheet.
const ownWidths = { small: 5.5, medium: 7.75, large: 12 };
const widths: Widths = new Map(Object.entries({ select: 2.75, invitee: 13, roles: 9, inviter: 9, actions: 8.75 }));
const containers: readonly (readonly [property: string, changes: Widths])[] = [
  ['--invites-_wide', new Map()],
  ['--invites-_middle', new Map([['inviter', 0]])],
  ['--invites-_narrow', new Map(Object.entries({ inviter: 0, sent: 0, roles: 6.75, expires: 6.75, actions: 7.75 }))],
];
