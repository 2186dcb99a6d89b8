import type { UserInvitesColumnPreferences } from './UserInvitesColumnStore.js';
import type { UserInvitesColumnId, UserInvitesTableColumn } from './UserInvitesTableColumn.js';
import type { TableColumn } from './UserInvitesTableState.js';

/** The table's own columns in their usual order. */
export const defaultColumns: readonly UserInvitesColumnId[] = ['invitee', 'roles', 'status', 'inviter', 'sent', 'expires'];

/**
 * The columns as the viewer wants them. One that the viewer has never seen stands after the one that the host puts
 * before it. The invitee is the row's header: it is always there.
 */
export function arrangeColumns(
  offered: readonly (UserInvitesColumnId | UserInvitesTableColumn)[],
  preferences: UserInvitesColumnPreferences | null,
): readonly TableColumn[] {
  const columns = new Map<string, TableColumn>();
  const hidden = new Set(preferences?.hidden);
  const named = offered.some((column) => idOf(column) === 'invitee');
  for (const column of named ? offered : (['invitee', ...offered] as const)) {
    const id = idOf(column);
    if (columns.has(id) || reserved.has(id)) continue;
    const own = typeof column === 'string' ? null : column;
    const canHide = id !== 'invitee' && own?.canHide !== false;
    const sortField = own ? own.sortField : sortFields[id as UserInvitesColumnId];
    columns.set(id, { id, custom: own, canHide, hidden: canHide && hidden.has(id), sortField });
  }
  const order = [...new Set(preferences?.order)].filter((id) => columns.has(id));
  const known = new Set(order);
  let before: string | null = null;
  for (const id of columns.keys()) {
    if (!known.has(id)) order.splice(before === null ? 0 : order.indexOf(before) + 1, 0, id);
    before = id;
  }
  return order.map((id) => columns.get(id)!);
}

function idOf(column: UserInvitesColumnId | UserInvitesTableColumn): string {
  return typeof column === 'string' ? column : column.id;
}

// What the table puts at the ends of a row and under it.
const reserved: ReadonlySet<string> = new Set(['select', 'actions', 'failure']);

const sortFields: { readonly [Id in UserInvitesColumnId]?: TableColumn['sortField'] } = {
  invitee: 'invitee',
  status: 'status',
  sent: 'sentAt',
  expires: 'expiresAt',
};
