import { describe, expect, it } from 'vitest';

import type { SignedInViewer } from '../../src/domain/AcceptFlowSnapshot.js';
import { deriveAcceptInviteState } from '../../src/domain/deriveAcceptInviteState.js';
import { createAcceptFlow } from '../../src/operations/createAcceptFlow.js';
import { canary, layla, otto } from '../support/acceptFixtures.js';
import { createSessionServer } from '../support/createSessionServer.js';
import type { SessionServerOptions } from '../support/createSessionServer.js';

/** Opens a link in a browser, whose session can also change in another tab. */
function openLink(options?: SessionServerOptions) {
  const { client, reads, begin, verify } = createSessionServer(options);
  const flow = createAcceptFlow({ client, token: canary, deadlineMs: 30_000 });

  function stateFor(viewer: SignedInViewer | null) {
    return deriveAcceptInviteState({ flow: flow.snapshot(), viewer: viewer ?? { status: 'signed_out' }, serverNow: null });
  }

  async function viewedBy(viewer: SignedInViewer | null) {
    begin(viewer);
    await flow.check(viewer?.id ?? null, viewer?.email);
    return stateFor(viewer);
  }

  return { flow, reads, verify, beginElsewhere: begin, viewedBy, stateFor };
}

describe.each(['holder', 'invitee'] as const)('where the server shows an invite to its %s', (tokenPreviews) => {
  it('lets the invitee in whom it refused for the session of another tab', async () => {
    const { flow, beginElsewhere, viewedBy, stateFor } = openLink({ tokenPreviews });
    await viewedBy(layla);
    beginElsewhere(otto);
    await flow.accept({ viewer: layla });
    expect(stateFor(layla).status).toBe('wrong_account');
    expect((await viewedBy(null)).status).toBe('signed_out');
    expect((await viewedBy(layla)).status).toBe('ready');
    await flow.accept({ viewer: layla });
    expect(stateFor(layla).status).toBe('accepted');
  });
});

it('lets the invitee in who signed out and in again while it refused them for the session of another tab', async () => {
  const { flow, beginElsewhere, viewedBy, stateFor } = openLink();
  await viewedBy(layla);
  beginElsewhere(otto);
  const done = flow.accept({ viewer: layla });
  await flow.check(null);
  await viewedBy(layla);
  await done;
  expect(stateFor(layla).status).toBe('ready');
});

it('asks once more for an invitee by another address whom it refused for the session of another tab', async () => {
  const { flow, beginElsewhere, viewedBy, stateFor } = openLink();
  const elsewhere: SignedInViewer = { ...layla, email: 'layla@noor.example' };
  await viewedBy(elsewhere);
  beginElsewhere(otto);
  await flow.accept({ viewer: elsewhere });
  expect(stateFor(elsewhere).status).toBe('wrong_account');
  await viewedBy(null);
  expect((await viewedBy(elsewhere)).status).toBe('ready');
});

it('reads the invite anew for the invitee whose other tab had it hidden', async () => {
  const { beginElsewhere, viewedBy, flow, stateFor } = openLink({ tokenPreviews: 'invitee' });
  beginElsewhere(otto);
  await flow.check(layla.id, layla.email);
  expect(stateFor(layla).status).toBe('wrong_account');
  await viewedBy(null);
  expect((await viewedBy(layla)).status).toBe('ready');
});

it('finds out whether who signs in has accepted the invite before', async () => {
  const { viewedBy, reads } = openLink({ status: 'accepted' });
  expect(await viewedBy(null)).toMatchObject({ status: 'already_accepted', signedIn: false });
  expect((await viewedBy(layla)).status).toBe('already_member');
  await viewedBy(layla);
  expect(reads()).toBe(2);
  expect(await viewedBy(otto)).toMatchObject({ status: 'already_accepted', signedIn: true });
  expect((await viewedBy(null)).status).toBe('already_accepted');
});

it('tells nobody else what one viewer has to do first', async () => {
  const { viewedBy } = openLink({ unverified: otto });
  expect((await viewedBy(otto)).status).toBe('needs_action');
  expect((await viewedBy(null)).status).toBe('signed_out');
  expect((await viewedBy(otto)).status).toBe('needs_action');
  expect((await viewedBy(layla)).status).toBe('ready');
});

it.each([
  { viewer: otto, status: 'wrong_account' },
  { viewer: layla, status: 'ready' },
])('shows $viewer.id what is so for them once they have done it and signed in again', async ({ viewer, status }) => {
  const { viewedBy, verify } = openLink({ unverified: viewer });
  expect((await viewedBy(viewer)).status).toBe('needs_action');
  verify();
  expect(await viewedBy(null)).toMatchObject({ status: 'signed_out', preview: { status: 'pending' } });
  expect((await viewedBy(viewer)).status).toBe(status);
});

it('lets who has done what the accept wanted of them accept once they sign in again', async () => {
  const { flow, viewedBy, stateFor, verify } = openLink({ unverified: layla });
  await viewedBy(null);
  await viewedBy(layla);
  await flow.accept({ viewer: layla });
  expect(stateFor(layla).status).toBe('needs_action');
  verify();
  await viewedBy(null);
  expect((await viewedBy(layla)).status).toBe('ready');
  await flow.accept({ viewer: layla });
  expect(stateFor(layla).status).toBe('accepted');
});

describe.each(['accept', 'decline'] as const)('%s', (kind) => {
  const answered = kind === 'accept' ? 'accepted' : 'declined';

  it('shows its invite to nobody else where the server would not', async () => {
    const { flow, viewedBy } = openLink({ tokenPreviews: 'invitee' });
    await viewedBy(layla);
    await flow[kind]({ viewer: layla });
    expect((await viewedBy(null)).status).toBe(answered);
    expect((await viewedBy(layla)).status).toBe(answered);
    expect(await viewedBy(otto)).toEqual({ status: 'not_found' });
  });

  it('shows its invite to nobody else who came while it was on its way, either', async () => {
    const { flow, viewedBy, beginElsewhere, stateFor } = openLink({ tokenPreviews: 'invitee' });
    await viewedBy(layla);
    const done = flow[kind]({ viewer: layla });
    beginElsewhere(otto);
    await flow.check(otto.id, otto.email);
    await done;
    expect(stateFor(otto).status).toBe('not_found');
  });

  it('still shows what became of its invite to who has the link where the server does', async () => {
    const { flow, viewedBy } = openLink();
    await viewedBy(layla);
    await flow[kind]({ viewer: layla });
    expect((await viewedBy(otto)).status).toBe(kind === 'accept' ? 'already_accepted' : 'declined');
    expect((await viewedBy(layla)).status).toBe(answered);
  });
});
