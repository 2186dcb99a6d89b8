// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { useTableColumns } from '../../../../src/components/user-invites-table/columns/useTableColumns.js';
import type { TableColumnsOptions } from '../../../../src/components/user-invites-table/columns/useTableColumns.js';
import type { UserInvitesColumnStore } from '../../../../src/components/user-invites-table/columns/UserInvitesColumnStore.js';
import type { UserInvitesTableColumn } from '../../../../src/components/user-invites-table/columns/UserInvitesTableColumn.js';

afterEach(cleanup);

const column = (id: string, more: Partial<UserInvitesTableColumn> = {}): UserInvitesTableColumn => ({
  id,
  header: id,
  cell: () => id,
  ...more,
});

function openColumns(columns?: TableColumnsOptions['columns'], columnStore?: UserInvitesColumnStore) {
  const view = renderHook(useTableColumns, { initialProps: { columns, columnStore } });
  return {
    ...view,
    /** The ids in their order, hidden ones in brackets. */
    ids: () => view.result.current.columns.map(({ id, hidden }) => (hidden ? `(${id})` : id)),
  };
}

const remembering = (preferences: ReturnType<UserInvitesColumnStore['read']>) => ({
  read: () => preferences,
  write: vi.fn<UserInvitesColumnStore['write']>(),
});

describe('T1: the columns', () => {
  it('are the table’s own in the usual order', () => {
    expect(openColumns().ids()).toEqual(['invitee', 'roles', 'status', 'inviter', 'sent', 'expires']);
  });

  it('are what the host names, in its order, with the invitee where it was forgotten', () => {
    expect(openColumns([column('department'), 'status']).ids()).toEqual(['invitee', 'department', 'status']);
    expect(openColumns(['status', 'invitee']).ids()).toEqual(['status', 'invitee']);
  });

  it('are each there once, the first one, and none of those that the table puts at the ends', () => {
    const taken = ['', 'select', 'actions', 'failure'].map((id) => column(id));
    const roles = column('roles');
    const { ids, result } = openColumns(['invitee', roles, 'roles', column('roles'), ...taken]);
    expect(ids()).toEqual(['invitee', 'roles']);
    expect(result.current.columns[1]!.custom).toBe(roles);
  });

  it('I14: are safe with ids that mean something to JavaScript', () => {
    const odd = ['__proto__', 'constructor', 'toString', '0', '"] [x="'];
    const { ids, result } = openColumns(odd.map((id) => column(id)));
    expect(ids()).toEqual(['invitee', ...odd]);
    for (const id of odd) act(() => result.current.showColumn(id, false));
    expect(ids()).toEqual(['invitee', ...odd.map((id) => `(${id})`)]);
    for (const id of odd) act(() => result.current.moveColumn(id, 0));
    expect(ids()).toEqual([...odd.toReversed().map((id) => `(${id})`), 'invitee']);
  });

  it('stay one array while nothing changes, also where the host writes them down anew', () => {
    const department = column('department');
    const { result, rerender } = openColumns(['invitee', department]);
    const { columns } = result.current;
    rerender({ columns: ['invitee', department], columnStore: undefined });
    expect(result.current.columns).toBe(columns);
    const renamed = column('department', { header: 'Team' });
    rerender({ columns: ['invitee', renamed], columnStore: undefined });
    expect(result.current.columns[1]!.custom).toBe(renamed);
  });
});

describe('T1: what a viewer chooses', () => {
  it('hides, shows, moves and takes it all back, and is remembered', () => {
    const store = remembering(null);
    const { ids, result } = openColumns(['invitee', 'roles', 'status'], store);
    act(() => result.current.showColumn('roles', false));
    expect(ids()).toEqual(['invitee', '(roles)', 'status']);
    act(() => result.current.moveColumn('status', 0));
    expect(ids()).toEqual(['status', 'invitee', '(roles)']);
    act(() => result.current.showColumn('roles', true));
    expect(ids()).toEqual(['status', 'invitee', 'roles']);
    act(() => result.current.resetColumns());
    expect(ids()).toEqual(['invitee', 'roles', 'status']);
    expect(store.write.mock.calls).toEqual([
      [{ order: ['invitee', 'roles', 'status'], hidden: ['roles'] }],
      [{ order: ['status', 'invitee', 'roles'], hidden: ['roles'] }],
      [{ order: ['status', 'invitee', 'roles'], hidden: [] }],
      [null],
    ]);
  });

  it('hides neither the invitee nor what the host wants to be seen', () => {
    const offered = ['invitee', 'roles', column('department', { canHide: false })] as const;
    const store = remembering({ order: ['department', 'roles', 'invitee'], hidden: ['invitee', 'roles', 'department'] });
    const { ids, result } = openColumns(offered, store);
    expect(ids()).toEqual(['department', '(roles)', 'invitee']);
    act(() => result.current.showColumn('invitee', false));
    act(() => result.current.showColumn('department', false));
    expect(ids()).toEqual(['department', '(roles)', 'invitee']);
  });

  it('passes over columns that are not known any more, or named twice', () => {
    const store = remembering({ order: ['gone', 'status', 'status', 'invitee'], hidden: ['gone'] });
    const { ids, result } = openColumns(['invitee', 'status'], store);
    expect(ids()).toEqual(['status', 'invitee']);
    act(() => result.current.moveColumn('gone', 0));
    expect(store.write).not.toHaveBeenCalled();
  });

  it('keeps what it says of columns that are not offered just now', () => {
    const store = remembering({ order: ['first', 'invitee', 'plan', 'roles'], hidden: ['plan'] });
    const { ids, result, rerender } = openColumns(['invitee', 'roles', 'status'], store);
    act(() => result.current.moveColumn('status', 1));
    expect(ids()).toEqual(['invitee', 'status', 'roles']);
    act(() => result.current.showColumn('status', false));
    expect(store.write.mock.calls).toEqual([
      [{ order: ['first', 'invitee', 'plan', 'status', 'roles'], hidden: ['plan'] }],
      [{ order: ['first', 'invitee', 'plan', 'status', 'roles'], hidden: ['plan', 'status'] }],
    ]);
    rerender({ columns: ['invitee', column('plan'), 'roles', column('first')], columnStore: store });
    expect(ids()).toEqual(['first', 'invitee', '(plan)', 'roles']);
  });

  it('finds a new column after the one that the host puts before it', () => {
    const store = remembering({ order: ['status', 'invitee', 'roles'], hidden: [] });
    const offered = [column('first'), 'invitee', column('new'), column('newer'), 'roles', 'status'] as const;
    expect(openColumns(offered, store).ids()).toEqual(['first', 'status', 'invitee', 'new', 'newer', 'roles']);
  });

  it('is what the table starts from where a store cannot be read, or holds something else', () => {
    const reported = vi.fn<typeof reportError>();
    vi.stubGlobal('reportError', reported);
    const broken = {
      read: () => {
        throw new Error('no store today');
      },
      write: () => {
        throw new Error('no room left');
      },
    };
    const { ids, result } = openColumns(['invitee', 'status'], broken);
    expect(ids()).toEqual(['invitee', 'status']);
    act(() => result.current.moveColumn('status', 0));
    expect(ids()).toEqual(['status', 'invitee']);
    expect(reported.mock.calls).toEqual([[new Error('no store today')], [new Error('no room left')]]);
    vi.unstubAllGlobals();
    for (const odd of ['columns', 7, [], {}, { order: 'status', hidden: [] }, { order: [1], hidden: [] }] as never[]) {
      expect(openColumns(['invitee', 'status'], remembering(odd)).ids()).toEqual(['invitee', 'status']);
    }
  });
});
