import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { InvitesClient } from '../../src/client/InvitesClient.js';
import { InvitesError } from '../../src/client/InvitesError.js';
import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { createInviteeEntries } from '../../src/components/invite-users-dialog/entries/createInviteeEntries.js';
import type { InviteeEntries } from '../../src/components/invite-users-dialog/entries/createInviteeEntries.js';
import { sendFigures } from '../../src/components/invite-users-dialog/sending/sendFigures.js';
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
  const asked = new Map<string, string>();
  const onItsWay = new Set<string>();
  const wrong: string[] = [];
  let run: SendRun | null = null;
  let isWell = false;
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
    const fault = (!isWell && befalls[request]) || 'none';
    const emails = userInvites.map(({ email }) => email);
    if (emails.length > sendLimit) wrong.push(`${emails.length} in one request`);
    if (run?.progress().phase === 'paused' && !onItsWay.has(key)) wrong.push('a request while it is paused');
    if ((asked.get(key) ?? emails.join()) !== emails.join()) wrong.push('a key for other people');
    asked.set(key, emails.join());
    onItsWay.add(key);
    if (!isWell) control(request);
    await Promise.resolve();
    if (fault === 'lost_request') throw new InvitesError({ code: 'network' });
    if (fault === 'refused') throw new InvitesError({ code: 'conflict' });
    if (fault === 'rate_limited') {
      // Sent again it is a new request, if with the same key.
      onItsWay.delete(key);
      throw new InvitesError({ code: 'rate_limited', retryAfterMs: 1 });
    }
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
    /** Ends all faults. */
    recover: () => {
      isWell = true;
    },
    wrong,
  };
}

type Server = ReturnType<typeof createServer>;

/** Sends, as the dialog does. */
async function send({ client, watch }: Server, list: InviteeEntries, begin: InviteeEntries['beginSend']): Promise<SendRun> {
  const userInvites = begin()?.map(({ email }) => ({ email })) ?? [];
  const run = createSendRun(client, { userInvites }, 30_000, { patient: true });
  watch(run);
  const result = await run.settled;
  expect(result.results.map(({ email }) => email)).toEqual(userInvites.map(({ email }) => email));
  list.finishSend(result);
  return run;
}

/** Who is shown as something else than what the server did. */
function wronglyShown({ mailsTo }: Server, list: InviteeEntries): string[] {
  return list.snapshot().entries.flatMap(({ email, result }) => {
    const mails = mailsTo(email);
    if (result?.outcome === 'unknown' ? mails <= 1 : mails === Number(result?.outcome === 'sent')) return [];
    return `${email}: ${result?.outcome}, ${mails} mails`;
  });
}

describe('F8, F9: of 10,000 people, whatever befalls each request and whenever it is paused or stopped,', () => {
  it(
    'each is shown as one thing that is so, nobody gets two mails, and a retry at the same server reaches the rest',
    { timeout: 120_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(histories, async (history) => {
          const server = createServer(history);
          const list = createInviteeEntries();
          await list.add(people.join('\n'));
          const run = await send(server, list, list.beginSend);

          const { phase, entries } = list.snapshot();
          expect(entries.map(({ email }) => email)).toEqual(people);
          expect(wronglyShown(server, list)).toEqual([]);
          const { sent, unclear, open, known } = phase === 'sent' ? sendFigures(entries) : nobodySent;
          expect(sent + unclear + open + known).toBe(people.length);
          expect(run.progress()).toMatchObject({ phase: 'ended', sent, unknown: unclear });
          const unclearMails = entries.filter(
            ({ email, result }) => result?.outcome === 'unknown' && server.mailsTo(email) === 1,
          );
          expect(server.mailed()).toBe(sent + unclearMails.length);

          server.recover();
          const again = await send(server, list, phase === 'sent' ? list.beginRetry : list.beginSend);
          const refused = entries.filter(({ result }) => result?.outcome === 'blocked').length;
          expect(again.progress().sent).toBe(open - refused);
          expect(wronglyShown(server, list)).toEqual([]);
          expect(server.wrong).toEqual([]);
        }),
        { numRuns: 10 },
      );
    },
  );
});

const nobodySent = { sent: 0, unclear: 0, open: people.length, known: 0 };
