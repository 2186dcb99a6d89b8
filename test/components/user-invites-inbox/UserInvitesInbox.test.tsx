// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesMethod } from '../../../src/client/memory/MemoryInvitesClient.js';
import { UserInvitesInbox } from '../../../src/components/user-invites-inbox/UserInvitesInbox.js';
import type { UserInvitesInboxProps } from '../../../src/components/user-invites-inbox/UserInvitesInbox.js';
import type { InvitesErrorDetails } from '../../../src/domain/InvitesErrorDetails.js';
import type { ReceivedUserInvite } from '../../../src/domain/ReceivedUserInvite.js';
import { InvitesProvider } from '../../../src/provider/InvitesProvider.js';
import { preview } from '../../support/acceptFixtures.js';
import { renderWithInvites } from '../../support/renderWithInvites.js';

afterEach(cleanup);

const northwind: ReceivedUserInvite = { ...preview, id: 'n1', message: 'See you Monday.', expiresAt: '2026-11-26T13:00:00.000Z' };
const contoso: ReceivedUserInvite = {
  ...preview,
  id: 'c1',
  organization: { name: 'Contoso', logoUrl: null },
  invitedBy: null,
  roles: [],
  expiresAt: null,
};

function setUp(received: readonly ReceivedUserInvite[] = [northwind, contoso]) {
  const client = createMemoryInvitesClient({ received });
  const callsOf = (method: MemoryInvitesMethod) => client.calls.filter((call) => call.method === method);
  return { client, callsOf };
}

function open(props: UserInvitesInboxProps = {}, { client, callsOf } = setUp(), onError = vi.fn()) {
  const inbox = (
    <StrictMode>
      <UserInvitesInbox {...props} />
    </StrictMode>
  );
  return { client, callsOf, onError, ...renderWithInvites(inbox, { client, onError }) };
}

const row = (name: string) => screen.findByRole('listitem', { name });
const button = (name: string) => screen.findByRole('button', { name });

describe('UserInvitesInbox', () => {
  it('A8: lists who invites to what, and answers nothing by itself', async () => {
    const { client } = open();
    const first = await row('Northwind');
    expect(screen.getByRole('list', { name: 'Invites to you' })).toContainElement(first);
    expect(first).toHaveTextContent('Zoë Nakamura invited you.');
    expect(first).toHaveTextContent('Editor, Reviewer · Expires in 4 days');
    expect(first).toHaveTextContent('See you Monday.');
    expect(await row('Contoso')).toHaveTextContent('You’re invited.');
    expect(client.calls.map(({ method }) => method)).toEqual(['receivedUserInvites']);
  });

  it('accepts one by its id, once for a double click, and leaves the others alone', async () => {
    const onAccepted = vi.fn();
    const onOpenOrganization = vi.fn();
    const { user, callsOf } = open({ onAccepted, onOpenOrganization });
    await user.dblClick(await button('Accept, Northwind'));
    const joined = await row('Northwind');
    await waitFor(() => expect(joined).toHaveTextContent('You’re in.'));
    expect(within(joined).getByRole('heading')).toHaveFocus();
    expect(screen.getByRole('log')).toHaveTextContent('Northwind: You’re in.');
    expect(callsOf('acceptUserInvite').map(({ args: [input] }) => input)).toEqual([{ id: 'n1' }]);
    expect(onAccepted).toHaveBeenCalledExactlyOnceWith({
      invite: northwind,
      accepted: { organization: northwind.organization, roles: northwind.roles },
    });
    await user.click(within(joined).getByRole('button', { name: 'Open Northwind' }));
    expect(onOpenOrganization).toHaveBeenCalledExactlyOnceWith({ invite: northwind });
    expect(await button('Accept, Contoso')).toBeVisible();
  });

  it('asks before it declines one, and for no reason where the back end keeps none', async () => {
    const client = createMemoryInvitesClient({ received: [contoso], capabilities: { declineReason: false } });
    const callsOf = (method: MemoryInvitesMethod) => client.calls.filter((call) => call.method === method);
    const { user } = open({}, { client, callsOf });
    await user.click(await button('Decline, Contoso'));
    expect(await button('Keep invite, Contoso')).toHaveFocus();
    expect(screen.queryByRole('textbox')).toBeNull();
    fireEvent.click(await button('Decline invite, Contoso'), { detail: 2 });
    expect(callsOf('declineUserInvite')).toEqual([]);
    await user.click(await button('Decline invite, Contoso'));
    await waitFor(async () => expect(await row('Contoso')).toHaveTextContent('You declined.'));
    expect(callsOf('declineUserInvite')[0]!.args[0]).not.toHaveProperty('reason', expect.any(String));
  });

  it('declines one, after it has asked for a reason', async () => {
    const onDeclined = vi.fn();
    const { user, callsOf } = open({ onDeclined });
    await user.click(await button('Decline, Contoso'));
    const reason = screen.getByRole('textbox', { name: 'Reason (optional)' });
    expect(reason).toHaveFocus();
    expect(reason).toHaveAccessibleDescription('The people who invite can read it.');
    expect(callsOf('declineUserInvite')).toEqual([]);
    await user.keyboard(' No time ');
    await user.click(await button('Decline invite, Contoso'));
    await waitFor(async () => expect(await row('Contoso')).toHaveTextContent('You declined.'));
    expect(within(await row('Contoso')).queryByRole('button')).toBeNull();
    expect(within(await row('Contoso')).getByRole('heading')).toHaveFocus();
    expect(callsOf('declineUserInvite').map(({ args: [input] }) => input)).toEqual([{ id: 'c1', reason: 'No time' }]);
    expect(onDeclined).toHaveBeenCalledExactlyOnceWith({ invite: contoso });
  });

  it('keeps one whose question was thought better of, and its reason where declining failed', async () => {
    const setup = setUp();
    setup.client.failNext('declineUserInvite', { code: 'network' });
    const { user, callsOf } = open({}, setup);
    await user.click(await button('Decline, Contoso'));
    await user.click(await button('Keep invite, Contoso'));
    expect(await button('Decline, Contoso')).toHaveFocus();
    await user.keyboard('{Enter}No time');
    await user.click(await button('Decline invite, Contoso'));
    await user.click(await button('Try again, Contoso'));
    await waitFor(async () => expect(await row('Contoso')).toHaveTextContent('You declined.'));
    const calls = callsOf('declineUserInvite').map(({ args }) => args);
    expect(calls.map(([input]) => input)).toEqual([calls[0]![0], { id: 'c1', reason: 'No time' }]);
    expect(new Set(calls.map(([, options]) => (options as { idempotencyKey: string }).idempotencyKey)).size).toBe(1);
  });

  it('tells its newest handlers, and none once it has gone', async () => {
    const setup = setUp();
    const hold = setup.client.hold('acceptUserInvite');
    const [first, second] = [vi.fn(), vi.fn()];
    const { user, rerender, unmount } = renderWithInvites(<UserInvitesInbox onAccepted={first} />, { client: setup.client });
    await user.click(await button('Accept, Northwind'));
    rerender(<UserInvitesInbox onAccepted={second} />);
    hold.release();
    await waitFor(() => expect(second).toHaveBeenCalledOnce());
    expect(first).not.toHaveBeenCalled();

    const held = setup.client.hold('acceptUserInvite');
    await user.click(await button('Accept, Contoso'));
    unmount();
    held.release();
    await waitFor(() => expect(setup.callsOf('acceptUserInvite')).toHaveLength(2));
    await new Promise((resolve) => setTimeout(resolve));
    expect(second).toHaveBeenCalledOnce();
  });

  it('says of an invite past its end that it has expired', async () => {
    open({}, setUp([{ ...northwind, expiresAt: '2026-11-19T12:00:00Z' }]));
    expect(await row('Northwind')).toHaveTextContent('Expired 3 days ago');
  });

  it('F12: says by the server’s clock how long an invite is open, and that it has expired', async () => {
    const serverNow = '2026-11-24T13:00:00Z';
    open(
      {},
      setUp([
        { ...northwind, serverNow },
        { ...contoso, serverNow, expiresAt: '2026-11-23T13:00:00Z' },
      ]),
    );
    expect(await row('Northwind')).toHaveTextContent('Expires in 2 days');
    expect(await row('Contoso')).toHaveTextContent('Expired yesterday');
  });

  it('keeps the focus on the button while the answer is on its way', async () => {
    const setup = setUp();
    const hold = setup.client.hold('acceptUserInvite');
    const { user } = open({}, setup);
    await user.click(await button('Accept, Northwind'));
    const busy = await button('Joining…, Northwind');
    expect(busy).toHaveFocus();
    expect(busy).toHaveAttribute('aria-busy', 'true');
    expect(await button('Decline, Northwind')).toHaveAttribute('aria-disabled', 'true');
    expect(await button('Accept, Contoso')).not.toHaveAttribute('aria-disabled');
    hold.release();
    await waitFor(async () => expect(await row('Northwind')).toHaveTextContent('You’re in.'));
  });

  it('shows in its row what failed, and tries again with the same key where it may have happened', async () => {
    const setup = setUp();
    setup.client.failNext('acceptUserInvite', { code: 'network' });
    const { user, callsOf, onError } = open({}, setup);
    await user.click(await button('Accept, Northwind'));
    const again = await button('Try again, Northwind');
    expect(await row('Northwind')).toHaveTextContent('The server didn’t answer. Try again to see what became of it');
    expect(onError).toHaveBeenCalledExactlyOnceWith({ error: { code: 'network' }, method: 'acceptUserInvite', inviteId: 'n1' });
    await user.click(again);
    await waitFor(async () => expect(await row('Northwind')).toHaveTextContent('You’re in.'));
    const keys = callsOf('acceptUserInvite').map(({ args }) => (args[1] as { idempotencyKey: string }).idempotencyKey);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('says that the viewer is in where only the answer was lost', async () => {
    const setup = setUp();
    setup.client.failNext('acceptUserInvite', { code: 'network' }, { when: 'after' });
    const { user } = open({}, setup);
    await user.click(await button('Accept, Northwind'));
    await user.click(await button('Try again, Northwind'));
    await waitFor(async () => expect(await row('Northwind')).toHaveTextContent('You’re in.'));
  });

  it.each([
    { code: 'invite_not_pending', status: 'canceled' },
    { code: 'not_found' },
    { code: 'gone' },
  ] satisfies InvitesErrorDetails[])('says that an invite is no longer open: $code', async (error) => {
    const setup = setUp();
    setup.client.failNext('acceptUserInvite', error);
    const { user, onError } = open({}, setup);
    await user.click(await button('Accept, Northwind'));
    await waitFor(async () => expect(await row('Northwind')).toHaveTextContent('This invite is no longer open.'));
    expect(onError).not.toHaveBeenCalled();
  });

  it.each([
    ['verify_email', 'Couldn’t accept. Confirm your email address first, then try again.'],
    [null, 'Couldn’t accept. One more step is needed. Open the link in your invite email.'],
  ])('says what has to be done first: %s', async (action, text) => {
    const setup = setUp();
    setup.client.failNext('acceptUserInvite', { code: 'needs_action', action });
    const { user } = open({}, setup);
    await user.click(await button('Accept, Northwind'));
    await waitFor(async () => expect(await row('Northwind')).toHaveTextContent(text));
  });

  it('can answer an invite that was over and is listed as open again', async () => {
    const setup = setUp();
    setup.client.failNext('acceptUserInvite', { code: 'invite_not_pending', status: 'expired' });
    const { user, queryClient } = open({}, setup);
    await user.click(await button('Accept, Northwind'));
    await waitFor(async () => expect(await row('Northwind')).toHaveTextContent('This invite is no longer open.'));
    act(() => void queryClient.invalidateQueries());
    await user.click(await button('Accept, Northwind'));
    await waitFor(async () => expect(await row('Northwind')).toHaveTextContent('You’re in.'));
  });

  it('says that an answer which got lost may be why an invite is no longer open', async () => {
    const setup = setUp();
    setup.client.failNext('acceptUserInvite', { code: 'network' });
    setup.client.failNext('acceptUserInvite', { code: 'gone' });
    const { user } = open({}, setup);
    await user.click(await button('Accept, Northwind'));
    await user.click(await button('Try again, Northwind'));
    await waitFor(async () => expect(await row('Northwind')).toHaveTextContent('Your earlier answer may have got through.'));
  });

  it('shares what is under way, and what came of it, with a second inbox', async () => {
    const setup = setUp([northwind]);
    const hold = setup.client.hold('acceptUserInvite');
    const both = (
      <>
        <UserInvitesInbox />
        <UserInvitesInbox />
      </>
    );
    const { user } = renderWithInvites(both, { client: setup.client });
    for (const accept of await screen.findAllByRole('button', { name: 'Accept, Northwind' })) await user.click(accept);
    hold.release();
    await waitFor(() => expect(screen.getAllByText('You’re in.', { selector: 'p' })).toHaveLength(2));
    expect(setup.callsOf('acceptUserInvite')).toHaveLength(1);
    expect(setup.callsOf('receivedUserInvites')).toHaveLength(1);
  });

  it('A5, A6: keeps the focus in the inbox that was used, and says once what came of it', async () => {
    const setup = setUp([northwind]);
    const both = (
      <>
        <UserInvitesInbox id="first" />
        <UserInvitesInbox id="second" />
      </>
    );
    const { user } = renderWithInvites(both, { client: setup.client });
    const [, second] = await screen.findAllByRole('button', { name: 'Accept, Northwind' });
    await user.click(second!);
    await waitFor(() => expect(screen.getAllByText('You’re in.', { selector: 'p' })).toHaveLength(2));
    expect(document.activeElement?.closest('#second')).toBeVisible();
    expect(screen.getAllByText('Northwind: You’re in.')).toHaveLength(1);
  });

  it('A5: moves the focus to the next invite, else to the inbox, where the one that had it leaves', async () => {
    const { user, queryClient, container } = open();
    await user.click(await button('Accept, Northwind'));
    await waitFor(async () => expect(await row('Northwind')).toHaveTextContent('You’re in.'));
    act(() => void queryClient.invalidateQueries());
    await waitFor(() => expect(screen.queryByRole('listitem', { name: 'Northwind' })).toBeNull());
    expect(screen.getByRole('heading', { name: 'Contoso' })).toHaveFocus();
    await user.click(await button('Accept, Contoso'));
    await waitFor(async () => expect(await row('Contoso')).toHaveTextContent('You’re in.'));
    act(() => void queryClient.invalidateQueries());
    expect(await screen.findByText('No open invites')).toBeVisible();
    expect(container.firstElementChild).toHaveFocus();
  });

  it('C15: asks nothing, and tells no host, in another scope', async () => {
    const { client } = setUp();
    const hold = client.hold('acceptUserInvite');
    const onAccepted = vi.fn();
    const user = userEvent.setup();
    const page = (scope: string) => (
      <InvitesProvider client={client} scope={scope}>
        <UserInvitesInbox onAccepted={onAccepted} />
      </InvitesProvider>
    );
    const { rerender } = render(page('a'));
    await user.click(await button('Accept, Northwind'));
    await user.click(await button('Decline, Contoso'));
    rerender(page('b'));
    hold.release();
    expect(await button('Accept, Contoso')).toBeVisible();
    await waitFor(() => expect(client.calls.filter(({ method }) => method === 'acceptUserInvite')).toHaveLength(1));
    await new Promise((resolve) => setTimeout(resolve));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(onAccepted).not.toHaveBeenCalled();
  });

  it('has a state for loading, for nothing there, and for a list that did not load', async () => {
    const setup = setUp([]);
    const hold = setup.client.hold('receivedUserInvites');
    setup.client.failNext('receivedUserInvites', { code: 'forbidden' });
    const { user, container, onError } = open({}, setup);
    expect(container).toHaveTextContent('Loading your invites…');
    hold.release();
    expect(await screen.findByRole('alert')).toHaveTextContent('Your invites didn’t load');
    expect(onError).toHaveBeenCalledExactlyOnceWith({ error: { code: 'forbidden' }, method: 'receivedUserInvites' });
    await user.click(await button('Try again'));
    expect(await screen.findByText('No open invites')).toBeVisible();
    expect(container.firstElementChild).toHaveFocus();
  });

  it('says what has to be done before the list is shown', async () => {
    const setup = setUp([]);
    setup.client.failNext('receivedUserInvites', { code: 'needs_action', action: 'verify_email' });
    open({}, setup);
    expect(await screen.findByRole('alert')).toHaveTextContent('Confirm your email address first, then try again.');
  });

  it('is not there where the client does not list received invites, and has no buttons where it cannot answer', async () => {
    const { client } = setUp([northwind]);
    const { receivedUserInvites: _, ...without } = client;
    const { container, unmount } = renderWithInvites(<UserInvitesInbox />, { client: without });
    expect(container).toBeEmptyDOMElement();
    unmount();
    const { acceptUserInvite: _accept, declineUserInvite: _decline, ...reading } = client;
    renderWithInvites(<UserInvitesInbox />, { client: reading });
    await row('Northwind');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('S17: shows foreign texts as plain, short text', async () => {
    const hostile = `Evil \u202E<img src=x> ${'w'.repeat(5000)}`;
    const invite = {
      ...northwind,
      organization: { name: hostile, logoUrl: 'javascript:alert(1)' },
      invitedBy: { id: 'x', name: hostile, email: null },
      message: hostile,
    };
    const { container } = open({}, setUp([invite]));
    await screen.findByRole('listitem');
    expect(container.querySelector('img, a')).toBeNull();
    expect(container).toHaveTextContent('[U+202E]');
    expect(container.textContent.length).toBeLessThan(3500);
  });

  it('takes className, rest props, classes of parts and its own texts', async () => {
    const { container } = open({
      className: 'mine',
      id: 'inbox',
      classNames: { 'inbox-item': 'row' },
      messages: { accept: 'Join' },
    });
    expect(await row('Northwind')).toHaveClass('invites-inbox-item', 'row');
    expect(container.firstElementChild).toHaveClass('invites-root', 'invites-inbox', 'mine');
    expect(container.firstElementChild).toHaveAttribute('id', 'inbox');
    expect(await button('Join, Northwind')).toBeVisible();
  });
});
