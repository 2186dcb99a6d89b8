import { describe, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClient, MemoryInvitesMethod } from '../../src/client/memory/MemoryInvitesClient.js';
import { deriveAcceptInviteState } from '../../src/domain/deriveAcceptInviteState.js';
import type { InvitesErrorCode, InvitesErrorDetails } from '../../src/domain/InvitesErrorDetails.js';
import type { UserInvitePreview } from '../../src/domain/UserInvitePreview.js';
import type { Viewer } from '../../src/domain/Viewer.js';
import type { AcceptFlow } from '../../src/operations/AcceptFlow.js';
import { acceptFlowOf } from '../../src/operations/acceptFlowOf.js';
import { createAcceptFlow } from '../../src/operations/createAcceptFlow.js';
import { canary, layla, otto, preview } from '../support/acceptFixtures.js';

const deadlineMs = 30_000;

function start(changes: Partial<UserInvitePreview> = {}) {
  const client = createMemoryInvitesClient({ previews: { [canary]: { ...preview, ...changes } } });
  return { client, flow: createAcceptFlow({ client, token: canary, deadlineMs }) };
}

async function open(changes: Partial<UserInvitePreview> = {}) {
  const opened = start(changes);
  await opened.flow.check(layla.id);
  return opened;
}

function count(client: MemoryInvitesClient, method: MemoryInvitesMethod): number {
  return client.calls.filter((call) => call.method === method).length;
}

function keys(client: MemoryInvitesClient, method: MemoryInvitesMethod): unknown[] {
  return client.calls
    .filter((call) => call.method === method)
    .map(({ args }) => (args[1] as { idempotencyKey: string }).idempotencyKey);
}

function stateOf(flow: AcceptFlow, viewer: Viewer = layla) {
  return deriveAcceptInviteState({ flow: flow.snapshot(), viewer, serverNow: null });
}

describe('check', () => {
  it('S3: is sent once, however often it is asked for', async () => {
    const { client, flow } = start();
    await Promise.all([flow.check(undefined), flow.check(layla.id), flow.check(layla.id)]);
    await flow.check(layla.id);
    expect(count(client, 'checkUserInviteToken')).toBe(1);
    expect(stateOf(flow).status).toBe('ready');
  });

  it('is sent again by retry after a failure', async () => {
    const { client, flow } = start();
    client.failNext('checkUserInviteToken', { code: 'server' });
    await flow.check(layla.id);
    await flow.check(layla.id);
    expect(stateOf(flow).status).toBe('failed');
    await flow.retry();
    expect(count(client, 'checkUserInviteToken')).toBe(2);
    expect(stateOf(flow).status).toBe('ready');
  });

  it('keeps the verdicts for the session that it was asked with', async () => {
    const { client, flow } = start({ viewerIsMember: true });
    await flow.check(undefined);
    await flow.check(otto.id);
    expect(stateOf(flow, otto).status).toBe('already_member');
    await flow.check(layla.id);
    expect(stateOf(flow, layla).status).toBe('ready');
    expect(count(client, 'checkUserInviteToken')).toBe(1);
  });

  it('asks again for who signs in where the server hid the invite', async () => {
    const { client, flow } = start();
    client.failNext('checkUserInviteToken', { code: 'unauthenticated' });
    await flow.check(null);
    expect(stateOf(flow, { status: 'signed_out' }).status).toBe('signed_out');
    await flow.check(layla.id);
    expect(stateOf(flow).status).toBe('ready');
    expect(count(client, 'checkUserInviteToken')).toBe(2);
  });

  it.each<InvitesErrorDetails>([{ code: 'unauthenticated' }, { code: 'wrong_account', invitedEmail: null }])(
    'asks again for who came while an answer with $code was on its way',
    async (hidden) => {
      const { client, flow } = start();
      client.failNext('checkUserInviteToken', hidden);
      const hold = client.hold('checkUserInviteToken');
      const checked = flow.check(null);
      void flow.check(otto.id);
      hold.release();
      await checked;
      expect(stateOf(flow, otto).status).toBe('wrong_account');
      expect(count(client, 'checkUserInviteToken')).toBe(2);
    },
  );

  it('asks again for who came while an answer was sent that hides the invite', async () => {
    const { client, flow } = await open();
    client.failNext('acceptUserInvite', { code: 'forbidden' });
    client.failNext('checkUserInviteToken', { code: 'wrong_account', invitedEmail: null });
    const hold = client.hold('acceptUserInvite');
    const accepted = flow.accept({ viewer: layla });
    void flow.check(otto.id);
    hold.release();
    await accepted;
    expect(stateOf(flow, otto)).toMatchObject({ status: 'wrong_account', invitedEmail: preview.email });
  });

  it('S6: asks again after an answer for who came by another address while it was sent', async () => {
    const { client, flow } = await open();
    client.failNext('acceptUserInvite', { code: 'forbidden' });
    const hold = client.hold('acceptUserInvite');
    const accepted = flow.accept({ viewer: layla });
    await flow.check(otto.id, otto.email);
    expect(stateOf(flow).status).toBe('accepting');
    hold.release();
    await accepted;
    expect(flow.snapshot().check).toMatchObject({ askedBy: otto.id });
    expect(stateOf(flow, otto).status).toBe('wrong_account');
  });

  it('fails at the deadline', async () => {
    vi.useFakeTimers();
    try {
      const { client, flow } = start();
      client.hold('checkUserInviteToken');
      const checked = flow.check(layla.id);
      await vi.advanceTimersByTimeAsync(deadlineMs);
      await checked;
      expect(stateOf(flow)).toMatchObject({ status: 'failed', phase: 'check', error: { code: 'timeout' } });
    } finally {
      vi.useRealTimers();
    }
  });

  it('learns the server’s clock from the answer', async () => {
    const client = createMemoryInvitesClient({ previews: { [canary]: { ...preview, serverNow: '2026-11-22T12:00:10Z' } } });
    const flow = createAcceptFlow({ client, token: canary, deadlineMs, now: () => Date.parse('2026-11-22T12:00:00Z') });
    await flow.check(layla.id);
    expect(flow.snapshot().check).toMatchObject({ clockOffsetMs: 10_000 });
  });
});

describe('S15: a token that cannot be one', () => {
  it.each([
    ['missing', null],
    ['empty', ''],
    ['white space', '   '],
    ['with a line break', 'abc\ndef'],
    ['with a space', 'abc def'],
    ['with a control character', 'abc\u0000def'],
    ['with an escape', 'abc\u001Bdef'],
    ['longer than 4 KB', 'x'.repeat(4097)],
    ['longer than 4 KB in UTF-8', 'ü'.repeat(2049)],
    ['repeated, as some routers give it', ['a', 'b'] as unknown as string],
  ])('is never sent: %s', async (_name, token) => {
    const client = createMemoryInvitesClient();
    const flow = createAcceptFlow({ client, token, deadlineMs });
    await flow.check(layla.id);
    await flow.accept({ viewer: layla });
    await flow.decline({ viewer: layla });
    await flow.retry();
    expect(client.calls).toEqual([]);
    expect(stateOf(flow).status).toBe('not_found');
  });

  it('is told from the longest one that can', async () => {
    const token = 'x'.repeat(4096);
    const client = createMemoryInvitesClient({ previews: { [token]: preview } });
    const flow = createAcceptFlow({ client, token, deadlineMs });
    await flow.check(layla.id);
    expect(stateOf(flow).status).toBe('ready');
  });
});

describe('accept', () => {
  it('S4: is one request for any number of clicks', async () => {
    const { client, flow } = await open();
    await Promise.all([flow.accept({ viewer: layla }), flow.accept({ viewer: layla }), flow.decline({ viewer: layla })]);
    await flow.accept({ viewer: layla });
    expect(count(client, 'acceptUserInvite')).toBe(1);
    expect(count(client, 'declineUserInvite')).toBe(0);
    expect(stateOf(flow).status).toBe('accepted');
  });

  it('sends nothing before the invite is known', async () => {
    const { client, flow } = start();
    await flow.accept({ viewer: layla });
    expect(count(client, 'acceptUserInvite')).toBe(0);
  });

  it('sends the values with it', async () => {
    const { client, flow } = await open();
    await flow.accept({ viewer: layla, values: { name: 'Layla' } });
    expect(client.calls.at(-1)?.args[0]).toEqual({ token: canary, values: { name: 'Layla' } });
  });

  it('S16: cannot be used after success: the token is gone', async () => {
    const { client, flow } = await open();
    await flow.accept({ viewer: layla });
    const calls = client.calls.length;
    await flow.accept({ viewer: layla });
    await flow.decline({ viewer: layla });
    await flow.retry();
    await flow.check(otto.id);
    expect(client.calls.length).toBe(calls);
  });

  it.each<[InvitesErrorCode, 'before' | 'after']>([
    ['network', 'after'],
    ['timeout', 'after'],
    ['server', 'after'],
    ['malformed', 'after'],
    ['unknown', 'after'],
    ['not_found', 'after'],
    ['gone', 'after'],
    ['conflict', 'after'],
  ])('S5: looks again after %s, and shows that the viewer is in', async (code, when) => {
    const { client, flow } = await open();
    client.failNext('acceptUserInvite', { code } as InvitesErrorDetails, { when });
    await flow.accept({ viewer: layla });
    expect(stateOf(flow)).toMatchObject({
      status: 'accepted',
      accepted: { organization: preview.organization, roles: preview.roles },
    });
    expect(count(client, 'acceptUserInvite')).toBe(1);
    expect(count(client, 'checkUserInviteToken')).toBe(2);
  });

  it('looks again when the server says that it is not pending', async () => {
    const { client, flow } = await open();
    client.failNext('acceptUserInvite', { code: 'invite_not_pending', status: 'accepted' }, { when: 'after' });
    await flow.accept({ viewer: layla });
    expect(stateOf(flow).status).toBe('accepted');
  });

  it('believes the refusal over a lagging read', async () => {
    const { client, flow } = await open();
    client.failNext('acceptUserInvite', { code: 'invite_not_pending', status: 'canceled' });
    await flow.accept({ viewer: layla });
    expect(stateOf(flow).status).toBe('canceled');
  });

  it.each<[InvitesErrorDetails, 'not_done' | 'unknown']>([
    [{ code: 'forbidden' }, 'not_done'],
    [{ code: 'validation', fields: [] }, 'not_done'],
    [{ code: 'network' }, 'unknown'],
    [{ code: 'timeout' }, 'unknown'],
    [{ code: 'offline' }, 'unknown'],
    [{ code: 'server' }, 'unknown'],
    [{ code: 'malformed' }, 'unknown'],
    [{ code: 'unknown' }, 'unknown'],
    [{ code: 'conflict' }, 'unknown'],
  ])('after %j, with the invite still open, is %s: the request may still be at work', async (error, outcome) => {
    const { client, flow } = await open();
    client.failNext('acceptUserInvite', error);
    await flow.accept({ viewer: layla });
    expect(stateOf(flow)).toMatchObject({ phase: 'accept', error, outcome });
  });

  it('tells that the outcome is unknown when the server cannot be asked', async () => {
    const { client, flow } = await open();
    client.failNext('acceptUserInvite', { code: 'network' }, { when: 'after' });
    client.failNext('checkUserInviteToken', { code: 'network' });
    await flow.accept({ viewer: layla });
    expect(stateOf(flow)).toMatchObject({ status: 'failed', phase: 'accept', outcome: 'unknown' });
    await flow.retry();
    expect(stateOf(flow).status).toBe('accepted');
  });

  it.each<InvitesErrorDetails>([
    { code: 'rate_limited', retryAfterMs: null },
    { code: 'unauthenticated' },
    { code: 'too_large' },
  ])('does not look again after $code', async (error) => {
    const { client, flow } = await open();
    client.failNext('acceptUserInvite', error);
    await flow.accept({ viewer: layla });
    expect(stateOf(flow)).toMatchObject({ status: 'failed', error, outcome: 'not_done' });
    expect(count(client, 'checkUserInviteToken')).toBe(1);
  });

  it('moves to the wrong account when the server says so', async () => {
    const { client, flow } = await open();
    client.failNext('acceptUserInvite', { code: 'wrong_account', invitedEmail: 'someone@noor.example' });
    await flow.accept({ viewer: layla });
    expect(stateOf(flow)).toMatchObject({ status: 'wrong_account', invitedEmail: 'someone@noor.example', viewer: layla });
  });

  it('ends as not found when the token is gone for good', async () => {
    const { client, flow } = await open();
    client.failNext('acceptUserInvite', { code: 'not_found' });
    client.failNext('checkUserInviteToken', { code: 'not_found' });
    await flow.accept({ viewer: layla });
    expect(stateOf(flow).status).toBe('not_found');
  });

  it('S5: keeps its key while the outcome is unknown, and takes a new one after a refusal', async () => {
    const { client, flow } = await open();
    client.failNext('acceptUserInvite', { code: 'network' });
    client.failNext('acceptUserInvite', { code: 'quota_exceeded' });
    await flow.accept({ viewer: layla });
    await flow.retry();
    await flow.retry();
    const [first, second, third] = keys(client, 'acceptUserInvite');
    expect(second).toBe(first);
    expect(third).not.toBe(second);
    expect(stateOf(flow).status).toBe('accepted');
  });

  it('takes a new key for other values', async () => {
    const { client, flow } = await open();
    client.failNext('acceptUserInvite', { code: 'network' });
    await flow.accept({ viewer: layla, values: { code: '1' } });
    await flow.accept({ viewer: layla, values: { code: '2' } });
    expect(new Set(keys(client, 'acceptUserInvite')).size).toBe(2);
  });

  it('S5: takes another key for another viewer', async () => {
    const { client, flow } = await open();
    client.failNext('acceptUserInvite', { code: 'network' });
    await flow.accept({ viewer: layla });
    await flow.accept({ viewer: otto });
    expect(new Set(keys(client, 'acceptUserInvite')).size).toBe(2);
  });

  it('leaves behind how the invite stands for who accepted', async () => {
    const { flow } = await open();
    await flow.accept({ viewer: layla });
    expect(flow.snapshot().check).toMatchObject({
      status: 'done',
      askedBy: layla.id,
      preview: { status: 'accepted', viewerIsMember: true, organization: preview.organization },
    });
  });

  it('leaves behind that nobody was signed in where they accepted by what they typed', async () => {
    const { flow } = await open();
    await flow.accept({ viewer: null, values: { name: 'Layla' } });
    expect(flow.snapshot().check).toMatchObject({ status: 'done', askedBy: null, preview: { status: 'accepted' } });
  });

  it('S5: keeps its key while the outcome is unknown, also where a decline was tried in between', async () => {
    const { client, flow } = await open();
    client.failNext('acceptUserInvite', { code: 'network' });
    client.failNext('declineUserInvite', { code: 'network' });
    await flow.accept({ viewer: layla });
    await flow.decline({ viewer: layla });
    await flow.accept({ viewer: layla });
    expect(keys(client, 'acceptUserInvite')).toHaveLength(2);
    expect(new Set(keys(client, 'acceptUserInvite')).size).toBe(1);
    expect(keys(client, 'declineUserInvite')).not.toContain(keys(client, 'acceptUserInvite')[0]);
  });

  it('S5: forgets the accept that failed once the invite is declined', async () => {
    const { client, flow } = await open();
    client.failNext('acceptUserInvite', { code: 'forbidden' });
    await flow.accept({ viewer: layla, values: { code: 'secret' } });
    await flow.decline({ viewer: layla });
    await flow.retry();
    expect(count(client, 'acceptUserInvite')).toBe(1);
    expect(stateOf(flow).status).toBe('declined');
  });

  it('waits for the deadline, not longer', async () => {
    vi.useFakeTimers();
    try {
      const { client, flow } = await open();
      client.hold('acceptUserInvite');
      const done = flow.accept({ viewer: layla });
      await vi.advanceTimersByTimeAsync(deadlineMs);
      await done;
      expect(stateOf(flow)).toMatchObject({ status: 'failed', error: { code: 'timeout' } });
    } finally {
      vi.useRealTimers();
    }
  });

  it.each<InvitesErrorDetails>([
    { code: 'validation', fields: [] },
    { code: 'validation', fields: [{ path: 'values.code', code: 'used' }] },
    { code: 'forbidden' },
    { code: 'offline' },
  ])('S5: shows that the viewer is in where the server had carried it out, and then said %o', async (error) => {
    const { client, flow } = await open();
    client.failNext('acceptUserInvite', error, { when: 'after' });
    await flow.accept({ viewer: layla });
    expect(stateOf(flow).status).toBe('accepted');
    expect(count(client, 'acceptUserInvite')).toBe(1);
  });
});

describe('decline', () => {
  it('declines', async () => {
    const { client, flow } = await open();
    await flow.decline({ viewer: layla });
    expect(stateOf(flow).status).toBe('declined');
    expect(client.calls.at(-1)?.args[0]).toEqual({ token: canary });
  });

  it('leaves behind how the invite stands for who declined', async () => {
    const { flow } = await open();
    await flow.decline({ viewer: layla, reason: 'Another team' });
    expect(flow.snapshot().check).toMatchObject({
      status: 'done',
      askedBy: layla.id,
      preview: { status: 'declined', viewerIsMember: null },
    });
  });

  it('shows that it is declined although the answer was lost', async () => {
    const { client, flow } = await open();
    client.failNext('declineUserInvite', { code: 'network' }, { when: 'after' });
    await flow.decline({ viewer: layla });
    expect(stateOf(flow).status).toBe('declined');
  });

  it('can be tried again', async () => {
    const { client, flow } = await open();
    client.failNext('declineUserInvite', { code: 'server' });
    await flow.decline({ viewer: layla });
    expect(stateOf(flow)).toMatchObject({ status: 'failed', phase: 'decline' });
    await flow.retry();
    expect(stateOf(flow).status).toBe('declined');
  });

  it('S16: cannot be used after success: the token is gone', async () => {
    const { client, flow } = await open();
    await flow.decline({ viewer: layla });
    const calls = client.calls.length;
    await flow.decline({ viewer: layla });
    await flow.accept({ viewer: layla });
    await flow.retry();
    await flow.check(otto.id);
    expect(client.calls.length).toBe(calls);
  });
});

describe('an answer that failed', () => {
  it.each(['accept', 'decline'] as const)('%s leaves both open, and keeps the key of the same again', async (kind) => {
    const { client, flow } = await open();
    client.failNext(`${kind}UserInvite`, { code: 'server' });
    await flow[kind]({ viewer: layla });
    expect(stateOf(flow)).toMatchObject({ status: 'failed', phase: kind, wrongAccount: false, viewer: layla });
    await flow[kind]({ viewer: layla });
    expect(new Set(keys(client, `${kind}UserInvite`)).size).toBe(1);
  });

  it('can be answered the other way', async () => {
    const { client, flow } = await open();
    client.failNext('declineUserInvite', { code: 'forbidden' });
    await flow.decline({ viewer: layla });
    await flow.accept({ viewer: layla });
    expect(stateOf(flow).status).toBe('accepted');
  });
});

describe('request', () => {
  it('asks for a fresh invite once, also without a session', async () => {
    const { client, flow } = await open({ status: 'expired' });
    await Promise.all([flow.request(), flow.request()]);
    await flow.request();
    expect(stateOf(flow, { status: 'signed_out' }).status).toBe('requested');
    expect(count(client, 'requestUserInvite')).toBe(1);
  });

  it('shows that it is on its way', async () => {
    const { client, flow } = await open({ status: 'expired' });
    const hold = client.hold('requestUserInvite');
    const asked = flow.request();
    expect(stateOf(flow)).toMatchObject({ status: 'expired', requesting: true });
    hold.release();
    await asked;
    expect(stateOf(flow).status).toBe('requested');
  });

  it('keeps its key while nobody knows what became of it, and takes a new one after a refusal', async () => {
    const { client, flow } = await open({ status: 'expired' });
    client.failNext('requestUserInvite', { code: 'network' });
    client.failNext('requestUserInvite', { code: 'forbidden' });
    await flow.request();
    expect(stateOf(flow)).toMatchObject({ status: 'failed', phase: 'request', outcome: 'unknown' });
    await flow.retry();
    expect(stateOf(flow)).toMatchObject({ status: 'failed', phase: 'request', outcome: 'not_done' });
    await flow.retry();
    expect(stateOf(flow).status).toBe('requested');
    const [first, second, third] = keys(client, 'requestUserInvite');
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });
});

describe('what stands in the way of an accept', () => {
  it.each([
    [{ code: 'quota_exceeded' }, { status: 'limit_reached' }],
    [
      { code: 'needs_action', action: 'second_factor' },
      { status: 'needs_action', action: 'second_factor' },
    ],
  ] as const)('%j is told, and does not stay there', async (error, state) => {
    const { client, flow } = await open();
    client.failNext('acceptUserInvite', error);
    await flow.accept({ viewer: layla });
    expect(stateOf(flow)).toMatchObject(state);
    expect(count(client, 'checkUserInviteToken')).toBe(1);
    await flow.retry();
    expect(stateOf(flow).status).toBe('accepted');
  });

  it.each([
    [{ code: 'quota_exceeded' }, { status: 'limit_reached', preview: null }],
    [
      { code: 'needs_action', action: 'verify_email' },
      { status: 'needs_action', action: 'verify_email', preview: null },
    ],
  ] as const)('%j is told of a check, too, and does not stay there', async (error, state) => {
    const { client, flow } = start();
    client.failNext('checkUserInviteToken', error);
    await flow.check(layla.id);
    expect(stateOf(flow)).toEqual(state);
    await flow.retry();
    expect(stateOf(flow).status).toBe('ready');
  });
});

describe('acceptFlowOf', () => {
  it('is one flow for a client and token', () => {
    const { client } = start();
    const options = { client, deadlineMs };
    expect(acceptFlowOf({ ...options, token: canary })).toBe(acceptFlowOf({ ...options, token: canary }));
    expect(acceptFlowOf({ ...options, token: canary })).not.toBe(acceptFlowOf({ ...options, token: `${canary}x` }));
    expect(acceptFlowOf({ ...options, token: canary })).not.toBe(acceptFlowOf({ ...start(), deadlineMs, token: canary }));
  });

  it.each(['acceptUserInvite', 'checkUserInviteToken'] as const)('tells what a client without %s lacks', (method) => {
    const { [method]: _, ...client } = createMemoryInvitesClient();
    expect(() => createAcceptFlow({ client, token: canary, deadlineMs })).toThrow('Add both to the client');
  });
});

describe('what failed for one viewer', () => {
  it('is not done by another one who tries again', async () => {
    const { client, flow } = start();
    client.failNext('checkUserInviteToken', { code: 'wrong_account', invitedEmail: null });
    await flow.check(otto.id);
    client.failNext('declineUserInvite', { code: 'rate_limited', retryAfterMs: null });
    await flow.decline({ viewer: otto });
    client.failNext('checkUserInviteToken', { code: 'server' });
    await flow.check(layla.id);
    await flow.retry();
    expect(count(client, 'declineUserInvite')).toBe(1);
    expect(stateOf(flow).status).toBe('ready');
  });
});

describe('somebody who is signed out', () => {
  it('is told that the invite is for another account', async () => {
    const { client, flow } = await open();
    await flow.check(null);
    client.failNext('acceptUserInvite', { code: 'wrong_account', invitedEmail: null });
    await flow.accept({ viewer: null, values: { name: 'Layla' } });
    expect(flow.snapshot().action).toMatchObject({ status: 'failed', error: { code: 'wrong_account' } });
  });
});

describe('the same person who signs in again', () => {
  const ended: InvitesErrorDetails = { code: 'unauthenticated' };

  it('can accept, although their session had ended when they tried', async () => {
    const { client, flow } = await open();
    client.failNext('acceptUserInvite', ended);
    await flow.accept({ viewer: layla });
    expect(stateOf(flow).status).toBe('failed');
    await flow.check(null);
    await flow.check(layla.id);
    expect(stateOf(flow).status).toBe('ready');
  });

  it('sees the invite, although their session had ended when it was read', async () => {
    const { client, flow } = start();
    client.failNext('checkUserInviteToken', ended);
    await flow.check(layla.id);
    expect(stateOf(flow).status).toBe('failed');
    await flow.check(null);
    await flow.check(layla.id);
    expect(stateOf(flow).status).toBe('ready');
  });

  it.each(['acceptUserInvite', 'checkUserInviteToken'] as const)(
    'is let in after both while %s was on its way',
    async (method) => {
      const { client, flow } = start();
      const isAccept = method === 'acceptUserInvite';
      if (isAccept) await flow.check(layla.id);
      client.failNext(method, ended);
      const hold = client.hold(method);
      const done = isAccept ? flow.accept({ viewer: layla }) : flow.check(layla.id);
      void flow.check(null);
      hold.release();
      await done;
      await flow.check(layla.id);
      expect(stateOf(flow).status).toBe('ready');
    },
  );

  it('is still told what they typed as nobody was refused for', async () => {
    const { client, flow } = await open();
    await flow.check(null);
    client.failNext('acceptUserInvite', ended);
    await flow.accept({ viewer: null, values: { name: 'Layla' } });
    expect(stateOf(flow, { status: 'signed_out' }).status).toBe('failed');
  });
});
