import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { InvitesClient } from '../../src/client/InvitesClient.js';
import { InvitesError } from '../../src/client/InvitesError.js';
import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { SendUserInviteResult } from '../../src/domain/SendUserInvitesResult.js';
import { createSendRun } from '../../src/operations/createSendRun.js';
import type { SendRun } from '../../src/operations/createSendRun.js';

const people = Array.from({ length: 10_000 }, (_, index) => `p${index}@example.com`);

const faults = [
  'none',
  'lost_request',
  'lost_answer',
  'applied_and_failed',
  'refused',
  'rate_limited',
  'malformed',
  'left_out',
  'shuffled',
  'doubled',
  'invented',
  'partly_refused',
] as const;

type Fault = (typeof faults)[number];
type Control = 'pause' | 'pause_twice' | 'stop' | 'stop_paused';

interface History {
  sendLimit: number;
  idempotentWrites: boolean;
  /** By request. */
  faults: readonly Fault[];
  /** What the sender does while a request is on its way, by request. */
  controls: readonly (readonly [request: number, control: Control])[];
}

const histories: fc.Arbitrary<History> = fc.record({
  sendLimit: fc.integer({ min: 40, max: 700 }),
  idempotentWrites: fc.boolean(),
  faults: fc.array(
    fc.oneof({ weight: 4, arbitrary: fc.constant('none' as const) }, { weight: 2, arbitrary: fc.constantFrom(...faults) }),
    { maxLength: 200 },
  ),
  controls: fc.array(
    fc.tuple(
      fc.integer({ min: 0, max: 120 }),
      fc.constantFrom<Control>('pause', 'pause', 'pause_twice', 'pause_twice', 'stop', 'stop_paused'),
    ),
    { maxLength: 6 },
  ),
});

/** A server that mails whoever it is told to, once for each key where it honours keys. */
function createServer({ sendLimit, idempotentWrites, faults: befalls, controls }: History) {
  const mails = new Map<string, number>();
  const answers = new Map<string, SendUserInviteResult[]>();
  const seen = new Set<string>();
  const wrong: string[] = [];
  let run: SendRun | null = null;
  let requests = 0;

  function carryOut(emails: readonly string[], fault: Fault): SendUserInviteResult[] {
    return emails.map((email, index) => {
      if (fault === 'partly_refused' && index % 3 === 0) return { email, outcome: index % 2 ? 'blocked' : 'failed' };
      mails.set(email, (mails.get(email) ?? 0) + 1);
      return { email, outcome: 'sent' };
    });
  }

  function control(request: number): void {
    for (const [at, kind] of controls) {
      if (at !== request) continue;
      if (kind === 'stop') run?.stop();
      else run?.pause();
      setImmediate(() => {
        if (kind === 'stop_paused') run?.stop();
        if (kind === 'pause_twice') {
          run?.resume();
          run?.pause();
        }
        setImmediate(() => run?.resume());
      });
    }
  }

  const sendUserInvites: InvitesClient['sendUserInvites'] = async ({ userInvites }, options) => {
    const key = options!.idempotencyKey;
    const request = requests++;
    const fault = befalls[request] ?? 'none';
    const emails = userInvites.map(({ email }) => email);
    if (emails.length > sendLimit) wrong.push(`${emails.length} in one request`);
    if (run?.progress().phase === 'paused' && !seen.has(key)) wrong.push('a request while it is paused');
    seen.add(key);
    control(request);
    await Promise.resolve();
    if (fault === 'lost_request') throw new InvitesError({ code: 'network' });
    if (fault === 'refused') throw new InvitesError({ code: 'conflict' });
    if (fault === 'rate_limited') throw new InvitesError({ code: 'rate_limited', retryAfterMs: 1000 });
    const results = (idempotentWrites && answers.get(key)) || carryOut(emails, fault);
    answers.set(key, results);
    await Promise.resolve();
    switch (fault) {
      case 'lost_answer':
        throw new InvitesError({ code: 'network' });
      case 'applied_and_failed':
        throw new InvitesError({ code: 'server' });
      case 'malformed':
        return { results: null } as never;
      case 'left_out':
        return { results: results.filter((_, index) => index % 4 !== 0) };
      case 'shuffled':
        return { results: results.toReversed() };
      case 'doubled':
        return { results: [...results, ...results] };
      case 'invented':
        return { results: [...people.slice(0, 5), ...people.slice(-5)].map((email) => ({ email, outcome: 'sent' as const })) };
      default:
        return { results };
    }
  };
  return {
    client: { ...createMemoryInvitesClient({ capabilities: { sendLimit, idempotentWrites } }), sendUserInvites },
    watch: (watched: SendRun) => {
      run = watched;
    },
    mailsTo: (email: string) => mails.get(email) ?? 0,
    mailed: () => mails.size,
    wrong,
  };
}

const count = (results: readonly SendUserInviteResult[], outcome: string) =>
  results.filter((result) => result.outcome === outcome).length;

describe('F8, F9: of 10,000 people, whatever befalls each request and whenever it is paused or stopped,', () => {
  it(
    'each is in exactly one class that is so, nobody gets two mails, and a retry reaches the rest',
    { timeout: 120_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(histories, async (history) => {
          const server = createServer(history);
          const run = createSendRun(server.client, { userInvites: people.map((email) => ({ email })) }, 30_000);
          server.watch(run);
          const { results } = await run.settled;

          expect(server.wrong).toEqual([]);
          expect(results.map(({ email }) => email)).toEqual(people);
          const unclear = results.filter(({ outcome }) => outcome === 'unknown');
          const wrong = results.filter(({ email, outcome }) => {
            const mails = server.mailsTo(email);
            return outcome === 'unknown' ? mails > 1 : mails !== (outcome === 'sent' ? 1 : 0);
          });
          expect(wrong).toEqual([]);
          expect(server.mailed()).toBe(
            count(results, 'sent') + unclear.filter(({ email }) => server.mailsTo(email) === 1).length,
          );
          const unsent = results.filter(({ outcome, error }) => outcome === 'unsent' || error?.code === 'rate_limited').length;
          expect(run.progress()).toMatchObject({
            phase: 'ended',
            sent: count(results, 'sent'),
            unknown: unclear.length,
          });
          expect(run.progress().settled).toBeGreaterThanOrEqual(people.length - unsent);

          const left = results.filter(({ outcome }) => outcome === 'failed' || outcome === 'unsent');
          const again = createServer({ ...history, faults: [], controls: [] });
          const retry = { userInvites: left.map(({ email }) => ({ email })) };
          const retried = await createSendRun(again.client, retry, 30_000).settled;
          expect(count(retried.results, 'sent')).toBe(left.length);
          expect(left.filter(({ email }) => server.mailsTo(email) + again.mailsTo(email) !== 1)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
  );
});
