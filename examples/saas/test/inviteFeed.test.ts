import { setImmediate } from 'node:timers/promises';

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { createInviteFeed } from '../server/events/createInviteFeed.js';
import type { Follower, InviteFeed } from '../server/events/createInviteFeed.js';
import { recordEvent } from '../server/invites/recordEvent.js';
import { createTestOutbox } from './support/createTestOutbox.js';

let outbox: Awaited<ReturnType<typeof createTestOutbox>>;
let feed: InviteFeed;
let inviteId: string;
let organizationId: string;

beforeAll(async () => {
  outbox = await createTestOutbox();
  feed = createInviteFeed({ db: outbox.db, pollMs: 60_000 });
  ({ inviteId } = await outbox.queue(new Date()));
  ({ organization_id: organizationId } = await outbox.db
    .selectFrom('invites.invites')
    .select('organization_id')
    .executeTakeFirstOrThrow());
}, 60_000);

afterAll(async () => {
  feed.close();
  await outbox.db.destroy();
});

/** Somebody who writes down what they are told. */
function follow(after: number | null, followed = feed) {
  const told: { joined: { position: number; lost: boolean } | null; kinds: string[]; ended: boolean } = {
    joined: null,
    kinds: [],
    ended: false,
  };
  const follower: Follower = {
    organizationId,
    after,
    joined: (position, lost) => (told.joined = { position, lost }),
    changed: ({ kind }) => told.kinds.push(kind),
    ended: () => (told.ended = true),
  };
  const stop = followed.follow(follower);
  return { told, stop, joined: () => vi.waitFor(() => told.joined ?? Promise.reject(new Error('Not yet.'))) };
}

function record(type: 'updated' | 'resent' | 'requested', db = outbox.db): Promise<void> {
  return recordEvent(db, { invite_id: inviteId, type, at: new Date(), by_user: null });
}

async function newest(): Promise<number> {
  const { rows } = await sql<{ id: number }>`select max(id)::int as id from invites.changes`.execute(outbox.db);
  return rows[0]!.id ?? 0;
}

describe('the feed', () => {
  it('tells each change once, in order, whether it came before, while or after somebody joined', async () => {
    await record('updated');
    const start = await newest();
    await record('resent');
    const { told, stop, joined } = follow(start);
    await record('requested');
    feed.wake();
    await joined();
    await record('updated');
    feed.wake();

    await vi.waitFor(() => expect(told.kinds).toEqual(['resent', 'requested', 'updated']));
    expect(told.joined).toEqual({ position: start, lost: false });
    stop();
  });

  it('reads a change once for all who follow', async () => {
    const followers = [follow(await newest()), follow(await newest()), follow(await newest())];
    await Promise.all(followers.map(({ joined }) => joined()));
    const read = vi.spyOn(outbox.db, 'selectFrom');
    await record('updated');
    feed.wake();
    await vi.waitFor(() => expect(followers.map(({ told }) => told.kinds)).toEqual([['updated'], ['updated'], ['updated']]));
    expect(read).toHaveBeenCalledOnce();
    read.mockRestore();
    for (const { stop } of followers) stop();
  });

  it('keeps nothing of those who went, also before they had joined', async () => {
    const early = follow(null);
    early.stop();
    const late = follow(await newest());
    await late.joined();
    expect(feed.size).toBe(1);
    late.stop();
    expect(feed.size).toBe(0);

    const read = vi.spyOn(outbox.db, 'selectFrom');
    await record('updated');
    feed.wake();
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
    expect([early.told.kinds, late.told.kinds, early.told.joined]).toEqual([[], [], null]);
  });

  it('says that something was lost where it is not kept any more, and goes on from there', async () => {
    const start = await newest();
    await record('resent');
    await record('updated');
    await sql`update invites.changes set at = now() - interval '2 days'`.execute(outbox.db);
    await record('requested');
    const other = createInviteFeed({ db: outbox.db, pollMs: 60_000 });
    await vi.waitFor(async () => {
      const { rows } = await sql<{ kind: string }>`select kind from invites.changes order by id`.execute(outbox.db);
      expect(rows.map(({ kind }) => kind)).toEqual(['updated', 'requested']);
    });
    other.close();

    const [lost, kept] = [follow(start - 1), follow(start + 2)];
    await Promise.all([lost.joined(), kept.joined()]);
    await vi.waitFor(() => expect(kept.told.kinds).toEqual(['requested']));
    expect([lost.told.joined?.lost, kept.told.joined?.lost]).toEqual([true, false]);
    await record('resent');
    feed.wake();
    await vi.waitFor(() => expect(lost.told.kinds.at(-1)).toBe('resent'));
    expect(lost.told.joined!.position).toBeGreaterThanOrEqual(start + 2);
    lost.stop();
    kept.stop();
  });

  it('asks those to read everything again who missed more than five hundred changes', async () => {
    const start = await newest();
    await outbox.db
      .insertInto('invites.invite_events')
      .values(Array.from({ length: 501 }, () => ({ invite_id: inviteId, type: 'updated' as const, at: new Date() })))
      .execute();
    const [all, most] = [follow(start), follow(start + 1)];
    await Promise.all([all.joined(), most.joined()]);
    expect(all.told).toMatchObject({ joined: { position: start + 501, lost: true }, kinds: [] });
    await vi.waitFor(() => expect(most.told.kinds).toHaveLength(500));
    all.stop();
    most.stop();
  });

  it('begins for newcomers with what changed within the last ten seconds', async () => {
    await sql`update invites.changes set at = now() - interval '11 seconds'`.execute(outbox.db);
    const none = follow(null);
    expect(await none.joined()).toEqual({ position: await newest(), lost: false });
    await record('resent');
    const some = follow(null);
    await vi.waitFor(() => expect(some.told.kinds).toEqual(['resent']));
    none.stop();
    some.stop();
  });

  it('notes a mail in doubt, which no history has', async () => {
    const { told, stop, joined } = follow(await newest());
    await joined();
    await outbox.db.updateTable('invites.invites').set({ delivery: 'unknown' }).where('id', '=', inviteId).execute();
    await outbox.db.updateTable('invites.invites').set({ sent_count: 2 }).where('id', '=', inviteId).execute();
    feed.wake();
    await vi.waitFor(() => expect(told.kinds).toEqual(['updated']));
    stop();
  });

  it('ends for everybody, and for those who come later', async () => {
    const own = createInviteFeed({ db: outbox.db, pollMs: 60_000 });
    const ended: string[] = [];
    const follower = (name: string): Follower => ({
      organizationId,
      after: null,
      joined: () => {},
      changed: () => {},
      ended: () => void ended.push(name),
    });
    own.follow(follower('here'));
    own.close();
    own.follow(follower('late'));
    own.wake();
    expect(ended).toEqual(['here', 'late']);
    expect(own.size).toBe(0);
  });
});

// The embedded database has one session: nothing can happen between the parts of a transaction.
describe.skipIf(!process.env.TEST_DATABASE_URL)('transactions that overlap, on PostgreSQL', () => {
  it('lose no change: the one that began first and ends last comes last', async () => {
    const { told, stop, joined } = follow(await newest());
    await joined();
    await outbox.db.transaction().execute(async (slow) => {
      await record('updated', slow);
      await outbox.db.transaction().execute((quick) => record('resent', quick));
      feed.wake();
      await vi.waitFor(() => expect(told.kinds).toEqual(['resent']));
    });
    feed.wake();
    await vi.waitFor(() => expect(told.kinds).toEqual(['resent', 'updated']));
    stop();
  });

  it('take turns once they have a number, so that no higher one can be read first', async () => {
    const { told, stop, joined } = follow(await newest());
    await joined();
    let quick: Promise<void> = Promise.resolve();
    await outbox.db.transaction().execute(async (slow) => {
      await record('updated', slow);
      // What the end of the transaction would do.
      await sql`set constraints all immediate`.execute(slow);
      quick = outbox.db.transaction().execute((tx) => record('resent', tx));
      await vi.waitFor(async () => {
        const { rows } = await sql`select 1 from pg_locks where locktype = 'advisory' and not granted`.execute(outbox.db);
        expect(rows).toHaveLength(1);
      });
      feed.wake();
      expect(told.kinds).toEqual([]);
    });
    await quick;
    feed.wake();
    await vi.waitFor(() => expect(told.kinds).toEqual(['updated', 'resent']));
    stop();
  });

  it('are all told of, also where a beginning that nobody waits for any more comes late', async () => {
    let answer: ((newest: number) => void) | undefined;
    const late = outbox.db.withPlugin({
      transformQuery: ({ node }) => node,
      async transformResult({ result }) {
        const [row, ...others] = result.rows;
        if (answer || others.length > 0 || Object.keys(row ?? {}).join() !== 'newest') return result;
        return { rows: [{ newest: await new Promise<number>((resolve) => (answer = resolve)) }] };
      },
    });
    const own = createInviteFeed({ db: late, pollMs: 60_000 });
    own.follow({ organizationId, after: null, joined: () => {}, changed: () => {}, ended: () => {} })();
    await vi.waitFor(() => expect(answer).toBeDefined());
    const { told, joined } = follow(await newest(), own);
    await joined();
    await record('updated');
    answer!(await newest());
    await setImmediate();
    own.wake();
    await vi.waitFor(() => expect(told.kinds).toEqual(['updated']));
    own.close();
  });
});
