import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { useEffect, useRef } from 'react';
import type { ComponentProps } from 'react';
import { createPortal } from 'react-dom';
import { describe, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClient } from '../../src/client/memory/MemoryInvitesClient.js';
import { UserInvitesTable } from '../../src/components/user-invites-table/UserInvitesTable.js';
import type { UserInvitesTableProps } from '../../src/components/user-invites-table/UserInvitesTable.js';
import type { UserInvite } from '../../src/domain/UserInvite.js';
import { hostileMessage } from '../support/hostileMessage.js';
import { renderWithInvites, testNow } from '../support/renderWithInvites.js';
import { stubClipboard } from '../support/stubClipboard.js';
import { testInvites } from '../support/testInvites.js';

const invites = testInvites({ now: testNow });
const [first = '', second = '', third = '', accepted = ''] = invites.map(({ email }) => email);
const canceled = invites[8]!.email;

interface SetUp {
  props?: UserInvitesTableProps;
  changes?: Partial<UserInvite>;
  provider?: Parameters<typeof renderWithInvites>[1];
}

async function openTable({ props = {}, changes = {}, provider = {} }: SetUp = {}) {
  const client = createMemoryInvitesClient({ invites: invites.map((invite) => ({ ...invite, ...changes })), now: () => testNow });
  const view = renderWithInvites(<UserInvitesTable {...props} />, { ...provider, client });
  await screen.findAllByRole('rowheader');
  return { ...view, client };
}

const rowOf = (email: string) =>
  [...document.querySelectorAll<HTMLElement>('[data-invite-row]')].find((row) => row.textContent.includes(email));
const menuOf = (email: string) => screen.getByRole('button', { name: `Actions for ${email}` });
const items = () => screen.getAllByRole('menuitem').map(({ firstChild, textContent }) => firstChild && textContent);
const calls = (client: MemoryInvitesClient, method: MemoryInvitesClient['calls'][number]['method']) =>
  client.calls.filter((call) => call.method === method);
const announced = () => [...document.querySelectorAll('[role="log"] > div')].map(({ textContent }) => textContent);
const notice = () => screen.findByRole('group', { name: 'Done last' });

type HostDetailsProps = ComponentProps<NonNullable<NonNullable<UserInvitesTableProps['components']>['InviteDetails']>>;

/** Details of a host's own that are no dialog. */
function Aside({ invite, onClose }: HostDetailsProps) {
  const closer = useRef<HTMLButtonElement>(null);
  useEffect(() => closer.current?.focus(), []);
  return (
    <aside>
      <button type="button" ref={closer} onClick={onClose}>
        Close {invite.email}
      </button>
    </aside>
  );
}

/** Chooses from a row's menu by its first letter. */
async function choose(user: UserEvent, email: string, item: string) {
  menuOf(email).focus();
  await user.keyboard('{Enter}');
  const isThere = () => document.activeElement?.textContent?.startsWith(item);
  for (let steps = 0; steps < 10 && !isThere(); steps += 1) await user.keyboard('{ArrowDown}');
  await user.keyboard('{Enter}');
}

describe('the menu of a row', () => {
  it('offers what the client can do with an invite of its status', async () => {
    const { user } = await openTable();
    await user.click(menuOf(first));
    expect(items()).toEqual(['Resend', 'Copy link', 'Edit invite', 'See details', 'Cancel invite']);
    await user.keyboard('{Escape}');
    await user.click(menuOf(canceled));
    expect(items()).toEqual(['ResendThis invite is no longer pending', 'See details', 'Restore invite', 'Delete record']);
    await user.keyboard('{Escape}');
    await user.click(menuOf(accepted));
    expect(items().at(-1)).toBe('Delete record');
  });

  it('B2: leaves out what the client has no method for', async () => {
    const { user, client, rerender } = await openTable();
    const { resendUserInvite, cancelUserInvite, userInvites, userInvite, sendUserInvites, capabilities } = client;
    const little = { resendUserInvite, cancelUserInvite, userInvites, userInvite, sendUserInvites, capabilities };
    rerender(<p>Another client</p>);
    renderWithInvites(<UserInvitesTable />, { client: little });
    await screen.findAllByRole('rowheader');
    await user.click(menuOf(first));
    expect(items()).toEqual(['Resend', 'See details', 'Cancel invite']);
  });

  it('T12: says of each action why it is not possible, by the server and by the host', async () => {
    const no = (reason: 'forbidden' | 'limit_reached' | 'not_supported') => ({ allowed: false, reason });
    const { user } = await openTable({
      changes: { actions: { resend: no('limit_reached'), copy_link: no('not_supported'), update: no('forbidden') } },
      provider: { can: ({ action }) => action !== 'cancel' && action !== 'delete' && action !== 'restore' },
    });
    await user.click(menuOf(first));
    expect(items()).toEqual([
      'ResendThere are no seats left',
      'Copy linkNot available here',
      'Edit inviteYou don’t have permission',
      'See details',
      'Cancel inviteYou don’t have permission',
    ]);
    for (const item of screen.getAllByRole('menuitem')) if (item.ariaDisabled) await user.click(item);
    expect(screen.getByRole('menu')).toBeVisible();
    await user.keyboard('{Escape}');
    await user.click(menuOf(canceled));
    expect(items().slice(-2)).toEqual(['Restore inviteYou don’t have permission', 'Delete recordYou don’t have permission']);
  });
});

describe('T10: copying the link, by keyboard', () => {
  it('says so below the rows and aloud, keeps the focus, and the link nowhere', async () => {
    const { user, client, queryClient } = await openTable();
    const written = stubClipboard();
    const held = client.hold('userInviteLink');
    await choose(user, third, 'Copy link');
    expect(rowOf(third)).toHaveTextContent('Getting link…');
    expect(menuOf(third)).toHaveFocus();
    held.release();
    expect(await notice()).toHaveTextContent(`Link for ${third} copied`);
    expect(written).toHaveLength(1);
    expect(announced()).toEqual([`Link for ${third} copied`]);
    expect(menuOf(third)).toHaveFocus();
    const kept = [queryClient.getQueryCache().getAll(), queryClient.getMutationCache().getAll()].flat().map(({ state }) => state);
    expect(document.documentElement.outerHTML + JSON.stringify(kept)).not.toContain('token=');
    expect(calls(client, 'userInvites')).toHaveLength(1);
  });

  it('shows it where the clipboard is closed, and gives the focus back', async () => {
    const { user } = await openTable();
    stubClipboard('refused');
    await choose(user, third, 'Copy link');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Link' })).toHaveFocus());
    await user.keyboard('{Tab}{Enter}');
    await waitFor(() => expect(menuOf(third)).toHaveFocus());
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('F3: that failed says so in its row', async () => {
    const { user, client } = await openTable();
    stubClipboard();
    client.failNext('userInviteLink', { code: 'timeout' });
    await choose(user, third, 'Copy link');
    expect(await screen.findByText('Couldn’t get the link. The server took too long to answer.')).toBeVisible();
    expect(rowOf(third)).toHaveAttribute('data-failed');
    await user.click(screen.getByRole('button', { name: `Try again, invite for ${third}` }));
    expect(await notice()).toHaveTextContent('copied');
  });
});

describe('T8, A9: a cancel that can be undone', () => {
  it('is done at once, and undone by keyboard however late', async () => {
    const { user, client } = await openTable();
    await choose(user, third, 'Cancel invite');
    expect(await notice()).toHaveTextContent(`Invite for ${third} canceled`);
    expect(announced()).toEqual([`Invite for ${third} canceled`, 'You can undo this below the list']);
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(menuOf(third)).toHaveFocus();
    await waitFor(() => expect(rowOf(third)).toHaveTextContent('Canceled'));
    const undo = within(await notice()).getByRole('button', { name: /^Undo, invite for / });
    for (let stops = 0; stops < 60 && document.activeElement !== undo; stops += 1) await user.keyboard('{Tab}');
    expect(undo).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(rowOf(third)).toHaveTextContent('Pending'));
    expect(screen.queryByRole('group', { name: 'Done last' })).toBeNull();
    expect(announced().at(-1)).toBe(`Invite for ${third} restored`);
    expect(calls(client, 'restoreUserInvite')).toHaveLength(1);
    await waitFor(() => expect(document.body).not.toHaveFocus());
  });

  it('A5: whose row leaves the list gives the focus to the next one, and comes back', async () => {
    const { user } = await openTable();
    await user.click(screen.getByRole('button', { name: /^Pending/ }));
    await waitFor(() => expect(rowOf(accepted)).toBeUndefined());
    await choose(user, second, 'Cancel invite');
    await waitFor(() => expect(rowOf(second)).toBeUndefined());
    await waitFor(() => expect(menuOf(third)).toHaveFocus());
    await user.click(within(await notice()).getByRole('button', { name: /^Undo, invite for / }));
    await waitFor(() => expect(rowOf(second)).toHaveTextContent('Bounced'));
    expect(document.body).not.toHaveFocus();
  });

  it('A6: that cannot be undone says why, and can be tried again', async () => {
    const { user, client } = await openTable();
    await user.click(screen.getByRole('button', { name: /^Pending/ }));
    await waitFor(() => expect(rowOf(accepted)).toBeUndefined());
    client.failNext('restoreUserInvite', { code: 'server' });
    await choose(user, third, 'Cancel invite');
    await user.click(within(await notice()).getByRole('button', { name: /^Undo, invite for / }));
    expect(await within(await notice()).findByText('Couldn’t restore. The server had a problem.')).toBeVisible();
    await user.click(within(await notice()).getByRole('button', { name: /^Undo, invite for / }));
    await waitFor(() => expect(rowOf(third)).toBeDefined());
  });

  it('asks where the host does not let the viewer restore', async () => {
    const { user, client } = await openTable({ provider: { can: ({ action }) => action !== 'restore' } });
    await choose(user, third, 'Cancel invite');
    expect(screen.getByRole('alertdialog', { name: 'Cancel this invite?' })).toBeVisible();
    expect(calls(client, 'cancelUserInvite')).toEqual([]);
    await user.keyboard('{Tab}{Enter}');
    await waitFor(() => expect(rowOf(third)).toHaveTextContent('Canceled'));
    expect(screen.queryByRole('button', { name: /^Undo, invite for / })).toBeNull();
    expect(announced().at(-1)).toBe(`Invite for ${third} canceled`);
  });

  it('is undone in its row’s menu, too', async () => {
    const { user } = await openTable();
    await choose(user, canceled, 'Restore invite');
    await waitFor(() => expect(rowOf(canceled)).toHaveTextContent('Pending'));
    expect(menuOf(canceled)).toHaveFocus();
  });

  it('can be put out of sight', async () => {
    const { user } = await openTable();
    await choose(user, third, 'Cancel invite');
    await user.click(within(await notice()).getByRole('button', { name: `Dismiss: Invite for ${third} canceled` }));
    expect(screen.queryByRole('group', { name: 'Done last' })).toBeNull();
    await waitFor(() => expect(document.body).not.toHaveFocus());
  });
});

describe('T10: deleting a record', () => {
  it('asks first, takes the row away, and gives the focus to the next one', async () => {
    const onInvitesDeleted = vi.fn<NonNullable<UserInvitesTableProps['onInvitesDeleted']>>();
    const { user, client } = await openTable({ props: { onInvitesDeleted } });
    const next = invites[9]!.email;
    await choose(user, canceled, 'Delete record');
    expect(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Keep record' })).toHaveFocus();
    await user.keyboard('{Tab}{Enter}');
    await waitFor(() => expect(rowOf(canceled)).toBeUndefined());
    await waitFor(() => expect(menuOf(next)).toHaveFocus());
    expect(announced().at(-1)).toMatch(/deleted$/);
    expect(onInvitesDeleted.mock.calls).toMatchObject([[{ invites: [{ email: canceled }] }]]);
    expect(client.invites.some(({ email }) => email === canceled)).toBe(false);
  });

  it('F4: of one that is gone already is done', async () => {
    const { user, client } = await openTable();
    await choose(user, canceled, 'Delete record');
    await client.deleteUserInvites({ ids: ['invite-9'] });
    await user.keyboard('{Tab}{Enter}');
    await waitFor(() => expect(rowOf(canceled)).toBeUndefined());
    expect(screen.queryByText(/^Couldn’t/)).toBeNull();
  });
});

describe('T10, A7: the details of a row, by keyboard', () => {
  const sheet = (name: string) => screen.findByRole('dialog', { name });

  it('open over the table, and give the focus back', async () => {
    const { user } = await openTable();
    await choose(user, third, 'See details');
    const dialog = await sheet('李慧敏');
    expect(dialog).toContainElement(document.activeElement as HTMLElement);
    expect(await within(dialog).findAllByRole('listitem')).toHaveLength(2);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(menuOf(third)).toHaveFocus());
  });

  it('close by a press beside them, but not by a text that is selected out of them', async () => {
    const { user } = await openTable();
    await choose(user, third, 'See details');
    const dialog = await sheet('李慧敏');
    await user.pointer([
      { keys: '[MouseLeft>]', target: within(dialog).getByRole('heading', { name: '李慧敏' }) },
      { target: dialog },
    ]);
    await user.pointer({ keys: '[/MouseLeft]', target: dialog });
    expect(dialog).toBeVisible();
    await user.click(dialog);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each(['in place', 'in a container'] as const)(
    '%s: delete the record when they are closed; the focus goes on',
    async (place) => {
      const container = document.createElement('div');
      document.body.append(container);
      const { user } = await openTable({ provider: { portalContainer: place === 'in place' ? null : container } });
      const next = invites[9]!.email;
      await choose(user, canceled, 'See details');
      await user.click(within(await sheet(canceled)).getByRole('button', { name: 'Delete record' }));
      await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Delete record' }));
      await waitFor(() => expect(rowOf(canceled)).toBeUndefined());
      expect(screen.queryByRole('dialog')).toBeNull();
      await waitFor(() => expect(menuOf(next)).toHaveFocus());
      expect(announced().filter((text) => text?.includes('deleted'))).toHaveLength(1);
      container.remove();
    },
  );

  it('A5: whose row goes meanwhile give the focus to the next one', async () => {
    const { user } = await openTable();
    await user.click(screen.getByRole('button', { name: /^Pending/ }));
    await waitFor(() => expect(rowOf(accepted)).toBeUndefined());
    await choose(user, second, 'See details');
    const dialog = await sheet(second);
    await user.click(within(dialog).getByRole('button', { name: 'Cancel invite' }));
    await within(dialog).findByRole('button', { name: 'Restore invite' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(menuOf(third)).toHaveFocus());
  });

  it('tell the host what was done in them', async () => {
    const onInviteResent = vi.fn<NonNullable<UserInvitesTableProps['onInviteResent']>>();
    const { user } = await openTable({ props: { onInviteResent } });
    await choose(user, third, 'See details');
    await user.click(within(await sheet('李慧敏')).getByRole('button', { name: 'Resend' }));
    await waitFor(() => expect(onInviteResent.mock.calls).toMatchObject([[{ invite: { email: third, sentCount: 2 } }]]));
  });

  it('have the classes that the table gives their parts', async () => {
    const { user } = await openTable({ props: { classNames: { 'details-name': 'own' } } });
    await choose(user, third, 'See details');
    expect((await screen.findByRole('article')).querySelector('.invites-details-name')).toHaveClass('own');
  });

  it('X2: are left out for null, and are the host’s own where it has some', async () => {
    const { user, rerender } = await openTable({ props: { components: { InviteDetails: null } } });
    await user.click(menuOf(first));
    expect(items()).not.toContain('See details');
    await user.keyboard('{Escape}');
    const Own: NonNullable<NonNullable<UserInvitesTableProps['components']>['InviteDetails']> = ({ invite, onClose }) => (
      <button onClick={onClose}>Own details of {invite.email}</button>
    );
    rerender(<UserInvitesTable components={{ InviteDetails: Own }} />);
    await choose(user, first, 'See details');
    await user.click(screen.getByRole('button', { name: `Own details of ${first}` }));
    expect(screen.queryByText(/^Own details/)).toBeNull();
  });

  it.each([
    ['in the table', Aside],
    ['elsewhere on the page', (props: HostDetailsProps) => createPortal(<Aside {...props} />, document.body)],
  ])('A5: give the focus back to the menu of their row where they are a host’s own that are no dialog, %s', async (_, Own) => {
    const { user } = await openTable({ props: { components: { InviteDetails: Own } } });
    await choose(user, third, 'See details');
    await user.click(screen.getByRole('button', { name: `Close ${third}` }));
    expect(menuOf(third)).toHaveFocus();
    await choose(user, first, 'See details');
    screen.getByRole('searchbox').focus();
    screen.getByRole('button', { name: `Close ${first}` }).click();
    await waitFor(() => expect(screen.queryByRole('button', { name: `Close ${first}` })).toBeNull());
    expect(screen.getByRole('searchbox')).toHaveFocus();
  });
});

describe('T7: a cooldown of the server', () => {
  it('keeps Resend away until it is over, and gives it back by itself', async () => {
    let elapsed = 0;
    const availableAt = new Date(testNow + 3000).toISOString();
    const cooling = { actions: { resend: { allowed: false, reason: 'cooldown' as const, availableAt } } };
    const client = createMemoryInvitesClient({
      invites: [{ ...invites[1]!, ...cooling }],
      now: () => testNow + elapsed,
    });
    const viewer = () => testNow + 60 * 60 * 1000 + elapsed;
    const { user } = renderWithInvites(<UserInvitesTable />, { client, now: viewer });
    await screen.findAllByRole('rowheader');
    const resend = { name: `Resend invite for ${second}` };
    expect(screen.queryByRole('button', resend)).toBeNull();
    await user.click(menuOf(second));
    expect(items()[0]).toBe('ResendSent a moment ago. Available again in 3 seconds.');
    elapsed = 2000;
    await waitFor(() => expect(items()[0]).toBe('ResendSent a moment ago. Available again in 1 second.'), { timeout: 3000 });
    elapsed = 3000;
    await waitFor(() => expect(items()[0]).toBe('Resend'), { timeout: 3000 });
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', resend)).toBeVisible();
    expect(announced()).toEqual([]);
  });
});

describe('T18: events of the rows', () => {
  it('are told once each, after the outcome is recorded; a handler that throws changes nothing', async () => {
    const onFault = vi.fn((event: ErrorEvent) => event.preventDefault());
    addEventListener('error', onFault);
    const told: string[] = [];
    const hostile = (name: string) => () => {
      told.push(name);
      throw new Error(hostileMessage);
    };
    const { user, client } = await openTable({
      props: {
        onInviteResent: hostile('resent'),
        onInviteCanceled: hostile('canceled'),
        onInviteRestored: hostile('restored'),
        onInvitesDeleted: hostile('deleted'),
        onError: hostile('error'),
      },
    });
    client.failNext('resendUserInvite', { code: 'server' });
    await choose(user, third, 'Resend');
    await user.click(await screen.findByRole('button', { name: `Try again, invite for ${third}` }));
    await waitFor(() => expect(told).toEqual(['error', 'resent']));
    await choose(user, third, 'Cancel invite');
    await user.click(within(await notice()).getByRole('button', { name: /^Undo, invite for / }));
    await waitFor(() => expect(rowOf(third)).toHaveTextContent('Pending'));
    await choose(user, canceled, 'Delete record');
    await user.keyboard('{Tab}{Enter}');
    await waitFor(() => expect(rowOf(canceled)).toBeUndefined());
    expect(told).toEqual(['error', 'resent', 'canceled', 'restored', 'deleted']);
    expect(onFault).toHaveBeenCalledTimes(5);
    removeEventListener('error', onFault);
  });
});
