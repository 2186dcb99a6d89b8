import { act, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { UserInvitesTable } from '../../src/components/user-invites-table/UserInvitesTable.js';
import type { UserInvitesTableColumn } from '../../src/components/user-invites-table/columns/UserInvitesTableColumn.js';
import type { InvitesErrorEvent } from '../../src/provider/InvitesContext.js';
import { renderWithInvites } from '../support/renderWithInvites.js';
import { testInvites } from '../support/testInvites.js';
import { testNow } from '../support/renderWithInvites.js';
import { allRows, callsOf, emails, newClient, openTable, rowOf } from './openTable.js';

const [first = '', second = ''] = emails;

const departments = ['Research', 'Sales', 'Finance'];

/** A client whose invites carry a department in their own data. */
const clientWithData = () =>
  newClient({
    invites: testInvites({ now: testNow }).map((invite, index) => ({
      ...invite,
      data: { department: departments[index % departments.length]! },
    })),
  });

const department: UserInvitesTableColumn = {
  id: 'department',
  header: 'Department',
  cell: ({ invite }) => invite.data?.['department'] as string,
};

const heads = () =>
  screen
    .getAllByRole('columnheader')
    .slice(1)
    .map((head) => head.querySelector('span')!.textContent);
const cellOf = (email: string, id: string) => rowOf(email)?.querySelector<HTMLElement>(`td[data-column="${id}"]`);

describe('T1: prop: columns', () => {
  it('shows the host’s columns and some of the table’s, in its order', async () => {
    await openTable({ client: clientWithData(), props: { columns: ['invitee', department, 'status'] } });
    expect(heads()).toEqual(['Invitee', 'Department', 'Status', 'Actions']);
    expect(within(rowOf(first)!).getAllByRole('cell')[1]).toHaveTextContent('Research');
    expect(cellOf(second, 'department')).toHaveTextContent('Sales');
  });

  it('sorts by a column of the host’s, and says so', async () => {
    const created: UserInvitesTableColumn = { id: 'created', header: 'Created', cell: () => 'then', sortField: 'createdAt' };
    const { client } = await openTable({ props: { columns: ['invitee', created] } });
    await userEvent.click(screen.getByRole('button', { name: 'Created' }));
    await waitFor(() => expect(callsOf(client, 'userInvites').at(-1)).toMatchObject({ sort: { field: 'createdAt' } }));
    expect(screen.getByRole('columnheader', { name: 'Created' })).toHaveAttribute('aria-sort', 'ascending');
    expect(screen.getByRole('log')).toHaveTextContent('Sorted by Created, ascending');
  });

  it('has a column of the host’s in the place of the table’s, and the row’s header, too', async () => {
    const invitee: UserInvitesTableColumn = { id: 'invitee', header: 'Who', cell: ({ invite }) => invite.email };
    await openTable({ props: { columns: [invitee, { ...department, id: 'roles', cell: () => 'all' }] } });
    expect(heads()).toEqual(['Who', 'Department', 'Actions']);
    const headers = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(headers).toHaveLength(10);
    expect(emails).toEqual(expect.arrayContaining(headers));
  });

  it('lets a failure line reach over all columns', async () => {
    const { client } = await openTable({ props: { columns: ['invitee', department] } });
    client.failNext('resendUserInvite', { code: 'quota_exceeded' });
    await userEvent.click(screen.getByRole('button', { name: `Resend invite for ${second}` }));
    const line = (await screen.findByText('Couldn’t resend. The limit of seats or open invites is reached.')).closest('td');
    expect(line).toHaveAttribute('colspan', '4');
    expect(line!.offsetWidth).toBe(rowOf(second)!.offsetWidth);
  });
});

/** A host that renders when it is told to. */
function openHost(children: (round: number) => ReactNode, onError?: (event: InvitesErrorEvent) => void) {
  const client = clientWithData();
  let round = 0;
  const view = renderWithInvites(children(round), { client, onError });
  return {
    ...view,
    client,
    renderAgain() {
      round += 1;
      view.rerender(children(round));
    },
  };
}

describe('P2: a host that renders', () => {
  it('renders no cell anew for the same columns, also in a new list', async () => {
    const cell = vi.fn(department.cell);
    const counted = { ...department, cell };
    const { renderAgain } = openHost(() => <UserInvitesTable columns={['invitee', counted, 'status']} />);
    await waitFor(() => expect(allRows()).toHaveLength(10));
    cell.mockClear();
    renderAgain();
    renderAgain();
    expect(cell).not.toHaveBeenCalled();
  });

  it('shows what its newest cells say', async () => {
    const { renderAgain } = openHost((round) => (
      <UserInvitesTable columns={['invitee', { ...department, cell: () => `round ${round}` }]} />
    ));
    await screen.findAllByText('round 0');
    renderAgain();
    expect(screen.getAllByText('round 1')).toHaveLength(10);
  });
});

describe('F17: a cell of the host’s that throws', () => {
  const broken = (fails: (email: string) => boolean): UserInvitesTableColumn => ({
    ...department,
    cell: (values) => {
      if (fails(values.invite.email)) throw new Error('no department');
      return department.cell(values);
    },
  });

  it('costs this one cell, and is reported once', async () => {
    const onError = vi.fn<(event: InvitesErrorEvent) => void>();
    const column = broken((email) => email === second);
    const { renderAgain } = openHost(() => <UserInvitesTable columns={['invitee', column, 'status']} />, onError);
    await waitFor(() => expect(allRows()).toHaveLength(10));
    expect(cellOf(second, 'department')).toHaveTextContent('—Couldn’t be shown');
    expect(cellOf(first, 'department')).toHaveTextContent('Research');
    expect(rowOf(second)).toHaveTextContent('Bounced');
    renderAgain();
    expect(onError.mock.calls).toEqual([
      [{ error: { code: 'unknown' }, method: 'columns.department', inviteId: 'invite-2', cause: new Error('no department') }],
    ]);
  });

  it('gets another try with the next data', async () => {
    let failing = true;
    const column = broken((email) => failing && email === second);
    const { client, queryClient } = openHost(() => <UserInvitesTable columns={['invitee', column]} />);
    await waitFor(() => expect(cellOf(second, 'department')).toHaveTextContent('Couldn’t be shown'));
    failing = false;
    client.change('invite-2', { data: { department: 'Legal' } });
    await act(() => queryClient.refetchQueries());
    await waitFor(() => expect(cellOf(second, 'department')).toHaveTextContent('Legal'));
  });

  it('is reported once also to a host that renders for the report, with new cells each time', async () => {
    const reports: InvitesErrorEvent[] = [];
    const host = openHost(
      () => <UserInvitesTable columns={['invitee', broken((email) => email === second)]} />,
      (event) => {
        reports.push(event);
        host.renderAgain();
      },
    );
    await waitFor(() => expect(cellOf(second, 'department')).toHaveTextContent('Couldn’t be shown'));
    host.renderAgain();
    expect(reports).toHaveLength(1);
  });

  it('that waits leaves the rest of the row as it is', async () => {
    const forever = new Promise<never>(() => {});
    const waiting: UserInvitesTableColumn = {
      ...department,
      cell: () => {
        throw forever;
      },
    };
    await openTable({ props: { columns: ['invitee', waiting, 'status'] } });
    expect(rowOf(first)).toHaveTextContent('Pending');
    expect(cellOf(first, 'department')!.querySelector('.invites-skeleton')).toBeVisible();
  });
});
