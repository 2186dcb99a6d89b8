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
    for (const [name, changes] of containers) {
      const ends = (changes.get('actions') ?? actionsWidth) + (selectable ? selectWidth : 0);
      const width = shown.reduce((sum, column) => sum + widthOf(column, changes), ends);
      style.setProperty(name, `${width}rem`);
    }
    return () => {
      for (const [name] of containers) style.removeProperty(name);
    };
  }, [shown, selectable]);

  return grid;
}

function widthOf({ id, custom }: TableColumn, changes: Widths): number {
  return changes.get(id) ?? (custom?.width && ownWidths[custom.width]) ?? widths.get(id) ?? ownWidths.medium;
}

type Widths = ReadonlyMap<string, number>;

// In rem, as in the stylesheet.
const selectWidth = 2.75;
const actionsWidth = 8.75;
const ownWidths = { small: 5.5, medium: 7.75, large: 12 };
const widths: Widths = new Map(Object.entries({ invitee: 13, roles: 9, inviter: 9 }));
const containers: readonly (readonly [property: string, changes: Widths])[] = [
  ['--invites-_wide', new Map()],
  ['--invites-_middle', new Map([['inviter', 0]])],
  ['--invites-_narrow', new Map(Object.entries({ inviter: 0, sent: 0, roles: 6.75, expires: 6.75, actions: 7.75 }))],
];
