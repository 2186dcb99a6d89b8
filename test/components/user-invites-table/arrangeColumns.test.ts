import { describe, expect, it } from 'vitest';

import { arrangeColumns, defaultColumns } from '../../../src/components/user-invites-table/arrangeColumns.js';
import type { UserInvitesTableColumn } from '../../../src/components/user-invites-table/UserInvitesTableColumn.js';

const column = (id: string, more: Partial<UserInvitesTableColumn> = {}): UserInvitesTableColumn => ({
  id,
  header: id,
  cell: () => id,
  ...more,
});
const idsOf = (columns: ReturnType<typeof arrangeColumns>) => columns.map(({ id, hidden }) => (hidden ? `(${id})` : id));

describe('T1: the columns', () => {
  it('are the table’s own in the usual order', () => {
    expect(idsOf(arrangeColumns(defaultColumns, null))).toEqual(defaultColumns);
  });

  it('are what the host names, in its order, with the invitee where it was forgotten', () => {
    expect(idsOf(arrangeColumns([column('department'), 'status'], null))).toEqual(['invitee', 'department', 'status']);
    expect(idsOf(arrangeColumns(['status', 'invitee'], null))).toEqual(['status', 'invitee']);
  });

  it('are each there once, the first one, and none of those that the table puts at the ends', () => {
    const taken = ['select', 'actions', 'failure'].map((id) => column(id));
    const roles = column('roles');
    const columns = arrangeColumns(['invitee', roles, 'roles', column('roles'), ...taken], null);
    expect(idsOf(columns)).toEqual(['invitee', 'roles']);
    expect(columns[1]!.custom).toBe(roles);
  });

  it('are safe with ids that mean something to JavaScript', () => {
    const ids = ['__proto__', 'constructor', 'toString', '', '0', '"] [x="'];
    const columns = ids.map((id) => column(id));
    expect(idsOf(arrangeColumns(columns, { order: ids.toReversed(), hidden: ['__proto__'] }))).toEqual([
      'invitee',
      ...ids.toReversed().map((id) => (id === '__proto__' ? '(__proto__)' : id)),
    ]);
  });
});

describe('what a viewer chose', () => {
  it('hides and orders, but hides neither the invitee nor what the host wants to be seen', () => {
    const offered = ['invitee', 'roles', column('department', { canHide: false })] as const;
    const preferences = { order: ['department', 'roles', 'invitee'], hidden: ['invitee', 'roles', 'department'] };
    expect(idsOf(arrangeColumns(offered, preferences))).toEqual(['department', '(roles)', 'invitee']);
  });

  it('passes over what is not known any more, and named twice', () => {
    const preferences = { order: ['gone', 'status', 'status', 'invitee'], hidden: ['gone'] };
    expect(idsOf(arrangeColumns(['invitee', 'status'], preferences))).toEqual(['status', 'invitee']);
  });

  it('leaves a new column after the one that the host puts before it', () => {
    const preferences = { order: ['status', 'invitee', 'roles'], hidden: [] };
    const offered = [column('first'), 'invitee', column('new'), column('newer'), 'roles', 'status'] as const;
    expect(idsOf(arrangeColumns(offered, preferences))).toEqual(['first', 'status', 'invitee', 'new', 'newer', 'roles']);
  });
});
