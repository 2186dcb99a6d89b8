import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { createRoot } from 'react-dom/client';
import { describe, expect, it, vi } from 'vitest';

import type {
  MemoryInvitesClient,
  MemoryInvitesClientOptions,
  MemoryInvitesMethod,
} from '../../src/client/memory/MemoryInvitesClient.js';
import { UserInvitesTable } from '../../src/components/user-invites-table/UserInvitesTable.js';
import type { UserInvitesTableProps } from '../../src/components/user-invites-table/UserInvitesTable.js';
import type { UserInvite } from '../../src/domain/UserInvite.js';
import type { UserInvitesTableMessages } from '../../src/i18n/UserInvitesTableMessages.js';
import { InvitesProvider } from '../../src/provider/InvitesProvider.js';
import type { InvitesProviderProps } from '../../src/provider/InvitesProvider.js';
import { createAskingClient } from '../support/createAskingClient.js';
import { renderWithInvites, testNow } from '../support/renderWithInvites.js';
import { testInvites } from '../support/testInvites.js';

const now = () => testNow;

async function renderTable(
  options: MemoryInvitesClientOptions = {},
  props: UserInvitesTableProps = {},
  provider: Partial<Omit<InvitesProviderProps, 'client'>> = {},
) {
  const client = createAskingClient({ invites: testInvites({ now: testNow }), now, ...options });
  const view = renderWithInvites(<UserInvitesTable {...props} />, { ...provider, client });
  await waitFor(() => expect(rows().length).toBeGreaterThan(0));
  return { ...view, client };
}

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-invite-row]')];
const rowOf = (email: string) => rows().find((row) => row.textContent.includes(email));
const menuOf = (email: string) => screen.getByRole('button', { name: `Actions for ${email}` });
const count = (client: MemoryInvitesClient, method: MemoryInvitesMethod) =>
  client.calls.filter((call) => call.method === method).length;
const announced = () => [...document.querySelectorAll('[role="log"] > div')].map(({ textContent }) => textContent);
const [first = '', second = '', third = '', fourth = '', fifth = ''] = testInvites({ now: testNow }).map(({ email }) => email);

async function choose(user: UserEvent, email: string, item: string) {
  await user.click(menuOf(email));
  await user.click(screen.getByRole('menuitem', { name: item }));
}

async function confirm(user: UserEvent) {
  await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Cancel invite' }));
}

describe('resending', () => {
  it('marks its row, keeps the focus, and says once that it is done', async () => {
    const onInviteResent = vi.fn<NonNullable<UserInvitesTableProps['onInviteResent']>>();
    const { user, client } = await renderTable({}, { onInviteResent });
    const hold = client.hold('resendUserInvite');
    await choose(user, third, 'Resend');
    expect(rowOf(third)).toHaveTextContent('Resending…');
    expect(rowOf(third)).toHaveAttribute('aria-busy', 'true');
    expect(menuOf(third)).toHaveAttribute('aria-disabled', 'true');
    expect(menuOf(third)).toHaveFocus();
    hold.release();
    await waitFor(() => expect(announced()).toEqual([`Invite for ${third} sent again`]));
    await waitFor(() => expect(rowOf(third)).toHaveAttribute('aria-busy', 'false'));
    expect(rowOf(third)).toHaveTextContent('Sent 2 times');
    expect(menuOf(third)).toHaveFocus();
    expect(onInviteResent.mock.calls).toMatchObject([[{ invite: { email: third, sentCount: 2 } }]]);
  });

  it('by a double click is one request', async () => {
    const { user, client } = await renderTable();
    const hold = client.hold('resendUserInvite');
    await user.dblClick(screen.getByRole('button', { name: `Resend invite for ${second}` }));
    await user.keyboard('{Enter}{Enter} ');
    hold.release();
    await waitFor(() => expect(announced()).toHaveLength(1));
    expect(count(client, 'resendUserInvite')).toBe(1);
  });

  it('that failed says why, can be dismissed and keeps the focus in its row', async () => {
    const { user, client } = await renderTable();
    client.failNext('resendUserInvite', { code: 'quota_exceeded' });
    await choose(user, third, 'Resend');
    expect(await screen.findByText('Couldn’t resend. The limit of seats or open invites is reached.')).toBeVisible();
    expect(announced()).toEqual([`Couldn’t resend the invite for ${third}. The limit of seats or open invites is reached.`]);
    await user.click(screen.getByRole('button', { name: `Dismiss, invite for ${third}` }));
    expect(screen.queryByText(/^Couldn’t resend\./)).toBeNull();
    await waitFor(() => expect(menuOf(third)).toHaveFocus());
  });

  it('that failed can be tried again, and keeps the focus in its row', async () => {
    const { user, client } = await renderTable();
    client.failNext('resendUserInvite', { code: 'quota_exceeded' });
    await choose(user, third, 'Resend');
    await user.click(await screen.findByRole('button', { name: `Try again, invite for ${third}` }));
    await waitFor(() => expect(announced().at(-1)).toBe(`Invite for ${third} sent again`));
    expect(count(client, 'resendUserInvite')).toBe(2);
    expect(screen.queryByRole('button', { name: /^Dismiss/ })).toBeNull();
    await waitFor(() => expect(menuOf(third)).toHaveFocus());
  });

  it('C18: without a network can be taken back, where the host lets it wait', async () => {
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const { user, client } = await renderTable({}, {}, { whenOffline: 'wait' });
    await choose(user, third, 'Resend');
    expect(rowOf(third)).toHaveTextContent('Waiting…');
    expect(rowOf(third)?.nextElementSibling).toHaveTextContent(
      'You’re offline. The invite is sent again when the connection is back.',
    );
    await user.click(screen.getByRole('button', { name: `Don’t resend, invite for ${third}` }));
    await waitFor(() =>
      expect(announced()).toEqual([
        'You’re offline. The invite is sent again when the connection is back.',
        `Invite for ${third} is not sent again`,
      ]),
    );
    expect(menuOf(third)).toHaveFocus();
    onLine.mockRestore();
    window.dispatchEvent(new Event('online'));
    expect(count(client, 'resendUserInvite')).toBe(0);
  });

  it('C18: without a network goes out when it is back, where the host lets it wait', async () => {
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const { user, client } = await renderTable({}, {}, { whenOffline: 'wait' });
    await choose(user, third, 'Resend');
    expect(rowOf(third)).toHaveAttribute('aria-busy', 'true');
    onLine.mockRestore();
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(announced().at(-1)).toBe(`Invite for ${third} sent again`));
    expect(count(client, 'resendUserInvite')).toBe(1);
    expect(menuOf(third)).toHaveFocus();
  });

  it('too often says how long to wait, and offers no other try', async () => {
    const { user, client } = await renderTable();
    client.failNext('resendUserInvite', { code: 'rate_limited', retryAfterMs: 42_000 });
    await choose(user, third, 'Resend');
    expect(await screen.findByText('Too many emails for now. You can resend in 42 seconds.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Try again/ })).toBeNull();
  });
});

describe('canceling', () => {
  it('works by keyboard alone, asks first, and gives the focus back', async () => {
    const onInviteCanceled = vi.fn<NonNullable<UserInvitesTableProps['onInviteCanceled']>>();
    const { user, client } = await renderTable({}, { onInviteCanceled });
    act(() => menuOf(first).focus());
    await user.keyboard('{Enter}');
    expect(screen.getByRole('menuitem', { name: 'Resend' })).toHaveFocus();
    await user.keyboard('{End}{Enter}');
    const dialog = screen.getByRole('alertdialog', { name: 'Cancel this invite?' });
    expect(dialog).toHaveTextContent(first);
    expect(within(dialog).getByRole('button', { name: 'Keep invite' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    await waitFor(() => expect(menuOf(first)).toHaveFocus());
    expect(count(client, 'cancelUserInvite')).toBe(0);
    await user.keyboard('{Enter}{End}{Enter}{Tab}{Enter}');
    await waitFor(() => expect(rowOf(first)).toHaveTextContent('Canceled'));
    expect(announced()).toEqual([`Invite for ${first} canceled`]);
    expect(menuOf(first)).toHaveFocus();
    expect(onInviteCanceled).toHaveBeenCalledTimes(1);
    expect(count(client, 'cancelUserInvite')).toBe(1);
  });

  it('under the Pending tab moves the focus to the next row, and from the last one to the one before', async () => {
    const { user } = await renderTable({ invites: testInvites({ now: testNow, count: 5 }) });
    await user.click(screen.getByRole('button', { name: /^Pending/ }));
    await waitFor(() => expect(rows()).toHaveLength(4));
    await choose(user, second, 'Cancel invite');
    await confirm(user);
    await waitFor(() => expect(rows()).toHaveLength(3));
    await waitFor(() => expect(menuOf(third)).toHaveFocus());
    await choose(user, fifth, 'Cancel invite');
    await confirm(user);
    await waitFor(() => expect(rows()).toHaveLength(2));
    await waitFor(() => expect(menuOf(third)).toHaveFocus());
    for (const email of [third, first]) {
      await choose(user, email, 'Cancel invite');
      await confirm(user);
      await waitFor(() => expect(rowOf(email)).toBeUndefined());
      await waitFor(() => expect(document.body).not.toHaveFocus());
    }
    expect(screen.getByText('No pending invite is here right now.')).toBeVisible();
  });

  it('that failed leaves the row as it was', async () => {
    const { user, client } = await renderTable();
    client.failNext('cancelUserInvite', { code: 'network' });
    await choose(user, first, 'Cancel invite');
    await confirm(user);
    expect(await screen.findByText('Couldn’t cancel. The server didn’t answer.')).toBeVisible();
    expect(rowOf(first)).toHaveTextContent('Pending');
    expect(menuOf(first)).toHaveFocus();
  });

  it('whose answer was lost shows the truth, because the list is read again', async () => {
    const { user, client } = await renderTable();
    client.failNext('cancelUserInvite', { code: 'network' }, { when: 'after' });
    await choose(user, first, 'Cancel invite');
    await confirm(user);
    await waitFor(() => expect(rowOf(first)).toHaveTextContent('Canceled'));
  });
});

describe('rendering', () => {
  it('one click renders one row', async () => {
    const rendered = vi.fn<UserInvitesTableMessages['actionsFor']>(({ email }) => `Actions for ${email}`);
    const messages = { actionsFor: rendered };
    const { user, client } = await renderTable({}, { messages });
    client.hold('resendUserInvite');
    await user.click(menuOf(third));
    rendered.mockClear();
    await user.click(screen.getByRole('menuitem', { name: 'Resend' }));
    expect(rowOf(third)).toHaveTextContent('Resending…');
    expect(rendered.mock.calls.map(([{ email }]) => email)).toEqual([third]);
  });

  it('an equal answer changes nothing in the rows', async () => {
    const { client, queryClient } = await renderTable();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(document.querySelector('tbody')!, { subtree: true, childList: true, attributes: true, characterData: true });
    await act(() => queryClient.refetchQueries());
    expect(count(client, 'userInvites')).toBe(2);
    expect(changes).toEqual([]);
    observer.disconnect();
  });
});

describe('what is not offered', () => {
  it('says why: the host’s rule, the server’s verdict or the status', async () => {
    const [invite] = testInvites({ now: testNow, count: 1 });
    const row = (changes: Partial<UserInvite>): UserInvite => ({
      ...invite!,
      ...changes,
      id: changes.email!,
      email: changes.email!,
    });
    const { user, client } = await renderTable(
      {
        invites: [
          row({ email: 'host@example.com' }),
          row({ email: 'server@example.com', actions: { resend: { allowed: false, reason: 'cooldown' } } }),
          row({ email: 'accepted@example.com', status: 'accepted' }),
        ],
      },
      { onInvitePeople: () => {} },
      {
        can: ({ action, invite: asked }) => action !== 'invite' && !(action === 'cancel' && asked?.email === 'host@example.com'),
      },
    );
    expect(screen.queryByRole('button', { name: 'Invite people' })).toBeNull();
    for (const [email, item, reason] of [
      ['host@example.com', /^Cancel invite/, 'You don’t have permission'],
      ['server@example.com', /^Resend/, 'Sent a moment ago'],
      ['accepted@example.com', /^Resend/, 'This invite is no longer pending'],
    ] as const) {
      await user.click(menuOf(email));
      const entry = screen.getByRole('menuitem', { name: item });
      expect(entry).toHaveAttribute('aria-disabled', 'true');
      expect(entry).toHaveTextContent(reason);
      await user.click(entry);
      expect(screen.getByRole('menu')).toBeVisible();
      await user.keyboard('{Escape}');
    }
    expect(client.calls.every(({ method }) => method === 'userInvites')).toBe(true);
  });

  it('the next step is offered beside the menu where it is due', async () => {
    await renderTable();
    expect(screen.getAllByRole('button', { name: /^Resend invite for/ })).toHaveLength(1);
    expect(screen.getByRole('button', { name: `Resend invite for ${second}` })).toBeVisible();
    expect(rowOf(second)).toHaveTextContent('Bounced');
    expect(rowOf(fourth)).toHaveTextContent('Accepted');
  });
});

it('works within a shadow root, and keeps the focus there', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const shadow = host.attachShadow({ mode: 'open' });
  const container = shadow.appendChild(document.createElement('div'));
  const client = createAskingClient({ invites: testInvites({ now: testNow, count: 3 }), now });
  const root = createRoot(container);
  root.render(
    <InvitesProvider client={client} scope="shadow" timeZone="UTC" now={now}>
      <UserInvitesTable />
    </InvitesProvider>,
  );
  const inside = within(container);
  const user = (await import('@testing-library/user-event')).default.setup();
  await user.click(await inside.findByRole('button', { name: /^Pending/ }));
  await user.click(await inside.findByRole('button', { name: `Actions for ${first}` }));
  expect(shadow.activeElement).toBe(inside.getByRole('menuitem', { name: 'Resend' }));
  await user.click(inside.getByRole('menuitem', { name: 'Cancel invite' }));
  await user.click(within(inside.getByRole('alertdialog')).getByRole('button', { name: 'Cancel invite' }));
  await waitFor(() => expect(container.querySelectorAll('[data-invite-row]')).toHaveLength(2));
  await waitFor(() => expect(shadow.activeElement).toBe(inside.getByRole('button', { name: `Actions for ${second}` })));
  root.unmount();
  host.remove();
});
