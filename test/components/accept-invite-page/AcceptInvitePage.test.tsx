// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import * as fc from 'fast-check';
import { StrictMode, useEffect, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { InvitesClient } from '../../../src/client/InvitesClient.js';
import { createMemoryInvitesClient } from '../../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClient, MemoryInvitesMethod } from '../../../src/client/memory/MemoryInvitesClient.js';
import { AcceptInvitePage } from '../../../src/components/accept-invite-page/AcceptInvitePage.js';
import type { AcceptInvitePageProps } from '../../../src/components/accept-invite-page/AcceptInvitePage.js';
import type { InvitesErrorDetails } from '../../../src/domain/InvitesErrorDetails.js';
import type { UserInvitePreview } from '../../../src/domain/UserInvitePreview.js';
import type { Viewer } from '../../../src/domain/Viewer.js';
import { canary, layla, otto, preview } from '../../support/acceptFixtures.js';
import { renderWithInvites } from '../../support/renderWithInvites.js';

afterEach(cleanup);

function clientWith(changes: Partial<UserInvitePreview> = {}): MemoryInvitesClient {
  return createMemoryInvitesClient({ previews: { [canary]: { ...preview, ...changes } } });
}

function open(props: Partial<AcceptInvitePageProps> = {}, client = clientWith()) {
  return { client, ...renderWithInvites(<AcceptInvitePage token={canary} viewer={layla} {...props} />, { client }) };
}

function count(client: MemoryInvitesClient, method: MemoryInvitesMethod): number {
  return client.calls.filter((call) => call.method === method).length;
}

const acceptButton = () => screen.findByRole('button', { name: 'Accept invite' });
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('an open invite', () => {
  it('says who invites to what, until when', async () => {
    open({}, clientWith({ message: 'See you Monday.' }));
    const card = await screen.findByRole('article', { name: 'Join Northwind' });
    expect(card).toHaveTextContent('Zoë Nakamura invited you.');
    expect(card).toHaveTextContent('See you Monday.');
    expect(card).toHaveTextContent('Editor, Reviewer');
    expect(card).toHaveTextContent('in 4 days');
    expect(card).toHaveTextContent('Signed in as layla.alhussaini@noor.example');
  });

  it('S1, S3: accepts nothing by itself, and reads once, in StrictMode', async () => {
    const client = clientWith();
    renderWithInvites(
      <StrictMode>
        <AcceptInvitePage token={canary} viewer={layla} />
      </StrictMode>,
      { client },
    );
    await acceptButton();
    expect(client.calls.map(({ method }) => method)).toEqual(['checkUserInviteToken']);
  });

  it('accepts on a click and welcomes', async () => {
    const onAccepted = vi.fn();
    const { client, user } = open({ onAccepted, organizationUrl: '/northwind' });
    await user.click(await acceptButton());
    expect(await heading('Welcome to Northwind')).toBeVisible();
    expect(screen.getByRole('article')).toHaveTextContent('You’re in as Editor and Reviewer.');
    expect(screen.getByRole('link', { name: 'Open Northwind' })).toHaveAttribute('href', '/northwind');
    expect(onAccepted).toHaveBeenCalledExactlyOnceWith({
      accepted: { organization: preview.organization, roles: preview.roles },
    });
    expect(count(client, 'acceptUserInvite')).toBe(1);
  });

  it('sends one request for a double click', async () => {
    const { client, user } = open();
    await user.dblClick(await acceptButton());
    await heading('Welcome to Northwind');
    expect(count(client, 'acceptUserInvite')).toBe(1);
  });

  it('keeps its place, and the focus, while the answer is on its way', async () => {
    const client = clientWith();
    const hold = client.hold('acceptUserInvite');
    const { user } = open({}, client);
    await user.click(await acceptButton());
    const busy = screen.getByRole('button', { name: 'Joining…' });
    expect(busy).toHaveFocus();
    expect(busy).toHaveAttribute('aria-busy', 'true');
    expect(screen.getByRole('button', { name: 'Decline' })).toHaveAttribute('aria-disabled', 'true');
    hold.release();
    expect(await heading('Welcome to Northwind')).toHaveFocus();
  });

  it('S4: welcomes on a page that was mounted again during the flight', async () => {
    const client = clientWith();
    const hold = client.hold('acceptUserInvite');
    function Toggled() {
      const [mounts, setMounts] = useState(1);
      return (
        <>
          <button type="button" onClick={() => setMounts(mounts + 1)}>
            Remount
          </button>
          <AcceptInvitePage key={mounts} token={canary} viewer={layla} />
        </>
      );
    }
    const { user } = renderWithInvites(<Toggled />, { client });
    await user.click(await acceptButton());
    await user.click(screen.getByRole('button', { name: 'Remount' }));
    expect(screen.getByRole('button', { name: 'Joining…' })).toBeVisible();
    hold.release();
    expect(await heading('Welcome to Northwind')).toBeVisible();
    expect(count(client, 'acceptUserInvite')).toBe(1);
    expect(count(client, 'checkUserInviteToken')).toBe(1);
  });

  it('welcomes on every page that shows it', async () => {
    const client = clientWith();
    const { user } = renderWithInvites(
      <>
        <AcceptInvitePage token={canary} viewer={layla} />
        <AcceptInvitePage token={canary} viewer={layla} />
      </>,
      { client },
    );
    const buttons = await screen.findAllByRole('button', { name: 'Accept invite' });
    await user.click(buttons[0]!);
    await waitFor(() => expect(screen.getAllByRole('heading', { name: 'Welcome to Northwind' })).toHaveLength(2));
    expect(count(client, 'checkUserInviteToken')).toBe(1);
    expect(count(client, 'acceptUserInvite')).toBe(1);
  });

  it('welcomes although the answer was lost', async () => {
    const { client, user } = open();
    client.failNext('acceptUserInvite', { code: 'network' }, { when: 'after' });
    await user.click(await acceptButton());
    expect(await heading('Welcome to Northwind')).toBeVisible();
    expect(count(client, 'checkUserInviteToken')).toBe(2);
  });

  it('asks before a decline, and for no reason where the back end keeps none', async () => {
    const client = createMemoryInvitesClient({ previews: { [canary]: preview }, capabilities: { declineReason: false } });
    const { user } = open({}, client);
    await user.click(await screen.findByRole('button', { name: 'Decline' }));
    expect(screen.getByRole('button', { name: 'Keep invite' })).toHaveFocus();
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Decline invite' }));
    expect(await heading('You declined')).toBeVisible();
    expect(client.calls.at(-1)).toMatchObject({ method: 'declineUserInvite', args: [{ token: canary }, {}] });
  });

  it('declines on a click', async () => {
    const onDeclined = vi.fn();
    const { user } = open({ onDeclined, homeUrl: 'https://northwind.example/' });
    await user.click(await screen.findByRole('button', { name: 'Decline' }));
    await user.click(screen.getByRole('button', { name: 'Decline invite' }));
    expect(await heading('You declined')).toHaveFocus();
    expect(screen.getByRole('article')).toHaveTextContent(
      'Northwind won’t send reminders. Changed your mind? Ask Zoë Nakamura for a new invite.',
    );
    expect(screen.getByRole('link', { name: 'Go to the home page' })).toHaveAttribute('rel', 'noreferrer');
    expect(onDeclined).toHaveBeenCalledOnce();
  });

  it('has no decline where the back end cannot', async () => {
    const { declineUserInvite: _, ...client } = clientWith();
    renderWithInvites(<AcceptInvitePage token={canary} viewer={layla} />, { client });
    await acceptButton();
    expect(screen.queryByRole('button', { name: 'Decline' })).toBeNull();
  });

  it.each([
    [{ code: 'needs_action', action: 'verify_email' }, 'I’ve confirmed it'],
    [{ code: 'quota_exceeded' }, 'Try again'],
  ] satisfies [InvitesErrorDetails, string][])('A5: keeps the focus while it is tried again after %o', async (error, name) => {
    const { client, user } = open();
    client.failNext('acceptUserInvite', error);
    await user.click(await acceptButton());
    const again = await screen.findByRole('button', { name });
    const hold = client.hold('acceptUserInvite');
    await user.click(again);
    expect(await screen.findByRole('button', { name: 'Joining…' })).toBeVisible();
    expect(await heading('Join Northwind')).toHaveFocus();
    hold.release();
    expect(await heading('Welcome to Northwind')).toHaveFocus();
  });

  it('reports what failed, offers to try again, and succeeds', async () => {
    const client = clientWith();
    const onError = vi.fn();
    client.failNext('acceptUserInvite', { code: 'forbidden' });
    const { user } = renderWithInvites(<AcceptInvitePage token={canary} viewer={layla} />, { client, onError });
    await user.click(await acceptButton());
    expect(await heading('We couldn’t add you yet')).toHaveFocus();
    expect(screen.getByText('You don’t have permission to do this. Your invite is still valid.')).toBeVisible();
    expect(onError).toHaveBeenCalledExactlyOnceWith({ error: { code: 'forbidden' }, method: 'acceptUserInvite' });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await heading('Welcome to Northwind')).toHaveFocus();
  });

  it('survives a host’s handler that throws', async () => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const boom = new Error('host');
    const { user } = open({
      onAccepted: () => {
        throw boom;
      },
    });
    await user.click(await acceptButton());
    expect(await heading('Welcome to Northwind')).toBeVisible();
    expect(reported).toHaveBeenCalledWith(boom);
    vi.unstubAllGlobals();
  });
});

describe('prop: viewer', () => {
  const signInEvent = { email: preview.email, resume: expect.any(Function) as () => string };

  it('offers to sign in with the invited address', async () => {
    const onSignIn = vi.fn();
    const onSignUp = vi.fn();
    const { user } = open({ viewer: { status: 'signed_out' }, onSignIn, onSignUp });
    await user.click(await screen.findByRole('button', { name: 'Sign in to accept' }));
    await user.click(screen.getByRole('button', { name: 'Create an account' }));
    expect(onSignIn).toHaveBeenCalledExactlyOnceWith(signInEvent);
    expect(onSignUp).toHaveBeenCalledExactlyOnceWith(signInEvent);
    expect(screen.queryByRole('button', { name: 'Accept invite' })).toBeNull();
  });

  it('shows the personal message to who is signed out, too', async () => {
    open({ viewer: { status: 'signed_out' } }, clientWith({ message: 'See you Monday.' }));
    expect(await screen.findByText('See you Monday.')).toBeVisible();
  });

  it.each([
    ['signed out', { status: 'signed_out' }, 'onSignIn'],
    ['signed in by another account', layla, 'onSwitchAccount'],
  ] as const)('offers the account that accepted to who is %s', async (_, viewer, handler) => {
    const onSignIn = vi.fn();
    const { user } = open({ viewer, [handler]: onSignIn }, clientWith({ status: 'accepted' }));
    await heading('This invite was already accepted');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(onSignIn).toHaveBeenCalledExactlyOnceWith(signInEvent);
  });

  it('names both addresses of the wrong account, and never accepts with it', async () => {
    const onSwitchAccount = vi.fn();
    const { client, user } = open({ viewer: otto, onSwitchAccount });
    const card = await screen.findByRole('article', { name: 'This invite is for another account' });
    expect(card).toHaveTextContent(preview.email);
    expect(card).toHaveTextContent(otto.email);
    expect(screen.queryByRole('button', { name: 'Accept invite' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Switch account' }));
    expect(onSwitchAccount).toHaveBeenCalledExactlyOnceWith(signInEvent);
    await user.click(screen.getByRole('button', { name: 'Decline' }));
    await user.click(screen.getByRole('button', { name: 'Decline invite' }));
    expect(await heading('You declined')).toBeVisible();
    expect(count(client, 'acceptUserInvite')).toBe(0);
  });

  it('is ready after signing in, without another check', async () => {
    const client = clientWith();
    const { rerender } = renderWithInvites(<AcceptInvitePage token={canary} viewer={{ status: 'signed_out' }} />, { client });
    expect(await heading('Join Northwind')).toBeVisible();
    rerender(<AcceptInvitePage token={canary} viewer={layla} />);
    expect(await acceptButton()).toBeVisible();
    expect(count(client, 'checkUserInviteToken')).toBe(1);
  });
});

describe('S6: who signs in by another address than the invited one', () => {
  function openSignedOut(viewerIsInvitee: boolean | null) {
    const memory = clientWith();
    let verdict: boolean | null = null;
    const client: InvitesClient = {
      ...memory,
      checkUserInviteToken: async (...call) => ({ ...(await memory.checkUserInviteToken(...call)), viewerIsInvitee: verdict }),
    };
    const { rerender } = renderWithInvites(<AcceptInvitePage token={canary} viewer={{ status: 'signed_out' }} />, { client });
    const signIn = () => {
      verdict = viewerIsInvitee;
      rerender(<AcceptInvitePage token={canary} viewer={otto} />);
    };
    return { memory, signIn };
  }

  it('can accept where the server knows them by both', async () => {
    const { memory, signIn } = openSignedOut(true);
    await heading('Join Northwind');
    signIn();
    expect(await acceptButton()).toBeVisible();
    expect(count(memory, 'checkUserInviteToken')).toBe(2);
  });

  it.each([false, null])('is asked for once more, and has the wrong account where the server says %s', async (verdict) => {
    const { memory, signIn } = openSignedOut(verdict);
    await heading('Join Northwind');
    signIn();
    await waitFor(() => expect(count(memory, 'checkUserInviteToken')).toBe(2));
    expect(await heading('This invite is for another account')).toBeVisible();
    signIn();
    expect(count(memory, 'checkUserInviteToken')).toBe(2);
  });

  it.each([
    ['on the page', { status: 'signed_out' }, null],
    ['elsewhere, after the invitee was on it', layla, 'elsewhere'],
  ] as const)('is not told for one frame that it is for another account: %s', async (_where, before, elsewhere) => {
    const client = clientWith({ viewerIsInvitee: true });
    const session = new EventTarget();
    function Host() {
      const [viewer, setViewer] = useState<Viewer | null>(before);
      useEffect(() => {
        const read = (event: Event) => setViewer((event as CustomEvent<Viewer | null>).detail);
        session.addEventListener('change', read);
        return () => session.removeEventListener('change', read);
      }, []);
      return viewer ? <AcceptInvitePage token={canary} viewer={viewer} /> : <p>elsewhere</p>;
    }
    // As a session is read: by no act of the test.
    const change = (detail: Viewer | null) => setTimeout(() => session.dispatchEvent(new CustomEvent('change', { detail })));
    const { container } = renderWithInvites(<Host />, { client });
    await heading('Join Northwind');
    if (elsewhere) {
      change(null);
      await screen.findByText(elsewhere);
    }
    const headings = new Set<string | null | undefined>();
    new MutationObserver(() => headings.add(container.querySelector('h1')?.textContent)).observe(container, {
      childList: true,
      subtree: true,
    });
    change(otto);
    await acceptButton();
    expect([...headings]).not.toContain('This invite is for another account');
  });

  it('is asked for also where they came while the first check was on its way', async () => {
    const { memory, signIn } = openSignedOut(true);
    const hold = memory.hold('checkUserInviteToken');
    signIn();
    hold.release();
    expect(await acceptButton()).toBeVisible();
  });
});

describe('an invite that is over', () => {
  it.each([
    ['canceled', 'This invite was canceled'],
    ['superseded', 'There is a newer link'],
    ['accepted', 'This invite was already accepted'],
    ['declined', 'You declined'],
  ] as const)('says so: %s', async (status, title) => {
    open({}, clientWith({ status, expiresAt: '2026-11-19T12:00:00Z' }));
    expect(await heading(title)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('can be asked for anew where it expired, if the back end takes that', async () => {
    const client = clientWith({ status: 'expired' });
    const { user, unmount } = renderWithInvites(<AcceptInvitePage token={canary} viewer={layla} />, { client });
    await user.click(await screen.findByRole('button', { name: 'Ask for a new invite' }));
    expect(await heading('Request sent')).toHaveFocus();
    expect(screen.queryByRole('button')).toBeNull();
    unmount();

    const { requestUserInvite: _, ...without } = clientWith({ status: 'expired' });
    renderWithInvites(<AcceptInvitePage token={canary} viewer={layla} />, { client: without });
    expect(await heading('This invite has expired')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('tells when it ended and who can send another', async () => {
    open({}, clientWith({ status: 'expired', expiresAt: '2026-11-19T12:00:00Z' }));
    expect(await screen.findByText(/can send you a new one/)).toHaveTextContent(
      'It ended 3 days ago. Zoë Nakamura can send you a new one.',
    );
  });

  it('expires by the server’s clock', async () => {
    open({}, clientWith({ serverNow: '2026-11-26T13:00:00Z' }));
    expect(await heading('This invite has expired')).toBeVisible();
  });

  it('F12: says by the server’s clock how long there is, and how long ago it ended', async () => {
    const { unmount } = open({}, clientWith({ serverNow: '2026-11-24T12:00:00Z' }));
    expect(await screen.findByRole('article', { name: 'Join Northwind' })).toHaveTextContent('in 2 days');
    unmount();
    open({}, clientWith({ serverNow: '2026-11-29T13:00:00Z' }));
    expect(await screen.findByText(/can send you a new one/)).toHaveTextContent('It ended 3 days ago.');
  });

  it('leads on who is in already', async () => {
    const onOpenOrganization = vi.fn();
    const { user } = open({ onOpenOrganization }, clientWith({ status: 'accepted', viewerIsMember: true }));
    await heading('You’re already in Northwind');
    await user.click(screen.getByRole('button', { name: 'Open Northwind' }));
    expect(onOpenOrganization).toHaveBeenCalledExactlyOnceWith({ organization: expect.objectContaining({ name: 'Northwind' }) });
  });
});

describe('a link that leads to no invite', () => {
  it('S12: looks the same for every cause', async () => {
    const looks: string[] = [];
    const causes: readonly (readonly [token: string | null, client: MemoryInvitesClient])[] = [
      [null, clientWith()],
      ['', clientWith()],
      ['  ', clientWith()],
      ['a\u0000b', clientWith()],
      ['x'.repeat(5000), clientWith()],
      ['unknown-to-the-server', clientWith()],
      ['malformed-for-the-server', failingCheck({ code: 'validation', fields: [] })],
      ['gone', failingCheck({ code: 'gone' })],
    ];
    for (const [token, client] of causes) {
      const { container, unmount } = open({ token, homeUrl: '/' }, client);
      await heading('This link doesn’t work');
      looks.push(container.innerHTML.replaceAll(/(id|aria-labelledby)="[^"]*"/g, ''));
      unmount();
    }
    expect(looks[0]).not.toContain('Northwind');
    expect(new Set(looks).size).toBe(1);
  });

  function failingCheck(error: { code: 'gone' } | { code: 'validation'; fields: [] }) {
    const client = clientWith();
    client.failNext('checkUserInviteToken', error);
    return client;
  }
});

describe('a check that fails', () => {
  it('can be tried again', async () => {
    const client = clientWith();
    client.failNext('checkUserInviteToken', { code: 'server' });
    const { user } = open({}, client);
    await heading('Your invite didn’t open');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await heading('Join Northwind')).toBeVisible();
  });

  it('tells that the viewer is offline', async () => {
    const client = clientWith();
    client.failNext('checkUserInviteToken', { code: 'offline' });
    open({}, client);
    expect(await heading('You’re offline')).toBeVisible();
  });
});

describe('focus', () => {
  it('is not taken on the first screen, nor from the host’s own page', async () => {
    const client = clientWith();
    renderWithInvites(
      <>
        <input aria-label="Search" />
        <AcceptInvitePage token={canary} viewer={layla} />
      </>,
      { client },
    );
    expect(document.body).toHaveFocus();
    screen.getByRole('textbox', { name: 'Search' }).focus();
    await acceptButton();
    expect(screen.getByRole('textbox', { name: 'Search' })).toHaveFocus();
  });

  it('goes to the heading when the invite opens', async () => {
    open();
    expect(await heading('Join Northwind')).toHaveFocus();
  });
});

describe('S17: texts from the server', () => {
  const hostile = 'Evil \u202E<img src=x onerror=alert(1)> https://evil.example ' + 'w'.repeat(5000);

  const hostileInvite: Partial<UserInvitePreview> = {
    organization: { name: hostile, logoUrl: 'javascript:alert(1)' },
    invitedBy: { id: 'x', name: hostile, email: null },
    message: hostile,
    roles: Array.from({ length: 30 }, (_, index) => ({ key: `role-${index}`, name: hostile })),
  };

  it('are plain, isolated, short text', async () => {
    const { container } = open({}, clientWith(hostileInvite));
    await acceptButton();
    expect(container.querySelector('img, a')).toBeNull();
    expect(container).toHaveTextContent('[U+202E]');
    const names = [...container.querySelectorAll('bdi')];
    expect(names.length).toBeGreaterThanOrEqual(3);
    expect(within(container).getByRole('heading').textContent.length).toBeLessThan(250);
    expect(container.querySelector('blockquote')?.textContent.length).toBeLessThan(2020);
    expect(container.textContent.length).toBeLessThan(5000);
  });

  it('S9: shows a logo from the web only, without telling where from', async () => {
    const { container } = open({}, clientWith({ organization: { name: 'Northwind', logoUrl: 'https://cdn.example/logo.svg' } }));
    await acceptButton();
    const logo = container.querySelector('img');
    expect(logo).toHaveAttribute('src', 'https://cdn.example/logo.svg');
    expect(logo).toHaveAttribute('alt', '');
    expect(logo).toHaveAttribute('referrerpolicy', 'no-referrer');
  });

  it('shows initials where the logo does not load', async () => {
    const { container } = open({}, clientWith({ organization: { name: 'Northwind', logoUrl: 'https://cdn.example/none.svg' } }));
    await acceptButton();
    container.querySelector('img')?.dispatchEvent(new Event('error'));
    await waitFor(() => expect(container.querySelector('img')).toBeNull());
  });

  it('does not link to a script', async () => {
    open({ homeUrl: ' java\nscript:alert(1)' }, clientWith({ status: 'canceled' }));
    await heading('This invite was canceled');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it.each<[status: string, invite: Partial<UserInvitePreview>, viewer?: Viewer]>([
    ['signed_out', {}, { status: 'signed_out' }],
    ['wrong_account', {}, otto],
    ['already_member', { status: 'accepted', viewerIsMember: true }],
    ['already_accepted', { status: 'accepted' }],
    ['declined', { status: 'declined' }],
    ['expired', { status: 'expired' }],
    ['canceled', { status: 'canceled' }],
    ['superseded', { status: 'superseded' }],
  ])('are no more than that on the screen %s', async (status, invite, viewer = layla) => {
    const { container } = open({ viewer }, clientWith({ ...hostileInvite, ...invite }));
    await waitFor(() => expect(container.firstElementChild).toHaveAttribute('data-status', status));
    expectHarmless(container);
  });

  it('are no more than that once the viewer has joined', async () => {
    const { container, user } = open({}, clientWith(hostileInvite));
    await user.click(await acceptButton());
    await waitFor(() => expect(container.firstElementChild).toHaveAttribute('data-status', 'accepted'));
    expectHarmless(container);
  });

  function expectHarmless(container: HTMLElement): void {
    expect(container.querySelector('img, a')).toBeNull();
    expect(container.textContent).not.toContain('\u202E');
    expect(container.textContent.length).toBeLessThan(5000);
    for (const isolated of container.querySelectorAll('bdi, [dir="auto"], [aria-hidden]')) isolated.remove();
    expect(container).not.toHaveTextContent('Evil');
  }
});

describe('the root', () => {
  it('takes className, rest props and classes of parts', async () => {
    const { container } = open({ className: 'mine', id: 'page', classNames: { 'accept-card': 'card' } });
    await acceptButton();
    expect(container.firstElementChild).toHaveClass('invites-root', 'invites-accept', 'mine');
    expect(container.firstElementChild).toHaveAttribute('id', 'page');
    expect(container.firstElementChild).toHaveAttribute('data-status', 'ready');
    expect(screen.getByRole('article')).toHaveClass('invites-accept-card', 'card');
  });

  it('takes its own texts', async () => {
    open({ messages: { accept: 'Count me in' } });
    expect(await screen.findByRole('button', { name: 'Count me in' })).toBeVisible();
  });
});

describe('the token', () => {
  const said: unknown[] = [];

  beforeEach(() => {
    said.length = 0;
    for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      vi.spyOn(console, level).mockImplementation((...args: unknown[]) => void said.push(...args));
    }
  });
  afterEach(() => vi.restoreAllMocks());

  it('S7: is nowhere but in the calls of the client', async () => {
    const client = clientWith();
    const onError = vi.fn();
    const onAccepted = vi.fn();
    const looks: string[] = [];
    const observer = new MutationObserver(() => looks.push(document.documentElement.outerHTML));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    client.failNext('checkUserInviteToken', { code: 'server' });
    client.failNext('acceptUserInvite', { code: 'quota_exceeded' });
    const { user, queryClient } = renderWithInvites(<AcceptInvitePage token={canary} viewer={layla} onAccepted={onAccepted} />, {
      client,
      onError,
    });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await user.click(await acceptButton());
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await heading('Welcome to Northwind');
    observer.disconnect();

    const traces = {
      looks: [...looks, document.documentElement.outerHTML, document.title],
      queries: queryClient
        .getQueryCache()
        .getAll()
        .map(({ queryKey, state, meta }) => [queryKey, state, meta]),
      mutations: queryClient
        .getMutationCache()
        .getAll()
        .map(({ state, options }) => [state, options.mutationKey]),
      said: said.map(String),
      events: [onError.mock.calls, onAccepted.mock.calls],
      storage: [Object.entries(localStorage), Object.entries(sessionStorage), document.cookie],
      history: history.state as unknown,
    };
    expect(looks.length).toBeGreaterThan(4);
    expect(onError).toHaveBeenCalledTimes(2);
    expect(JSON.stringify(traces)).not.toContain(canary);
    expect(JSON.stringify(client.calls)).toContain(canary);
  });
});

describe('any order of mounts, clicks and answers', () => {
  it('S4: accepts once and ends in success on every page', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('mount', 'unmount', 'click', 'release', 'wait'), { maxLength: 12 }),
        fc.constantFrom('answered', 'lost'),
        async (commands, answer) => {
          const client = clientWith();
          const hold = client.hold('acceptUserInvite');
          if (answer === 'lost') client.failNext('acceptUserInvite', { code: 'network' }, { when: 'after' });
          const pages = [open({}, client)];
          for (const command of commands) {
            if (command === 'mount') pages.push(open({}, client));
            if (command === 'unmount') pages.pop()?.unmount();
            if (command === 'click') await click(pages);
            if (command === 'release') hold.release();
            if (command === 'wait') await new Promise((resolve) => setTimeout(resolve, 0));
          }
          if (pages.length === 0) pages.push(open({}, client));
          await screen.findAllByRole('heading', { name: /^(Join|Welcome)/ });
          await click(pages);
          hold.release();
          await waitFor(() =>
            expect(screen.getAllByRole('heading', { name: 'Welcome to Northwind' })).toHaveLength(pages.length),
          );
          expect(count(client, 'acceptUserInvite')).toBe(1);
          expect(count(client, 'checkUserInviteToken')).toBe(answer === 'lost' ? 2 : 1);
          cleanup();
        },
      ),
      { numRuns: 20 },
    );
  }, 60_000);

  async function click(pages: readonly ReturnType<typeof open>[]) {
    for (const button of screen.queryAllByRole('button', { name: /Accept invite|Joining/ })) await pages[0]?.user.click(button);
  }
});
