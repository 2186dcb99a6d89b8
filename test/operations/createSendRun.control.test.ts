import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { InvitesErrorDetails } from '../../src/domain/InvitesErrorDetails.js';
import type { SendUserInvitesResult } from '../../src/domain/SendUserInvitesResult.js';
import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClientOptions } from '../../src/client/memory/MemoryInvitesClient.js';
import { createSendRun } from '../../src/operations/createSendRun.js';
import type { SendRun, SendRunOptions } from '../../src/operations/createSendRun.js';

const outcomes = ({ results }: SendUserInvitesResult) => results.map(({ outcome }) => outcome);
const keysOf = ({ calls }: { calls: readonly { args: readonly unknown[] }[] }) =>
  calls.map(({ args: [, options] }) => (options as { idempotencyKey: string }).idempotencyKey);
const oneTurn = () => new Promise((resolve) => void setTimeout(resolve));

/** A run of so many people, one a request, each of whom is answered when the test says so. */
function startRun(count: number, capabilities: MemoryInvitesClientOptions['capabilities'] = {}) {
  const client = createMemoryInvitesClient({ capabilities: { sendLimit: 1, ...capabilities } });
  const userInvites = Array.from({ length: count }, (_, index) => ({ email: `p${index}@example.com` }));
  let hold = client.hold('sendUserInvites');
  const run = createSendRun(client, { userInvites }, 1000);
  async function answer(): Promise<void> {
    const { release } = hold;
    hold = client.hold('sendUserInvites');
    release();
    await oneTurn();
  }
  const answerAll = () => hold.release();
  return { client, run, answer, answerAll };
}

describe('F8: a send of several requests', () => {
  it('starts in this very event, and tells how far it is', async () => {
    const { client, run, answer, answerAll } = startRun(4);
    const listener = vi.fn<() => void>();
    const unsubscribe = run.subscribe(listener);
    expect(client.calls).toHaveLength(1);
    expect(run.progress()).toEqual({
      phase: 'running',
      total: 4,
      requests: 4,
      settled: 0,
      sent: 0,
      unknown: 0,
      waitsUntil: null,
      msLeft: null,
    });
    await answer();
    expect(listener).toHaveBeenCalledOnce();
    expect(run.progress()).toMatchObject({ phase: 'running', settled: 1, sent: 1, msLeft: expect.any(Number) });
    unsubscribe();
    answerAll();
    await run.settled;
    expect(listener).toHaveBeenCalledOnce();
    expect(run.progress()).toMatchObject({ phase: 'ended', settled: 4, sent: 4, msLeft: 0 });
  });

  it('tells of whom nobody was sent an invite, and of whom that is unclear', async () => {
    const { client, run, answerAll } = startRun(3);
    client.failNext('sendUserInvites', { code: 'network' });
    client.failNext('sendUserInvites', { code: 'conflict' });
    answerAll();
    await run.settled;
    // The first request was on its way before it could fail.
    expect(run.progress()).toMatchObject({ settled: 3, sent: 1, unknown: 1 });
  });

  it('sends nothing while it is paused, and the rest when it goes on', async () => {
    const { client, run, answer, answerAll } = startRun(3);
    run.pause();
    expect(run.progress().phase).toBe('paused');
    await answer();
    expect(client.calls).toHaveLength(1);
    expect(run.progress()).toMatchObject({ phase: 'paused', settled: 1 });
    run.resume();
    run.pause();
    await oneTurn();
    expect(client.calls).toHaveLength(1);
    run.resume();
    expect(run.progress().phase).toBe('running');
    answerAll();
    expect(outcomes(await run.settled)).toEqual(['sent', 'sent', 'sent']);
  });

  it('keeps what is on its way when it is stopped, and sends nobody else', async () => {
    const { client, run, answer } = startRun(3);
    await answer();
    run.stop();
    expect(run.progress().phase).toBe('stopping');
    await answer();
    expect(outcomes(await run.settled)).toEqual(['sent', 'sent', 'unsent']);
    expect(client.calls).toHaveLength(2);
    expect(run.progress()).toMatchObject({ phase: 'ended', settled: 2 });
  });

  it('can be stopped while it is paused, and then neither goes on nor pauses', async () => {
    const { client, run, answer } = startRun(3);
    run.pause();
    await answer();
    run.stop();
    run.resume();
    run.pause();
    expect(outcomes(await run.settled)).toEqual(['sent', 'unsent', 'unsent']);
    run.resume();
    run.stop();
    expect(run.progress().phase).toBe('ended');
    expect(client.calls).toHaveLength(1);
  });

  it('ends although it is paused where the others would be refused, too', async () => {
    const { client, run, answer } = startRun(3);
    await answer();
    client.failAll('sendUserInvites', { code: 'forbidden' });
    await answer();
    run.pause();
    await answer();
    expect(outcomes(await run.settled)).toEqual(['sent', 'sent', 'failed']);
    expect(client.calls).toHaveLength(3);
  });
});

describe('a back end that has had too many requests', () => {
  const limited = (retryAfterMs: number | null): InvitesErrorDetails => ({ code: 'rate_limited', retryAfterMs });

  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  interface StartOptions extends SendRunOptions {
    count?: number;
    sendLimit?: number;
  }

  function start(failures: readonly InvitesErrorDetails[], { count = 3, sendLimit = 1, ...options }: StartOptions = {}) {
    const client = createMemoryInvitesClient({ capabilities: { sendLimit } });
    for (const failure of failures) client.failNext('sendUserInvites', failure);
    const userInvites = Array.from({ length: count }, (_, index) => ({ email: `p${index}@example.com` }));
    return { client, run: createSendRun(client, { userInvites }, 1000, { patient: true, ...options }) };
  }

  it('is waited for as long as it says, as often as it does, and nobody is left out', async () => {
    const { client, run } = start([limited(60_000), limited(5000)]);
    await vi.advanceTimersByTimeAsync(0);
    expect(run.progress()).toMatchObject({ phase: 'running', settled: 0, waitsUntil: Date.now() + 60_000 });
    await vi.advanceTimersByTimeAsync(59_999);
    expect(client.calls).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(client.calls).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(5000);
    expect(outcomes(await run.settled)).toEqual(['sent', 'sent', 'sent']);
    expect(run.progress().waitsUntil).toBeNull();
  });

  it('is waited for no longer once the run is stopped', async () => {
    const { client, run } = start([limited(60_000)]);
    await vi.advanceTimersByTimeAsync(1000);
    run.stop();
    expect(outcomes(await run.settled)).toEqual(['unsent', 'unsent', 'unsent']);
    expect(client.calls).toHaveLength(1);
  });

  it('gets nothing from a run that is paused while it waits, until it goes on', async () => {
    const { client, run } = start([limited(60_000)]);
    await vi.advanceTimersByTimeAsync(1000);
    run.pause();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(client.calls).toHaveLength(1);
    run.resume();
    expect(outcomes(await run.settled)).toEqual(['sent', 'sent', 'sent']);
  });

  it.each<[string, (run: SendRun) => void]>([
    ['while it is waited for', () => {}],
    ['while the run is paused', (run) => run.pause()],
  ])('has sent nobody an invite where the network goes %s, and gets nothing', async (_, prepare) => {
    let online = true;
    const { client, run } = start([limited(60_000)], { network: { isOnline: () => online, subscribe: () => () => {} } });
    await vi.advanceTimersByTimeAsync(1000);
    prepare(run);
    online = false;
    await vi.advanceTimersByTimeAsync(60_000);
    run.resume();
    const { results } = await run.settled;
    expect(results.every(({ outcome, error }) => outcome === 'failed' && error?.code === 'offline')).toBe(true);
    expect(client.calls).toHaveLength(1);
  });

  it('gets the same request again, with its key: a gateway may have refused what the server behind it has begun', async () => {
    const client = createMemoryInvitesClient({ capabilities: { sendLimit: 1, idempotentWrites: true } });
    client.failNext('sendUserInvites', limited(1000), { when: 'after' });
    const userInvites = [{ email: 'a@example.com' }, { email: 'b@example.com' }];
    const run = createSendRun(client, { userInvites }, 1000, { patient: true });
    await vi.advanceTimersByTimeAsync(1000);
    expect(outcomes(await run.settled)).toEqual(['sent', 'sent']);
    const [first, again, second] = keysOf(client);
    expect(again).toBe(first);
    expect(second).not.toBe(first);
  });

  it.each<[string, InvitesErrorDetails, StartOptions]>([
    ['where it does not say for how long', limited(null), {}],
    ['for more than a quarter of an hour', limited(900_001), {}],
    ['where nobody sees it', limited(1000), { patient: false }],
    ['with one request, which shows no progress', limited(1000), { count: 1 }],
    ['with one request of all that there are', limited(1000), { sendLimit: Infinity }],
  ])('is not waited for %s', async (_, failure, options) => {
    const { client, run } = start([failure], options);
    const { results } = await run.settled;
    expect(results.every(({ outcome, error }) => outcome === 'failed' && error?.code === 'rate_limited')).toBe(true);
    expect(client.calls).toHaveLength(1);
  });
});

describe('F7: a request whose answer was lost', () => {
  async function sendTwo(failures: readonly InvitesErrorDetails[], idempotentWrites = true) {
    const client = createMemoryInvitesClient({ capabilities: { sendLimit: 1, idempotentWrites } });
    for (const failure of failures) client.failNext('sendUserInvites', failure);
    const userInvites = [{ email: 'a@example.com' }, { email: 'b@example.com' }];
    const result = await createSendRun(client, { userInvites }, 1000).settled;
    return { result, keys: keysOf(client) };
  }

  it('is repeated once with the same key where the server honours keys', async () => {
    const { result, keys } = await sendTwo([{ code: 'network' }]);
    expect(outcomes(result)).toEqual(['sent', 'sent']);
    expect(keys).toEqual([keys[0], keys[0], keys[2]]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it.each<[second: InvitesErrorDetails]>([
    [{ code: 'server' }],
    // Says of the second request that it was refused; the first may have been carried out.
    [{ code: 'conflict' }],
  ])('is unclear when the second one has no result either: %j', async (second) => {
    const { result, keys } = await sendTwo([{ code: 'network' }, second]);
    expect(result.results).toEqual([
      { email: 'a@example.com', outcome: 'unknown', error: { code: 'network' } },
      expect.objectContaining({ email: 'b@example.com', outcome: 'sent' }),
    ]);
    expect(keys).toHaveLength(3);
  });

  it('is not repeated where the server honours no keys', async () => {
    const { result, keys } = await sendTwo([{ code: 'network' }], false);
    expect(outcomes(result)).toEqual(['unknown', 'sent']);
    expect(new Set(keys).size).toBe(2);
  });

  it('is not repeated where it was refused, nor after its deadline', async () => {
    expect((await sendTwo([{ code: 'conflict' }])).keys).toHaveLength(2);
    const client = createMemoryInvitesClient({ capabilities: { idempotentWrites: true } });
    client.hold('sendUserInvites');
    await createSendRun(client, { userInvites: [{ email: 'a@example.com' }] }, 20).settled;
    expect(new Set(keysOf(client)).size).toBe(1);
  });
});
