import { createHash } from 'node:crypto';

import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { cancelInvite } from '../server/invites/cancelInvite.js';
import { sendInvites } from '../server/invites/sendInvites.js';
import { createMailDispatcher } from '../server/mail/createMailDispatcher.js';
import type { MailDispatcher, MailDispatcherOptions } from '../server/mail/createMailDispatcher.js';
import { MailFailure } from '../server/mail/MailFailure.js';
import { createTestOutbox } from './support/createTestOutbox.js';

const start = Date.parse('2026-03-02T09:00:00Z');
const minute = 60_000;

let outbox: Awaited<ReturnType<typeof createTestOutbox>>;
let dispatchers: MailDispatcher[] = [];
let now: number;
let sent: string[];
let bodies: string[];
let answer: () => Promise<void>;

beforeAll(async () => {
  outbox = await createTestOutbox();
}, 60_000);

afterAll(() => outbox.db.destroy());

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  now = start;
  sent = [];
  bodies = [];
  answer = () => Promise.resolve();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(dispatchers.map((dispatcher) => dispatcher.close()));
  dispatchers = [];
  await outbox.db.deleteFrom('invites.invites').execute();
  await outbox.db.deleteFrom('invites.outbox').execute();
});

function dispatch(options: Partial<MailDispatcherOptions> = {}): MailDispatcher {
  const mailer = {
    send: ({ id, text }: { id: string; text: string }) => {
      sent.push(id);
      bodies.push(text);
      return answer();
    },
    close: () => {},
  };
  const dispatcher = createMailDispatcher({
    db: outbox.db,
    mailer,
    publicUrl: 'https://saas.example',
    addressMailsPerDay: 20,
    now: () => now,
    ...options,
  });
  dispatchers.push(dispatcher);
  return dispatcher;
}

/** Looks into the outbox once, to the end. */
async function look(options?: Partial<MailDispatcherOptions>): Promise<void> {
  const dispatcher = dispatch(options);
  dispatcher.wake();
  await dispatcher.idle();
}

async function endWhileSending(): Promise<string> {
  const { inviteId } = await outbox.queue(new Date(now));
  answer = never;
  dispatch().wake();
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  dispatchers = [];
  return inviteId;
}

async function historyOf(inviteId: string): Promise<string[]> {
  const events = await outbox.db
    .selectFrom('invites.invite_events')
    .where('invite_id', '=', inviteId)
    .orderBy('id')
    .select('type')
    .execute();
  return events.map(({ type }) => type);
}

const fails = (outcome: MailFailure['outcome']) => () => Promise.reject(new MailFailure(outcome, new Error('no')));
const never = () => new Promise<void>(() => {});

it('notes what was delivered, and sends it once', async () => {
  const { inviteId } = await outbox.queue(new Date(now));
  await look();
  await look();
  expect(sent).toHaveLength(1);
  expect(await outbox.deliveryOf(inviteId)).toBe('delivered');
});

it.each([
  ['answered', { status: 'accepted' as const }],
  ['over', { expires_at: new Date(0) }],
])('takes back the mail of an invite that is %s before it leaves', async (_state, change) => {
  const { inviteId } = await outbox.queue(new Date(now));
  await outbox.db.updateTable('invites.invites').set(change).where('id', '=', inviteId).execute();
  await look();
  expect(sent).toEqual([]);
  expect(await outbox.rowsOf(inviteId)).toEqual([{ status: 'superseded', attempts: 1 }]);
  expect(await outbox.deliveryOf(inviteId)).toBeNull();
});

it('notes what was refused as bounced, and does not try again', async () => {
  const { inviteId } = await outbox.queue(new Date(now));
  answer = fails('refused');
  await look();
  now += 60 * minute;
  await look();
  expect(sent).toHaveLength(1);
  expect(await outbox.deliveryOf(inviteId)).toBe('bounced');
});

it('tries what has certainly not left again, as the same mail, after pauses that double, and gives up after eight', async () => {
  const { inviteId } = await outbox.queue(new Date(now));
  answer = fails('later');
  const pauses: number[] = [];
  let last = now;
  await look();
  while ((await outbox.deliveryOf(inviteId)) === 'queued') {
    now += minute / 2;
    const before = sent.length;
    await look();
    if (sent.length === before) continue;
    pauses.push((now - last) / minute);
    last = now;
  }
  expect(pauses).toEqual([0.5, 1, 2, 4, 8, 16, 32]);
  expect(new Set(sent).size).toBe(1);
  expect(await outbox.deliveryOf(inviteId)).toBe('bounced');
});

it('delivers what works at the second attempt', async () => {
  const { inviteId } = await outbox.queue(new Date(now));
  answer = fails('later');
  await look();
  expect(await outbox.deliveryOf(inviteId)).toBe('queued');
  answer = () => Promise.resolve();
  now += minute;
  await look();
  expect(await outbox.deliveryOf(inviteId)).toBe('delivered');
  expect(await outbox.rowsOf(inviteId)).toEqual([{ status: 'sent', attempts: 2 }]);
});

it('shows what the mail server may have as unknown, and does not send it again', async () => {
  const { inviteId } = await outbox.queue(new Date(now));
  answer = fails('unknown');
  await look();
  now += 24 * 60 * minute;
  await look();
  expect(sent).toHaveLength(1);
  expect(await outbox.deliveryOf(inviteId)).toBe('unknown');
});

it('shows what a process was sending when it ended as unknown, at once where nobody else sends', async () => {
  const inviteId = await endWhileSending();
  await look({ alone: true });
  expect(sent).toHaveLength(1);
  expect(await outbox.deliveryOf(inviteId)).toBe('unknown');
});

it('shows what a process was sending when it ended as unknown, after a minute where others may be sending', async () => {
  const inviteId = await endWhileSending();
  await outbox.pass(minute - 5000);
  await look();
  expect(await outbox.deliveryOf(inviteId)).toBe('queued');
  await outbox.pass(5000);
  await look();
  expect(sent).toHaveLength(1);
  expect(await outbox.deliveryOf(inviteId)).toBe('unknown');
});

it('takes an answer that comes after all', async () => {
  const { inviteId } = await outbox.queue(new Date(now));
  let taken = () => {};
  answer = () => new Promise<void>((resolve) => (taken = resolve));
  dispatch().wake();
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  now += 2 * minute;
  await outbox.pass(2 * minute);
  await look();
  expect(await outbox.deliveryOf(inviteId)).toBe('unknown');

  taken();

  await vi.waitFor(async () => expect(await outbox.deliveryOf(inviteId)).toBe('delivered'));
});

it('says nothing of the next mail by the answer to the one before', async () => {
  const { inviteId } = await outbox.queue(new Date(now));
  const answers: (() => void)[] = [];
  answer = () => new Promise<void>((resolve) => answers.push(resolve));
  dispatch().wake();
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  now += 2 * minute;
  await outbox.pass(2 * minute);
  await look();
  await outbox.queueAgain(inviteId, new Date(now));

  answers[0]!();
  await vi.waitFor(async () => expect((await outbox.rowsOf(inviteId))[0]?.status).toBe('sent'));

  await vi.waitFor(() => expect(answers).toHaveLength(2));
  expect(await outbox.deliveryOf(inviteId)).toBe('queued');
  answers[1]!();
  await vi.waitFor(async () => expect(await outbox.deliveryOf(inviteId)).toBe('delivered'));
});

describe('the mail of an invite that is canceled', () => {
  const cancel = (inviteId: string) => outbox.change(new Date(now), (scope) => cancelInvite(scope, inviteId));

  it('is no longer on its way where it has not left', async () => {
    const { inviteId } = await outbox.queue(new Date(now));
    expect((await cancel(inviteId)).delivery).toBeNull();
    await look();
    expect(sent).toEqual([]);
    expect(await outbox.deliveryOf(inviteId)).toBeNull();
    expect(await outbox.rowsOf(inviteId)).toEqual([{ status: 'superseded', attempts: 0 }]);
  });

  it.each([
    ['taken by the mail server', () => Promise.resolve(), 'delivered', 'sent', ['canceled', 'delivered']],
    ['refused by it', fails('refused'), 'bounced', 'failed', ['canceled', 'bounced']],
    ['never answered', fails('unknown'), 'unknown', 'unknown', ['canceled']],
    ['for later', fails('later'), null, 'superseded', ['canceled']],
  ] as const)('while it leaves, and then is %s, is shown so and not sent again', async (_, end, delivery, status, events) => {
    const { inviteId } = await outbox.queue(new Date(now));
    let go = () => {};
    answer = () => new Promise<void>((resolve) => (go = resolve)).then(end);
    const dispatcher = dispatch();
    dispatcher.wake();
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    expect((await cancel(inviteId)).delivery).toBeNull();

    go();
    await dispatcher.idle();

    expect(await outbox.deliveryOf(inviteId)).toBe(delivery);
    expect(await outbox.rowsOf(inviteId)).toEqual([{ status, attempts: 1 }]);
    expect(await historyOf(inviteId)).toEqual(events);
    now += 60 * minute;
    await look();
    expect(sent).toHaveLength(1);
  });

  it('while it leaves, is shown as unknown where nobody is left to tell', async () => {
    const inviteId = await endWhileSending();
    await cancel(inviteId);
    await look({ alone: true });
    expect(await outbox.deliveryOf(inviteId)).toBe('unknown');
  });
});

it('shows what became of the newest mail, also where the one before ends later', async () => {
  const { inviteId } = await outbox.queue(new Date(now));
  let go = () => {};
  answer = () => new Promise<void>((resolve) => (go = resolve)).then(fails('refused'));
  const dispatcher = dispatch();
  dispatcher.wake();
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  now += minute;
  await outbox.queueAgain(inviteId, new Date(now));
  answer = () => Promise.resolve();
  await look();
  expect(await outbox.deliveryOf(inviteId)).toBe('delivered');

  go();
  await dispatcher.idle();

  expect(await outbox.deliveryOf(inviteId)).toBe('delivered');
  expect(await outbox.rowsOf(inviteId)).toMatchObject([{ status: 'failed' }, { status: 'sent' }]);
});

it('takes back what waits of an expired invite that is renewed as a link', async () => {
  const { inviteId } = await outbox.queue(new Date(now));
  answer = fails('later');
  await look();
  const { email } = await outbox.db
    .selectFrom('invites.invites')
    .where('id', '=', inviteId)
    .select('email')
    .executeTakeFirstOrThrow();
  await outbox.db
    .updateTable('invites.invites')
    .set({ expires_at: new Date(now) })
    .where('id', '=', inviteId)
    .execute();
  now += 60 * minute;
  answer = () => Promise.resolve();

  const { results } = await outbox.change(new Date(now), (scope) =>
    sendInvites(scope, { userInvites: [{ email }], delivery: 'link' }),
  );
  await look();

  expect(results).toMatchObject([{ outcome: 'sent', invite: { id: inviteId, delivery: null } }]);
  expect(await historyOf(inviteId)).toEqual(['updated']);
  expect(sent).toHaveLength(1);
  expect(await outbox.rowsOf(inviteId)).toMatchObject([{ status: 'superseded' }]);
  expect(await outbox.deliveryOf(inviteId)).toBeNull();
});

it('keeps the hash of a mailed token, and the token nowhere, not in the log either', async () => {
  const { inviteId } = await outbox.queue(new Date(now));
  answer = fails('later');
  await look();
  const token = /#token=([\w-]{43})\n/.exec(bodies[0]!)![1]!;

  const tokens = await outbox.db.selectFrom('invites.invite_tokens').where('invite_id', '=', inviteId).select('hash').execute();
  expect(tokens).toEqual([{ hash: createHash('sha256').update(token).digest('base64url') }]);
  for (const table of ['invites', 'invite_tokens', 'invite_events', 'outbox', 'idempotency_keys'] as const) {
    const rows = await outbox.db.selectFrom(`invites.${table}`).selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
  }
  const logged = vi.mocked(console.error).mock.calls.flat().map(String);
  expect(logged).toHaveLength(2);
  expect(logged.join('\n')).not.toContain(token);
});

it('goes on with the others where one cannot be made, tries it again later, and gives up after eight times', async () => {
  const { inviteId: broken } = await outbox.queue(new Date(now));
  const { inviteId: sound } = await outbox.queue(new Date(now + 1));
  // No calendar has this day.
  await outbox.db
    .updateTable('invites.invites')
    .set({ expires_at: sql`'infinity'` })
    .where('id', '=', broken)
    .execute();
  now += 1;
  await look();
  expect(await outbox.deliveryOf(sound)).toBe('delivered');
  expect(await outbox.rowsOf(broken)).toEqual([{ status: 'queued', attempts: 1 }]);

  for (let attempt = 2; attempt <= 8; attempt += 1) {
    now += 60 * minute;
    await look();
  }

  expect(sent).toHaveLength(1);
  expect(await outbox.rowsOf(broken)).toEqual([{ status: 'failed', attempts: 8 }]);
  expect(await outbox.deliveryOf(broken)).toBe('bounced');
  expect(vi.mocked(console.error).mock.calls.flat().join(' ')).toMatch(/^Mail [\w-]+ could not be made\. RangeError/);
});

describe('the mail that verifies an address', () => {
  const statusOf = async () => {
    const rows = await outbox.db.selectFrom('invites.outbox').select(['kind', 'status', 'attempts']).execute();
    return rows.map(({ kind, status, attempts }) => `${kind} ${status} ${attempts}`);
  };

  it('is tried again as the same mail, with a token of its own each time, whose hash alone is kept', async () => {
    const { userId } = await outbox.queueVerification(new Date(now));
    answer = fails('later');
    await look();
    answer = () => Promise.resolve();
    now += minute;
    await look();

    expect(new Set(sent)).toEqual(new Set([sent[0]]));
    const minted = bodies.map((body) => /\/verify#token=([\w-]{43})\n/.exec(body)![1]!);
    expect(new Set(minted).size).toBe(2);
    const kept = await outbox.db.selectFrom('invites.address_tokens').where('user_id', '=', userId).select('hash').execute();
    expect(kept.map(({ hash }) => hash).toSorted()).toEqual(
      minted.map((token) => createHash('sha256').update(token).digest('base64url')).toSorted(),
    );
    expect(await statusOf()).toEqual(['verify sent 2']);
  });

  it('is not sent again by itself where the mail server may have it', async () => {
    await outbox.queueVerification(new Date(now));
    answer = never;
    dispatch().wake();
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    dispatchers = [];
    await look({ alone: true });
    now += 24 * 60 * minute;
    await look();

    expect(sent).toHaveLength(1);
    expect(await statusOf()).toEqual(['verify unknown 1']);
  });

  it('does not leave where the address was verified before', async () => {
    const { userId } = await outbox.queueVerification(new Date(now));
    await outbox.db.updateTable('auth.user').set({ emailVerified: true }).where('id', '=', userId).execute();
    await look();

    expect(sent).toEqual([]);
    expect(await statusOf()).toEqual(['verify superseded 1']);
  });
});

it('sends every mail once, however many dispatchers empty the same outbox', async () => {
  for (let count = 0; count < 20; count += 1) await outbox.queue(new Date(now));
  await Promise.all([look(), look(), look()]);
  expect(sent).toHaveLength(20);
  expect(new Set(sent).size).toBe(20);
});

it('is alive while it looks into the outbox, and not when it was closed or has hung for minutes', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  answer = never;
  const dispatcher = dispatch();
  expect(dispatcher.alive()).toBe(true);
  clock.mockReturnValue(179_999);
  expect(dispatcher.alive()).toBe(true);
  clock.mockReturnValue(180_000);
  expect(dispatcher.alive()).toBe(false);
  clock.mockReturnValue(0);
  await dispatcher.close();
  expect(dispatcher.alive()).toBe(false);
});
