import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClient } from '../../src/client/memory/MemoryInvitesClient.js';
import { UserInviteDetails } from '../../src/components/user-invite-details/UserInviteDetails.js';
import type { UserInviteDetailsProps } from '../../src/components/user-invite-details/UserInviteDetails.js';
import type { UserInvite } from '../../src/domain/UserInvite.js';
import { hostileMessage } from '../support/hostileMessage.js';
import { renderWithInvites, testNow } from '../support/renderWithInvites.js';
import { stubClipboard } from '../support/stubClipboard.js';
import { testInvites } from '../support/testInvites.js';

const now = () => testNow;
const hour = 60 * 60 * 1000;
const invites = testInvites({ now: testNow });
const [first, second, , accepted] = invites as [UserInvite, UserInvite, UserInvite, UserInvite];

interface SetUp {
  props?: Partial<UserInviteDetailsProps>;
  changes?: Partial<UserInvite>;
  prepare?: (client: MemoryInvitesClient) => void;
  provider?: Parameters<typeof renderWithInvites>[1];
}

function open({ props = {}, changes = {}, prepare = () => {}, provider = {} }: SetUp = {}) {
  const shown = invites.map((invite) => (invite.id === (props.inviteId ?? first.id) ? { ...invite, ...changes } : invite));
  const client = createMemoryInvitesClient({ invites: shown, now });
  prepare(client);
  return { client, ...renderWithInvites(<UserInviteDetails inviteId={first.id} {...props} />, { ...provider, client }) };
}

const article = () => screen.findByRole('article', { name: 'Anneliese Bergström-Kowalczyk' });
const factOf = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling;
const announced = () => [...document.querySelectorAll('[role="log"] > div')].map(({ textContent }) => textContent);
const button = (name: string) => screen.findByRole('button', { name });
const calls = (client: MemoryInvitesClient, method: MemoryInvitesClient['calls'][number]['method']) =>
  client.calls.filter((call) => call.method === method);

describe('T10, T17: the details of an invite', () => {
  it('tell who was invited as what, by whom, how often, until when, and what became of the mail', async () => {
    open({
      props: { fields: [{ name: 'desk', label: 'Needs a desk', type: 'checkbox' }] },
      changes: { locale: 'de', sentCount: 3, data: { desk: true, secret: 'not shown' }, message: 'See you <b>soon</b>' },
    });
    await article();
    expect(factOf('Status')).toHaveTextContent('Pending');
    expect(factOf('Roles')).toHaveTextContent('Member');
    expect(factOf('Invited by')).toHaveTextContent('Zoë Nakamura');
    expect(factOf('Sent')).toHaveTextContent('2 hours ago · Nov 22, 2026, 10:00 AMSent 3 times');
    expect(factOf('Email')).toHaveTextContent('Delivered');
    expect(factOf('Expires')).toHaveTextContent('in 7 days · Nov 29, 2026, 12:00 PM');
    expect(factOf('Language')).toHaveTextContent('German');
    expect(factOf('Needs a desk')).toHaveTextContent('Yes');
    expect(screen.getByText('See you <b>soon</b>')).toBeVisible();
    expect(document.body).not.toHaveTextContent('not shown');
  });

  it('tell what happened, the newest first, and by whom', async () => {
    const { user } = open();
    await user.click(await button('Resend'));
    await waitFor(() =>
      expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
        'ResentnowZoë Nakamura',
        'Delivered2 hours ago',
        'Sent2 hours agoZoë Nakamura',
      ]),
    );
    expect(screen.getAllByRole('listitem').map(({ dataset }) => dataset['tone'])).toEqual([undefined, 'success', undefined]);
  });

  it('leave out what nobody knows', async () => {
    open({ changes: { roles: [], locale: null, invitedBy: null, delivery: null, expiresAt: null, sentAt: null, message: null } });
    await article();
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Status']);
  });

  it('I6: show deceptive characters as marks', async () => {
    open({ changes: { firstName: null, lastName: null, email: 'moc.live@\u202Eelpmaxe', locale: '\u202Ede' } });
    expect(await screen.findByRole('heading', { name: 'moc.live@[U+202E]elpmaxe' })).toBeVisible();
    expect(factOf('Language')).toHaveTextContent('[U+202E]de');
  });

  it('show at once what a list knew, and the rest when it comes', async () => {
    let release = () => {};
    open({
      props: { shown: first },
      prepare: (client) => {
        release = client.hold('userInvite').release;
      },
    });
    expect(factOf('Status')).toHaveTextContent('Pending');
    expect(screen.getByText('History')).toBeVisible();
    expect(screen.queryAllByRole('listitem')).toEqual([]);
    release();
    expect(await screen.findAllByRole('listitem')).toHaveLength(2);
  });
});

describe('T13: details that cannot be shown', () => {
  it('are gone, and offer nothing', async () => {
    open({ props: { inviteId: 'nobody' } });
    expect(await screen.findByText('This invite is gone')).toBeVisible();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('are forbidden', async () => {
    open({ prepare: (client) => client.failAll('userInvite', { code: 'forbidden' }) });
    expect(await screen.findByText('You can’t see this invite')).toBeVisible();
  });

  it('say why, can be read again, and keep the focus', async () => {
    const { user, client } = open({ prepare: (own) => own.failNext('userInvite', { code: 'timeout' }) });
    expect(await screen.findByRole('alert')).toHaveTextContent('The server took too long to answer. Nothing has been changed.');
    const held = client.hold('userInvite');
    await user.click(await button('Try again'));
    await waitFor(() => expect(screen.getByRole('article')).toHaveFocus());
    held.release();
    expect(await article()).toHaveFocus();
  });

  it('keep what a list knew, and say that the history is missing', async () => {
    const { user } = open({ props: { shown: first }, prepare: (client) => client.failNext('userInvite', { code: 'timeout' }) });
    expect(await screen.findByText('The server took too long to answer. The history didn’t load.')).toBeVisible();
    await user.click(await button('Try again'));
    expect(await screen.findAllByRole('listitem')).toHaveLength(2);
  });
});

describe('T7, T8, T10: what can be done', () => {
  it('marks itself, keeps the focus, is said once and told to the host', async () => {
    const onInviteResent = vi.fn<NonNullable<UserInviteDetailsProps['onInviteResent']>>();
    const { user, client } = open({ props: { onInviteResent } });
    const held = client.hold('resendUserInvite');
    await user.click(await button('Resend'));
    expect(factOf('Status')).toHaveTextContent('Resending…');
    expect(await button('Cancel invite')).toHaveAttribute('aria-disabled', 'true');
    expect(await button('Resend')).toHaveFocus();
    await user.keyboard('{Enter}');
    held.release();
    await waitFor(() => expect(announced()).toEqual([`Invite for ${first.email} sent again`]));
    expect(onInviteResent.mock.calls).toMatchObject([[{ invite: { id: first.id, sentCount: 2 } }]]);
    expect(calls(client, 'resendUserInvite')).toHaveLength(1);
  });

  it('F3: that failed says why, and can be tried again or dismissed', async () => {
    const onError = vi.fn<NonNullable<UserInviteDetailsProps['onError']>>();
    const { user, client } = open({ props: { onError } });
    client.failNext('resendUserInvite', { code: 'quota_exceeded' });
    client.failNext('resendUserInvite', { code: 'server' });
    await user.click(await button('Resend'));
    await screen.findByText('Couldn’t resend. The limit of seats or open invites is reached.');
    expect(onError.mock.calls).toEqual([[{ error: { code: 'quota_exceeded' }, method: 'resendUserInvite', inviteId: first.id }]]);
    await user.click(await button('Try again'));
    await screen.findByText('Couldn’t resend. The server had a problem.');
    await user.click(await button('Dismiss'));
    await waitFor(() => expect(screen.queryByText(/^Couldn’t/, { selector: 'p' })).toBeNull());
    expect(document.body).not.toHaveFocus();
  });

  it('cancels at once where that can be undone, and offers the way back there', async () => {
    const onInviteCanceled = vi.fn();
    const onInviteRestored = vi.fn();
    const { user, client } = open({ props: { onInviteCanceled, onInviteRestored } });
    await user.click(await button('Cancel invite'));
    await user.click(await button('Restore invite'));
    await waitFor(() => expect(factOf('Status')).toHaveTextContent('Pending'));
    expect(client.invites[0]).toMatchObject({ status: 'pending' });
    expect(announced()).toEqual([`Invite for ${first.email} canceled`, `Invite for ${first.email} restored`]);
    expect([onInviteCanceled.mock.calls.length, onInviteRestored.mock.calls.length]).toEqual([1, 1]);
    expect(document.body).not.toHaveFocus();
  });

  it('asks before it cancels for good, with the focus on the safe answer', async () => {
    const { user, client } = open({ prepare: (own) => Object.assign(own, { restoreUserInvite: undefined }) });
    await user.click(await button('Cancel invite'));
    const question = within(screen.getByRole('alertdialog', { name: 'Cancel this invite?' }));
    expect(question.getByRole('button', { name: 'Keep invite' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(calls(client, 'cancelUserInvite')).toEqual([]);
    expect(await button('Cancel invite')).toHaveFocus();
    await user.keyboard('{Enter}{Tab}{Enter}');
    await waitFor(() => expect(factOf('Status')).toHaveTextContent('Canceled'));
    expect(document.body).not.toHaveFocus();
  });

  it('asks before it deletes a record, which is gone then', async () => {
    const onInvitesDeleted = vi.fn<NonNullable<UserInviteDetailsProps['onInvitesDeleted']>>();
    const { user, client } = open({ props: { inviteId: accepted.id, onInvitesDeleted } });
    await user.click(await button('Delete record'));
    await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Delete record' }));
    expect(await screen.findByText('This invite is gone')).toBeVisible();
    await waitFor(() => expect(screen.getByRole('article')).toHaveFocus());
    expect(onInvitesDeleted.mock.calls).toMatchObject([[{ invites: [{ id: accepted.id }] }]]);
    expect(client.invites.map(({ id }) => id)).not.toContain(accepted.id);
    expect(announced().at(-1)).toMatch(/deleted$/);
  });

  it('B2: is not offered where the client has no method for it', async () => {
    open({
      prepare: (client) =>
        Object.assign(client, { userInviteLink: undefined, updateUserInvite: undefined, deleteUserInvites: undefined }),
    });
    await article();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Cancel invite', 'Resend']);
  });

  it('T12: that is not allowed says why, each reason once', async () => {
    const can = vi.fn(({ action }: { action: string }) => action === 'resend');
    const { user, client } = open({ provider: { can } });
    await article();
    const reason = screen.getByText('Edit invite, Cancel invite, and Copy link: You don’t have permission');
    expect(reason).toBeVisible();
    const cancel = await button('Cancel invite');
    expect(cancel).toHaveAttribute('aria-disabled', 'true');
    expect(cancel).toHaveAccessibleDescription(reason.textContent);
    await user.click(cancel);
    await user.click(await button('Copy link'));
    expect(client.calls.map(({ method }) => method)).toEqual(['userInvite']);
    expect(await button('Resend')).not.toHaveAttribute('aria-disabled');
  });
});

describe('T10: copying the link', () => {
  it('puts it on the clipboard in the click’s own event, says so on the button and aloud, and keeps it nowhere', async () => {
    const { user, client, queryClient } = open();
    const written = stubClipboard();
    await user.click(await button('Copy link'));
    expect(await button('Link copied')).toHaveFocus();
    expect(written).toEqual([expect.stringContaining('#token=')]);
    expect(announced()).toEqual([`Link for ${first.email} copied`]);
    expect(calls(client, 'userInviteLink')).toHaveLength(1);
    const kept = [queryClient.getQueryCache().getAll(), queryClient.getMutationCache().getAll()].flat().map(({ state }) => state);
    expect(document.documentElement.outerHTML + JSON.stringify(kept)).not.toContain('token=');
  });

  it.each(['refused', 'absent'] as const)(
    'shows it, selected, where the clipboard is %s, and only as long as needed',
    async (kind) => {
      const { user } = open();
      stubClipboard(kind);
      await user.click(await button('Copy link'));
      const dialog = await screen.findByRole('dialog', { name: 'Copy this link' });
      const field = within(dialog).getByRole<HTMLInputElement>('textbox', { name: 'Link' });
      expect(field).toHaveFocus();
      expect(field.value.slice(field.selectionStart ?? -1, field.selectionEnd ?? -1)).toMatch(/^https:.*#token=/);
      expect(field).toHaveAttribute('readonly');
      await user.keyboard('{Escape}');
      expect(document.documentElement.outerHTML).not.toContain('token=');
      await waitFor(async () => expect(await button('Copy link')).toHaveFocus());
    },
  );

  it('that failed says why', async () => {
    const onError = vi.fn<NonNullable<UserInviteDetailsProps['onError']>>();
    const { user, client } = open({ props: { onError } });
    const written = stubClipboard();
    client.failNext('userInviteLink', { code: 'server' });
    await user.click(await button('Copy link'));
    expect(await screen.findByText('Couldn’t get the link. The server had a problem.')).toBeVisible();
    expect(onError.mock.calls).toEqual([[{ error: { code: 'server' }, method: 'userInviteLink', inviteId: first.id }]]);
    await user.click(await button('Try again'));
    await waitFor(() => expect(written).toHaveLength(1));
  });
});

describe('T18: events', () => {
  it('are told after the outcome is recorded, and a handler that throws changes nothing', async () => {
    const onFault = vi.fn((event: ErrorEvent) => event.preventDefault());
    addEventListener('error', onFault);
    const hostile = () => {
      throw new Error(hostileMessage);
    };
    const events = { onInviteResent: hostile, onInviteCanceled: hostile, onInviteRestored: hostile, onInvitesDeleted: hostile };
    const { user, client } = open({ props: { ...events, onInviteUpdated: hostile, onError: hostile } });
    client.failNext('resendUserInvite', { code: 'server' });
    await user.click(await button('Resend'));
    await user.click(await button('Try again'));
    await waitFor(() => expect(announced()).toHaveLength(2));
    await user.click(await button('Cancel invite'));
    await user.click(await button('Restore invite'));
    await waitFor(() => expect(announced()).toHaveLength(4));
    await user.click(await button('Cancel invite'));
    await user.click(await button('Delete record'));
    await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Delete record' }));
    expect(await screen.findByText('This invite is gone')).toBeVisible();
    expect(onFault.mock.calls.length).toBeGreaterThanOrEqual(6);
    removeEventListener('error', onFault);
  });
});

describe('the same invite in another scope, or another invite', () => {
  it('asks no question that the former one was asked', async () => {
    const { user, rerender } = open({ prepare: (client) => Object.assign(client, { restoreUserInvite: undefined }) });
    await user.click(await button('Cancel invite'));
    expect(screen.getByRole('alertdialog')).toBeVisible();
    rerender(<UserInviteDetails inviteId={second.id} />);
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(await screen.findByRole('heading', { name: second.email })).toBeVisible();
  });
});

describe('F6: a wait', () => {
  it('counts down by the server’s time, gives the button back by itself, and is said once', async () => {
    let elapsed = 0;
    const skew = 5 * hour;
    const viewer = () => testNow - skew + elapsed;
    const client = createMemoryInvitesClient({ invites, now: () => testNow + elapsed });
    client.failNext('resendUserInvite', { code: 'rate_limited', retryAfterMs: 3000 });
    const { user } = renderWithInvites(<UserInviteDetails inviteId={first.id} />, { client, now: viewer });
    await user.click(await button('Resend'));
    expect(await screen.findByText('Too many emails for now. You can resend in 3 seconds.')).toBeVisible();
    expect(await button('Resend')).toHaveAttribute('aria-disabled', 'true');
    elapsed = 2000;
    expect(
      await screen.findByText('Too many emails for now. You can resend in 1 second.', undefined, { timeout: 3000 }),
    ).toBeVisible();
    elapsed = 3000;
    expect(await screen.findByText('You can resend now.', undefined, { timeout: 3000 })).toBeVisible();
    expect(await button('Resend')).not.toHaveAttribute('aria-disabled');
    expect(announced()).toEqual([
      `Couldn’t resend the invite for ${first.email}. Too many emails for now. You can resend in 3 seconds.`,
      `You can resend now: ${first.email}`,
    ]);
    await user.click(await button('Try again'));
    await waitFor(() => expect(announced().at(-1)).toBe(`Invite for ${first.email} sent again`));
  });
});
