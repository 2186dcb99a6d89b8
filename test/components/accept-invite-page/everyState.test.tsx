// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { AcceptInvitePageView } from '../../../src/components/accept-invite-page/AcceptInvitePageView.js';
import type { AcceptInviteState, AcceptInviteStatus } from '../../../src/domain/AcceptInviteState.js';
import type { UserInvitePreview } from '../../../src/domain/UserInvitePreview.js';
import { layla, otto, preview } from '../../support/acceptFixtures.js';
import { renderWithInvites } from '../../support/renderWithInvites.js';

afterEach(cleanup);

type Cases<Preview> = Partial<
  Record<AcceptInviteStatus, readonly (AcceptInviteState & { preview: Preview; viewer?: unknown; problems?: unknown })[]>
>;

const failure = { error: { code: 'server' }, outcome: 'unknown' } as const;
const accepted = { organization: preview.organization, roles: preview.roles };

/** Every state in which the server has proved the token. */
const known = {
  ready: [{ status: 'ready', preview, viewer: layla, problems: [] }],
  signed_out: [{ status: 'signed_out', preview, problems: [] }],
  wrong_account: [{ status: 'wrong_account', preview, viewer: otto, invitedEmail: preview.email }],
  accepting: [
    { status: 'accepting', preview, viewer: layla },
    { status: 'accepting', preview, viewer: null },
  ],
  accepted: [{ status: 'accepted', preview, accepted }],
  declining: [
    { status: 'declining', wrongAccount: false, preview, viewer: layla },
    { status: 'declining', wrongAccount: true, preview, viewer: otto, invitedEmail: preview.email },
  ],
  declined: [{ status: 'declined', preview }],
  expired: [
    { status: 'expired', preview, requesting: false },
    { status: 'expired', preview, requesting: true },
  ],
  requested: [{ status: 'requested', preview }],
  canceled: [{ status: 'canceled', preview }],
  superseded: [{ status: 'superseded', preview }],
  already_accepted: [{ status: 'already_accepted', preview, signedIn: false }],
  already_member: [{ status: 'already_member', preview }],
  limit_reached: [{ status: 'limit_reached', preview }],
  needs_action: [
    { status: 'needs_action', preview, action: 'verify_email' },
    { status: 'needs_action', preview, action: null },
  ],
  framed: [{ status: 'framed', preview }],
  offline: [{ status: 'offline', ...failure, phase: 'accept', wrongAccount: false, preview, viewer: layla }],
  failed: [
    { status: 'failed', ...failure, phase: 'request', preview },
    { status: 'failed', ...failure, phase: 'accept', wrongAccount: false, preview, viewer: layla },
    { status: 'failed', ...failure, phase: 'accept', wrongAccount: false, preview, viewer: null },
    { status: 'failed', ...failure, phase: 'decline', wrongAccount: true, preview, viewer: otto, invitedEmail: preview.email },
  ],
} satisfies Cases<UserInvitePreview>;

/** Every state that there can be before. */
const unknown = {
  loading: [{ status: 'loading' }],
  not_found: [{ status: 'not_found' }],
  signed_out: [{ status: 'signed_out', preview: null, problems: [] }],
  wrong_account: [{ status: 'wrong_account', preview: null, viewer: otto, invitedEmail: null }],
  declining: [{ status: 'declining', wrongAccount: true, preview: null, viewer: otto, invitedEmail: null }],
  declined: [{ status: 'declined', preview: null }],
  limit_reached: [{ status: 'limit_reached', preview: null }],
  needs_action: [{ status: 'needs_action', preview: null, action: 'verify_email' }],
  framed: [{ status: 'framed', preview: null }],
  offline: [{ status: 'offline', ...failure, outcome: 'not_done', phase: 'check', preview: null }],
  failed: [{ status: 'failed', ...failure, outcome: 'not_done', phase: 'check', preview: null }],
} satisfies Partial<Record<AcceptInviteStatus, readonly AcceptInviteState[]>>;

const nothing = () => {};

// Their next step is elsewhere: in a mail, or with the person who invited.
const endings = new Set<AcceptInviteStatus>(['declined', 'requested', 'canceled', 'superseded', 'not_found']);

function show(state: AcceptInviteState, homeUrl?: string) {
  const { container } = renderWithInvites(
    <AcceptInvitePageView
      state={state}
      onAccept={nothing}
      onDecline={nothing}
      declineReason
      onRequest={nothing}
      onRetry={nothing}
      onOpenWindow={nothing}
      onSignIn={nothing}
      onSwitchAccount={nothing}
      organizationUrl="/northwind"
      homeUrl={homeUrl}
    />,
  );
  return container;
}

const cases = (states: Partial<Record<string, readonly AcceptInviteState[]>>) => Object.values(states).flatMap((of) => of ?? []);

describe('every state', () => {
  it('is among these', () => {
    const every: Record<AcceptInviteStatus, true> = { ...asTrue(known), ...asTrue(unknown) };
    expect(Object.keys(every)).toHaveLength(20);
  });

  function asTrue<Status extends string>(states: Record<Status, unknown>) {
    return Object.fromEntries(Object.keys(states).map((status) => [status, true])) as Record<Status, true>;
  }

  it.each(cases(known))('names the organization and the inviter where the server has proved the token: %j', (state) => {
    const container = show(state);
    expect(container).toHaveTextContent('Northwind');
    expect(container).toHaveTextContent('Zoë Nakamura');
  });

  it.each(cases(unknown))('names nobody before: %j', (state) => {
    const container = show(state);
    expect(container).not.toHaveTextContent('Northwind');
    expect(container).not.toHaveTextContent('Zoë');
  });

  it.each([...cases(known), ...cases(unknown)].filter(({ status }) => status !== 'loading'))(
    'has a way on of its own, if it is no ending: %j',
    (state) => {
      show(state);
      const controls = [...screen.queryAllByRole('button'), ...screen.queryAllByRole('link')];
      expect(controls.length === 0).toBe(endings.has(state.status));
    },
  );

  it.each([...cases(known), ...cases(unknown)].filter(({ status }) => endings.has(status)))(
    'leads home from an ending where the host has one: %j',
    (state) => {
      show(state, '/home');
      expect(screen.getByRole('link', { name: 'Go to the home page' })).toHaveAttribute('href', '/home');
    },
  );

  it.each([...cases(known), ...cases(unknown)].filter(({ status }) => status !== 'loading'))(
    'S9: has no link that tells where from: %j',
    (state) => {
      const container = show(state, '/home');
      for (const link of container.querySelectorAll('a')) expect(link).toHaveAttribute('rel', 'noreferrer');
    },
  );
});

it('offers to decline, not to try that again, where it was an accept that failed for another account', () => {
  show({
    status: 'failed',
    ...failure,
    outcome: 'not_done',
    phase: 'accept',
    wrongAccount: true,
    preview,
    invitedEmail: null,
    viewer: layla,
  });
  fireEvent.click(screen.getByRole('button', { name: 'Decline' }));
  expect(screen.getByRole('button', { name: 'Decline invite' })).toBeVisible();
});
