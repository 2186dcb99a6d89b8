import { afterEach, describe, expect, it, vi } from 'vitest';

import type { InvitesClient, SendUserInvitesInput, WriteOptions } from '../../src/client/InvitesClient.js';
import { InvitesError } from '../../src/client/InvitesError.js';
import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { InvitesErrorDetails } from '../../src/domain/InvitesErrorDetails.js';
import type { SendUserInviteResult, SendUserInvitesResult } from '../../src/domain/SendUserInvitesResult.js';
import { createSendRun } from '../../src/operations/createSendRun.js';

type Send = (input: SendUserInvitesInput, options: WriteOptions, call: number) => Promise<SendUserInvitesResult>;

const sentToAll: Send = async ({ userInvites }) => ({ results: userInvites.map(({ email }) => ({ email, outcome: 'sent' })) });

function clientThat(send: Send, sendLimit = 50) {
  const calls: { input: SendUserInvitesInput; options: WriteOptions }[] = [];
  const client: InvitesClient = {
    ...createMemoryInvitesClient({ capabilities: { sendLimit } }),
    sendUserInvites: (input, options) => {
      calls.push({ input, options: options! });
      return send(input, options!, calls.length);
    },
  };
  return { client, calls };
}

const sendUserInvites = (...given: Parameters<typeof createSendRun>) => createSendRun(...given).settled;
const people = (...emails: string[]) => ({ userInvites: emails.map((email) => ({ email })) });
const numbered = (count: number) => people(...Array.from({ length: count }, (_, index) => `p${index}@example.com`));
const outcomes = ({ results }: SendUserInvitesResult) => results.map(({ email, outcome }) => `${email} ${outcome}`);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('chunks', () => {
  it.each([
    [0, 50, []],
    [1, 50, [1]],
    [50, 50, [50]],
    [51, 50, [50, 1]],
    [120, 50, [50, 50, 20]],
    [3, 1, [1, 1, 1]],
    [3, 0, [1, 1, 1]],
    [3, -5, [1, 1, 1]],
    [3, Number.NaN, [1, 1, 1]],
    [3, 1.5, [1, 1, 1]],
    [3, Number.POSITIVE_INFINITY, [3]],
  ])('of %i people for a limit of %d are %j', async (count, sendLimit, sizes) => {
    const { client, calls } = clientThat(sentToAll, sendLimit);
    const { results } = await sendUserInvites(client, numbered(count), 1000);
    expect(calls.map(({ input }) => input.userInvites.length)).toEqual(sizes);
    expect(results.map(({ email }) => email)).toEqual(numbered(count).userInvites.map(({ email }) => email));
  });

  it('carry what is said for all, and a key each', async () => {
    const { client, calls } = clientThat(sentToAll, 1);
    await sendUserInvites(client, { ...numbered(2), message: 'Hi', expiresAt: '2026-12-01', delivery: 'link' }, 1000);
    expect(calls.map(({ input }) => input)).toMatchObject([
      { message: 'Hi', expiresAt: '2026-12-01', delivery: 'link' },
      { message: 'Hi', expiresAt: '2026-12-01', delivery: 'link' },
    ]);
    expect(new Set(calls.map(({ options }) => options.idempotencyKey)).size).toBe(2);
  });

  it('go out one after the other', async () => {
    let running = 0;
    let most = 0;
    const { client } = clientThat(async (...given) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
      return sentToAll(...given);
    }, 1);
    await sendUserInvites(client, numbered(5), 1000);
    expect(most).toBe(1);
  });

  it('are not sent without a network, and the rest are not when it goes', async () => {
    let online = true;
    const network = { isOnline: () => online, subscribe: () => () => {} };
    const { client, calls } = clientThat((...given) => {
      online = false;
      return sentToAll(...given);
    }, 1);
    const { results } = await sendUserInvites(client, numbered(3), 1000, { network });
    expect(results.map(({ outcome, error }) => [outcome, error?.code])).toEqual([
      ['sent', undefined],
      ['failed', 'offline'],
      ['failed', 'offline'],
    ]);
    expect(calls).toHaveLength(1);
  });

  it('stop where the network went while an answer was on its way: that one is unknown', async () => {
    const { client, calls } = clientThat(() => Promise.reject(new InvitesError({ code: 'offline' })), 1);
    const { results } = await sendUserInvites(client, numbered(2), 1000);
    expect(results.map(({ outcome, error }) => [outcome, error?.code])).toEqual([
      ['unknown', 'offline'],
      ['failed', 'offline'],
    ]);
    expect(calls).toHaveLength(1);
  });

  it.each(['unauthenticated', 'forbidden', 'quota_exceeded', 'rate_limited'] as const)(
    'stop after a refusal that would meet them all: %s',
    async (code) => {
      const details = code === 'rate_limited' ? { code, retryAfterMs: 1000 } : { code };
      const { client, calls } = clientThat(() => Promise.reject(new InvitesError(details)), 1);
      const { results } = await sendUserInvites(client, numbered(3), 1000);
      expect(results.map(({ outcome, error }) => [outcome, error?.code])).toEqual(
        Array.from({ length: 3 }, () => ['failed', code]),
      );
      expect(calls).toHaveLength(1);
    },
  );

  it('have keys on pages that are no secure context', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const { client } = clientThat(sentToAll);
    expect(outcomes(await sendUserInvites(client, people('a@example.com'), 1000))).toEqual(['a@example.com sent']);
  });
});

describe('answers', () => {
  const answer =
    (...results: SendUserInviteResult[]): Send =>
    () =>
      Promise.resolve({ results });

  it.each<[name: string, emails: string[], answered: Send, expected: string[]]>([
    [
      'in another order',
      ['a@example.com', 'b@example.com'],
      answer({ email: 'b@example.com', outcome: 'blocked' }, { email: 'a@example.com', outcome: 'sent' }),
      ['a@example.com sent', 'b@example.com blocked'],
    ],
    [
      'left out',
      ['a@example.com', 'b@example.com'],
      answer({ email: 'a@example.com', outcome: 'sent' }),
      ['a@example.com sent', 'b@example.com unknown'],
    ],
    ['invented', ['a@example.com'], answer({ email: 'z@example.com', outcome: 'sent' }), ['a@example.com unknown']],
    [
      'in another spelling of the domain',
      ['Ada@EXAMPLE.com', 'b@bücher.example'],
      answer({ email: ' Ada@example.com', outcome: 'sent' }, { email: 'b@xn--bcher-kva.example', outcome: 'sent' }),
      ['Ada@EXAMPLE.com sent', 'b@bücher.example sent'],
    ],
    [
      'twice for one who was sent once',
      ['a@example.com'],
      answer({ email: 'a@example.com', outcome: 'sent' }, { email: 'a@example.com', outcome: 'already_invited' }),
      ['a@example.com sent'],
    ],
    [
      'twice for one who was sent twice',
      ['a@example.com', 'a@EXAMPLE.com'],
      answer({ email: 'a@example.com', outcome: 'sent' }, { email: 'a@example.com', outcome: 'already_invited' }),
      ['a@example.com sent', 'a@EXAMPLE.com already_invited'],
    ],
    [
      'once for one who was sent twice',
      ['a@example.com', 'a@example.com'],
      answer({ email: 'a@example.com', outcome: 'sent' }),
      ['a@example.com sent', 'a@example.com sent'],
    ],
    ['of nothing', ['a@example.com'], answer(), ['a@example.com unknown']],
  ])('%s', async (_, emails, answered, expected) => {
    const { client } = clientThat(answered);
    expect(outcomes(await sendUserInvites(client, people(...emails), 1000))).toEqual(expected);
  });

  it('may change capitals, where that leaves no doubt about whom they are', async () => {
    const { client } = clientThat(
      answer(
        { email: 'ada@example.com', outcome: 'sent' },
        { email: 'bob@example.com', outcome: 'sent' },
        { email: 'cy@example.com', outcome: 'blocked' },
      ),
      9,
    );
    const run = createSendRun(
      client,
      people('Ada@example.com', 'Bob@example.com', 'BOB@example.com', 'cy@example.com', 'Cy@example.com'),
      1000,
    );
    expect(outcomes(await run.settled)).toEqual([
      'Ada@example.com sent',
      'Bob@example.com unknown',
      'BOB@example.com unknown',
      'cy@example.com blocked',
      'Cy@example.com unknown',
    ]);
    expect(run.stray()).toBe(1);
  });

  it('about people who were not asked for are counted, those of a chunk before included', async () => {
    const { client } = clientThat(
      answer(
        { email: 'z@example.com', outcome: 'sent' },
        { email: 'A@EXAMPLE.com', outcome: 'sent' },
        { email: 'a@example.com', outcome: 'sent' },
        { email: 'a@example.com', outcome: 'already_invited' },
      ),
      1,
    );
    const run = createSendRun(client, people('a@example.com', 'b@example.com'), 1000);
    expect(run.stray()).toBe(0);
    expect(outcomes(await run.settled)).toEqual(['a@example.com sent', 'b@example.com unknown']);
    // In the first: of z and of another A. In the second: all.
    expect(run.stray()).toBe(2 + 4);
  });

  it('keep the reason and the invite', async () => {
    const { client } = clientThat(answer({ email: 'a@example.com', outcome: 'failed', error: { code: 'quota_exceeded' } }));
    const { results } = await sendUserInvites(client, people('a@example.com'), 1000);
    expect(results).toEqual([{ email: 'a@example.com', outcome: 'failed', error: { code: 'quota_exceeded' } }]);
  });
});

describe('failures', () => {
  const unknown: readonly InvitesErrorDetails['code'][] = ['offline', 'timeout', 'network', 'malformed', 'server', 'unknown'];
  const failed: readonly InvitesErrorDetails['code'][] = [
    'unauthenticated',
    'forbidden',
    'not_found',
    'conflict',
    'too_large',
    'quota_exceeded',
  ];

  it.each([...unknown.map((code) => [code, 'unknown']), ...failed.map((code) => [code, 'failed'])])(
    'of code %s are %s',
    async (code, outcome) => {
      const { client } = clientThat(() => Promise.reject(new InvitesError({ code } as InvitesErrorDetails)));
      const { results } = await sendUserInvites(client, people('a@example.com', 'b@example.com'), 1000);
      expect(results).toEqual(['a@example.com', 'b@example.com'].map((email) => ({ email, outcome, error: { code } })));
    },
  );

  it('of one chunk leave the others alone', async () => {
    const { client } = clientThat((input, options, call) => {
      if (call === 2) return Promise.reject(new InvitesError({ code: 'validation', fields: [] }));
      return sentToAll(input, options, call);
    }, 1);
    expect(outcomes(await sendUserInvites(client, numbered(3), 1000))).toEqual([
      'p0@example.com sent',
      'p1@example.com failed',
      'p2@example.com sent',
    ]);
  });

  it.each<[name: string, send: Send]>([
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
    ['rejects with null', () => Promise.reject(null)],
    ['answers null', () => Promise.resolve(null as unknown as SendUserInvitesResult)],
    ['answers no list', () => Promise.resolve({ results: {} } as unknown as SendUserInvitesResult)],
    ['answers results without addresses', () => Promise.resolve({ results: [{}] } as unknown as SendUserInvitesResult)],
  ])('of a client that %s are unknown', async (_, send) => {
    const { client } = clientThat(send);
    expect(outcomes(await sendUserInvites(client, people('a@example.com'), 1000))).toEqual(['a@example.com unknown']);
  });

  it('come at the deadline where nothing else comes', async () => {
    const { client } = clientThat(() => new Promise(() => {}), 1);
    const { results } = await sendUserInvites(client, numbered(2), 20);
    expect(results.map(({ outcome, error }) => [outcome, error?.code])).toEqual([
      ['unknown', 'timeout'],
      ['failed', 'timeout'],
    ]);
  });
});
