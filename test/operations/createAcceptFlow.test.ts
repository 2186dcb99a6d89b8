import * as fc from 'fast-check';
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
  it('is sent once, however often it is asked for', async () => {
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

describe('a token that cannot be one', () => {
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
  it('is one request for any number of clicks', async () => {
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

  it('cannot be used after success: the token is gone', async () => {
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
  ])('looks again after %s, and shows that the viewer is in', async (code, when) => {
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

  it('tells that nothing happened when the server says so', async () => {
    const { client, flow } = await open();
    client.failNext('acceptUserInvite', { code: 'server' });
    await flow.accept({ viewer: layla });
    expect(stateOf(flow)).toMatchObject({ status: 'failed', phase: 'accept', error: { code: 'server' }, outcome: 'not_done' });
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

  it('keeps its key while the outcome is unknown, and takes a new one after a refusal', async () => {
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
});

describe('decline', () => {
  it('declines', async () => {
    const { client, flow } = await open();
    await flow.decline({ viewer: layla });
    expect(stateOf(flow).status).toBe('declined');
    expect(client.calls.at(-1)?.args[0]).toEqual({ token: canary });
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
});

describe('acceptFlowOf', () => {
  it('is one flow for a client and token', () => {
    const { client } = start();
    const options = { client, deadlineMs };
    expect(acceptFlowOf({ ...options, token: canary })).toBe(acceptFlowOf({ ...options, token: canary }));
    expect(acceptFlowOf({ ...options, token: canary })).not.toBe(acceptFlowOf({ ...options, token: `${canary}x` }));
    expect(acceptFlowOf({ ...options, token: canary })).not.toBe(acceptFlowOf({ ...start(), deadlineMs, token: canary }));
  });

  it('tells what a client lacks', () => {
    const { acceptUserInvite: _, ...client } = createMemoryInvitesClient();
    expect(() => createAcceptFlow({ client, token: canary, deadlineMs })).toThrow('Add them to the client');
  });
});

describe('any order of clicks, faults and answers', () => {
  const unknownOutcomes: readonly InvitesErrorDetails[] = [
    { code: 'network' },
    { code: 'timeout' },
    { code: 'server' },
    { code: 'conflict' },
    { code: 'offline' },
  ];
  const fault = fc.record({
    error: fc.constantFrom(...unknownOutcomes),
    when: fc.constantFrom('before' as const, 'after' as const),
  });

  it('is one intent on the server and ends in success', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fault, { maxLength: 3 }),
        fc.array(fc.option(fc.constantFrom(...unknownOutcomes)), { maxLength: 3 }),
        fc.array(fc.constantFrom('accept', 'retry', 'check', 'wait'), { minLength: 1, maxLength: 10 }),
        async (acceptFaults, checkFaults, commands) => {
          const { client } = start();
          const flow = () => acceptFlowOf({ client, token: canary, deadlineMs });
          await flow().check(layla.id);
          for (const { error, when } of acceptFaults) client.failNext('acceptUserInvite', error, { when });
          for (const error of checkFaults) if (error) client.failNext('checkUserInviteToken', error);
          for (const command of commands) {
            if (command === 'accept') void flow().accept({ viewer: layla });
            if (command === 'retry') void flow().retry();
            if (command === 'check') void flow().check(layla.id);
            if (command === 'wait') await new Promise((resolve) => setTimeout(resolve, 0));
          }
          for (let attempt = 0; attempt < 8 && stateOf(flow()).status !== 'accepted'; attempt += 1) {
            await flow().accept({ viewer: layla });
          }
          expect(stateOf(flow()).status).toBe('accepted');
          expect(new Set(keys(client, 'acceptUserInvite')).size).toBe(1);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
