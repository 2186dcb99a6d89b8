'use client';
import { useRef } from 'react';
import type { RefObject } from 'react';

import { useBrowserLayoutEffect } from '../../ui/useBrowserLayoutEffect.js';
import type { TableColumns } from './TableColumnsContext.js';
import type { TableColumn } from './UserInvitesTableState.js';

/**
 * Keeps room for the invitee, the one column without a width of its own: the table scrolls where the others need more
 * than there is. By properties, because who invited and when it was sent leave narrower tables by CSS alone.
 */
export function useLeastWidth({ shown, leading }: TableColumns): RefObject<HTMLTableElement | null> {
  const grid = useRef<HTMLTableElement>(null);

  useBrowserLayoutEffect(() => {
    const all = shown.reduce((sum, column) => sum + widthOf(column), leading ? ends.actions + ends.leading : ends.actions);
    const without = (id: string) => (shown.some((column) => column.id === id) ? (widths.get(id) ?? 0) : 0);
    const middle = all - without('inviter');
    const style = grid.current?.style;
    style?.setProperty('--invites-_wide', `${all}rem`);
    style?.setProperty('--invites-_middle', `${middle}rem`);
    style?.setProperty('--invites-_narrow', `${middle - without('sent')}rem`);
  }, [shown, leading]);

  return grid;
}

function widthOf({ id, custom }: TableColumn): number {
  return (custom?.width && ownWidths[custom.width]) ?? widths.get(id) ?? ownWidths.medium;
}

// In rem, as in the stylesheet.
const ends = { leading: 2.75, actions: 7.75 };
const ownWidths = { small: 5.5, medium: 7.75, large: 12 };
const widths: ReadonlyMap<string, number> = new Map([
  ['invitee', 13],
  ['roles', 9],
  ['inviter', 9],
  ['sent', 7.75],
]);
