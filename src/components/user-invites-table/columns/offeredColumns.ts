import type { UserInvitesColumnId, UserInvitesTableColumn } from './UserInvitesTableColumn.js';
import type { TableColumn } from '../UserInvitesTableState.js';

/** A column before the viewer has moved or hidden any. */
export type OfferedColumn = Omit<TableColumn, 'hidden'>;

/** The table's own columns in their usual order. */
export const defaultColumns: readonly UserInvitesColumnId[] = ['invitee', 'roles', 'status', 'inviter', 'sent', 'expires'];

/** The host's columns, each id once. The invitee is the row's header: it is always there and cannot be hidden. */
export function offeredColumns(given: readonly (UserInvitesColumnId | UserInvitesTableColumn)[]): readonly OfferedColumn[] {
  const columns = new Map<string, OfferedColumn>();
  const named = given.some((column) => idOf(column) === 'invitee');
  for (const column of named ? given : (['invitee', ...given] as const)) {
    const id = idOf(column);
    if (columns.has(id) || reserved.has(id)) continue;
    const custom = typeof column === 'string' ? null : column;
    columns.set(id, {
      id,
      custom,
      canHide: id !== 'invitee' && custom?.canHide !== false,
      sortField: custom ? custom.sortField : sortFields[id as UserInvitesColumnId],
    });
  }
  return [...columns.values()];
}

function idOf(column: UserInvitesColumnId | UserInvitesTableColumn): string {
  return typeof column === 'string' ? column : column.id;
}

// No id, and what the table puts at the ends of a row and under it.
const reserved: ReadonlySet<string> = new Set(['', 'select', 'actions', 'failure']);

const sortFields: { readonly [Id in UserInvitesColumnId]?: TableColumn['sortField'] } = {
  invitee: 'invitee',
  status: 'status',
  sent: 'sentAt',
  expires: 'expiresAt',
};
