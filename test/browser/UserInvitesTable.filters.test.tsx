import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';

import type { UserInvitesParams } from '../../src/client/InvitesClient.js';
import type { MemoryInvitesClient } from '../../src/client/memory/MemoryInvitesClient.js';
import { allRows, callsOf, mountTable, newClient, openTable } from './openTable.js';

const pill = (name: RegExp | string) => screen.getByRole('button', { name });
const choices = () => within(screen.getByRole('dialog')).getAllByRole('checkbox');
const choice = (name: RegExp | string) => screen.findByRole('checkbox', { name });
const methodsOf = ({ calls }: MemoryInvitesClient) => calls.map(({ method }) => method);
const filtersOf = (client: MemoryInvitesClient) =>
  (callsOf(client, 'userInvites') as UserInvitesParams[]).map(({ filter }) => filter);
const isOpen = () => screen.queryByRole('dialog') !== null;

describe('T3: a filter with choices', () => {
  it('asks for its choices when it is opened, and for the list with each choice, which its chip names', async () => {
    const { client } = await openTable();
    await userEvent.click(pill('Filter by Role'));
    await userEvent.click(await choice('Viewer'));
    await userEvent.click(await choice('Billing'));
    await waitFor(() => expect(pill('Filter by Role Billing, Viewer')).toHaveAttribute('aria-expanded', 'true'));
    expect(methodsOf(client)).toEqual(['userInvites', 'roles', 'userInvites', 'userInvites']);
    expect(filtersOf(client)).toEqual([undefined, { roles: ['viewer'] }, { roles: ['billing', 'viewer'] }]);
    await userEvent.click(await choice('Viewer'));
    await waitFor(() => expect(filtersOf(client).at(-1)).toEqual({ roles: ['billing'] }));
    expect(await choice('Viewer')).toHaveFocus();
  });

  it('combines with the others, the status and the search', async () => {
    const { client } = await openTable({ props: { defaultQuery: { sentFrom: '2026-11-10' } } });
    await userEvent.click(pill('Filter by Invited by'));
    await userEvent.click(await choice(/^Tomás/));
    await userEvent.keyboard('{Escape}');
    await userEvent.click(pill(/^Pending/));
    await userEvent.fill(screen.getByRole('searchbox'), 'person');
    await waitFor(() =>
      expect((callsOf(client, 'userInvites') as UserInvitesParams[]).at(-1)).toMatchObject({
        search: 'person',
        filter: { status: ['pending'], invitedBy: ['tomas'], sentFrom: '2026-11-10T00:00:00.000Z' },
      }),
    );
    await waitFor(() => expect(allRows().length).toBeGreaterThan(0));
    for (const row of allRows()) expect(row).toHaveTextContent(/^(?=.*person)(?=.*Tomás)(?=.*(Pending|Bounced))/);
  });

  it('reads the names of what it holds from the start, and those that are in no list from the rows', async () => {
    const client = newClient();
    client.inviters = async () => [];
    await openTable({ client, props: { defaultQuery: { roles: ['viewer'], invitedBy: ['zoe'] } } });
    await waitFor(() => expect(pill(/^Filter by Role/)).toHaveTextContent('Role Viewer'));
    expect(pill(/^Filter by Invited by/)).toHaveTextContent('Invited by Zoë Nakamura');
    await userEvent.click(pill(/^Filter by Invited by/));
    expect(await choice(/^Zoë Nakamura/)).toBeChecked();
  });

  it('has a search field above ten choices, and the server finds people where it searches', async () => {
    const people = Array.from({ length: 60 }, (_, index) => ({ id: `p${index}`, name: `Person ${index}`, email: null }));
    const client = newClient();
    const asked: (string | undefined)[] = [];
    client.inviters = async ({ search }) => {
      asked.push(search);
      return people.filter(({ name }) => !search || name.includes(search)).slice(0, 50);
    };
    await openTable({ client });
    await userEvent.click(pill('Filter by Invited by'));
    const field = await screen.findByRole('searchbox', { name: 'Find in Invited by' });
    expect(field).toHaveFocus();
    expect(choices()).toHaveLength(50);
    await userEvent.type(field, '57');
    await userEvent.click(await choice('Person 57'));
    expect(asked).toEqual([undefined, '57']);
    await waitFor(() => expect(pill(/^Filter by Invited by/)).toHaveTextContent('Person 57'));
    await userEvent.fill(field, 'nobody');
    expect(await screen.findByText('Nothing matches.')).toBeVisible();
    await userEvent.fill(field, '');
    expect(await choice('Person 57')).toBeChecked();
  });

  it('lets a server that searches roles tell the first of many', async () => {
    const roles = Array.from({ length: 60 }, (_, index) => ({ key: `r${index}`, name: `Role ${index}` }));
    const client = newClient({ capabilities: { roleSearch: true } });
    const asked: (string | undefined)[] = [];
    client.roles = async ({ search }) => {
      asked.push(search);
      return roles.filter(({ name }) => !search || name.includes(search)).slice(0, 5);
    };
    await openTable({ client });
    await userEvent.click(pill('Filter by Role'));
    const field = await screen.findByRole('searchbox', { name: 'Find in Role' });
    expect(choices()).toHaveLength(5);
    await userEvent.type(field, '57');
    await userEvent.click(await choice('Role 57'));
    expect(asked).toEqual([undefined, '57']);
    await waitFor(() => expect(filtersOf(client).at(-1)).toEqual({ roles: ['r57'] }));
  });

  it('has a search field for ten people of a server that searches, too', async () => {
    const client = newClient();
    client.inviters = async () =>
      Array.from({ length: 10 }, (_, index) => ({ id: `p${index}`, name: `P ${index}`, email: null }));
    await openTable({ client });
    await userEvent.click(pill('Filter by Invited by'));
    expect(await screen.findByRole('searchbox', { name: 'Find in Invited by' })).toBeVisible();
  });

  it('finds roles without their accents', async () => {
    const roles = Array.from({ length: 11 }, (_, index) => ({
      key: `r${index}`,
      name: index === 5 ? 'Éditeur' : `Role ${index}`,
    }));
    await openTable({ client: newClient({ roles }) });
    await userEvent.click(pill('Filter by Role'));
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Find in Role' }), 'edit');
    await waitFor(() => expect(choices()).toHaveLength(1));
    expect(await choice('Éditeur')).toBeVisible();
  });

  it('says that its choices are on their way, that they could not be read, and reads them again', async () => {
    const client = newClient();
    const hold = client.hold('roles');
    client.failNext('roles', { code: 'timeout' });
    await openTable({ client });
    await userEvent.click(pill('Filter by Role'));
    const dialog = within(screen.getByRole('dialog', { name: 'Role' }));
    expect(await dialog.findByText('Loading…')).toBeVisible();
    hold.release();
    expect(await dialog.findByRole('alert')).toHaveTextContent('Couldn’t load the choices. The server took too long to answer.');
    expect(dialog.getByRole('button', { name: 'Try again' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(await choice('Viewer')).toBeVisible();
    await waitFor(() => expect(dialog.getAllByRole('checkbox')[0]).toHaveFocus());
  });

  it('is not there where the client has no such filter, or cannot tell its choices', async () => {
    const client = newClient({ capabilities: { filters: ['status', 'roles', 'sentFrom'] } });
    Reflect.deleteProperty(client, 'roles');
    await openTable({ client });
    expect(screen.queryAllByRole('button', { name: /^Filter by/ })).toEqual([]);
  });
});

describe('T3: the filter for days', () => {
  it('takes the latest days with one click, in the time zone of the provider, and gives the focus back', async () => {
    const { client } = await openTable({ provider: { timeZone: 'America/New_York' } });
    await userEvent.click(pill('Filter by Sent'));
    await userEvent.click(await screen.findByRole('button', { name: 'Last 30 days' }));
    await waitFor(() => expect(pill('Filter by Sent Last 30 days')).toHaveFocus());
    expect(isOpen()).toBe(false);
    // Noon in UTC is the morning of the same day in New York; the thirtieth day is still in summer time.
    await waitFor(() => expect(filtersOf(client).at(-1)).toEqual({ sentFrom: '2026-10-24T04:00:00.000Z' }));
    await userEvent.click(pill('Filter by Sent Last 30 days'));
    expect(await screen.findByRole('button', { name: 'Last 30 days', pressed: true })).toHaveFocus();
  });

  it('takes other days, the last one included, and refuses those that make no sense', async () => {
    const { client } = await openTable();
    await userEvent.click(pill('Filter by Sent'));
    const apply = await screen.findByRole('button', { name: 'Apply' });
    await userEvent.click(apply);
    expect(screen.getByRole('alert')).toHaveTextContent('Choose at least one day.');
    expect(screen.getByLabelText('From')).toHaveFocus();
    await userEvent.fill(screen.getByLabelText('From'), '2026-11-20');
    await userEvent.fill(screen.getByLabelText('To'), '2026-11-18');
    await userEvent.click(apply);
    expect(screen.getByRole('alert')).toHaveTextContent('The first day must not come after the last.');
    expect(screen.getByLabelText('To')).toBeInvalid();
    expect(callsOf(client, 'userInvites')).toHaveLength(1);
    await userEvent.fill(screen.getByLabelText('From'), '2026-11-17');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(pill('Filter by Sent Nov 17 – Nov 18')).toHaveFocus());
    await waitFor(() =>
      expect(filtersOf(client).at(-1)).toEqual({ sentFrom: '2026-11-17T00:00:00.000Z', sentTo: '2026-11-19T00:00:00.000Z' }),
    );
  });

  it.each([
    [{ sentFrom: '2026-11-03' }, 'Since Nov 3'],
    [{ sentTo: '2025-11-03' }, 'Until Nov 3, 2025'],
    [{ sentFrom: '2026-11-03', sentTo: '2026-11-03' }, 'Nov 3'],
    [{ sentFrom: '2026-11-16' }, 'Last 7 days'],
    [{ sentFrom: '2026-11-16', sentTo: '2026-11-22' }, 'Nov 16 – Nov 22'],
  ])('says %j in words: %s', async (defaultQuery, words) => {
    mountTable({ props: { defaultQuery } });
    expect(await screen.findByRole('button', { name: `Filter by Sent ${words}` })).toBeVisible();
  });
});

describe('A5: the focus', () => {
  const defaultQuery = { roles: ['viewer'], invitedBy: ['zoe'] };

  it('goes to the pill when its value is removed, and to the search field when all are', async () => {
    await openTable({ props: { defaultQuery } });
    await userEvent.click(pill('Remove filter Role'));
    expect(pill('Filter by Role')).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Clear all' })).toBeNull();
    await userEvent.click(pill('Filter by Role'));
    await userEvent.click(await choice('Viewer'));
    await userEvent.click(await screen.findByRole('button', { name: 'Clear all' }));
    expect(screen.getByRole('searchbox')).toHaveFocus();
    expect(pill('Filter by Role')).toBeVisible();
    expect(pill('Filter by Invited by')).toBeVisible();
  });

  it('is back on the pill when its popover is closed by Escape, or by a press on nothing', async () => {
    await openTable();
    await userEvent.click(pill('Filter by Role'));
    await choice('Viewer');
    await userEvent.keyboard('{Escape}');
    expect(pill('Filter by Role')).toHaveFocus();
    expect(isOpen()).toBe(false);
    await userEvent.click(pill('Filter by Role'));
    await choice('Viewer');
    await userEvent.click(document.body, { position: { x: 2, y: 700 } });
    await waitFor(() => expect(isOpen()).toBe(false));
    expect(pill('Filter by Role')).toHaveFocus();
  });

  it('leaves the popover by Tab, which closes it', async () => {
    await openTable();
    pill('Filter by Role').focus();
    await userEvent.keyboard('{Enter}');
    await choice('Viewer');
    const last = choices().at(-1)!;
    last.focus();
    await userEvent.tab();
    expect(pill('Filter by Invited by')).toHaveFocus();
    await waitFor(() => expect(isOpen()).toBe(false));
  });

  it('is never lost when nothing matches and everything is cleared', async () => {
    await openTable({ props: { defaultQuery } });
    await userEvent.fill(screen.getByRole('searchbox'), 'nobody of this name');
    await userEvent.click(await screen.findByRole('button', { name: 'Clear search and filters' }));
    await waitFor(() => expect(allRows()).toHaveLength(10));
    expect(screen.getByRole('searchbox')).toHaveValue('');
    expect(screen.queryAllByRole('button', { name: /^Remove filter/ })).toEqual([]);
    expect(document.activeElement).not.toBe(document.body);
  });
});

describe('T3: what is filtered by something that cannot be chosen here', () => {
  it('can still be cleared', async () => {
    const client = newClient();
    Reflect.deleteProperty(client, 'roles');
    await openTable({ client, props: { defaultQuery: { roles: ['viewer'] } } });
    expect(filtersOf(client)).toEqual([{ roles: ['viewer'] }]);
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    await waitFor(() => expect(filtersOf(client).at(-1)).toBeUndefined());
  });
});
