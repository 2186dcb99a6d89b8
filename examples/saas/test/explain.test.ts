import { NoResultError } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createAuth, migrateAuth } from '../server/auth/createAuth.js';
import type { Database } from '../server/database/Database.js';
import { migrate } from '../server/database/migrate.js';
import { openDatabase } from '../server/database/openDatabase.js';
import { changesAfter, firstPosition, isKept, newestChange } from '../server/events/changes.js';
import { countInvites } from '../server/invites/countInvites.js';
import { inviteQuota } from '../server/invites/inviteQuota.js';
import { defaultInviteSettings } from '../server/invites/InviteScope.js';
import type { InviteScope } from '../server/invites/InviteScope.js';
import { writeCursor } from '../server/invites/listCursor.js';
import { listInviters } from '../server/invites/listInviters.js';
import type { InvitesFilter } from '../server/invites/matchInvites.js';
import { readHistory } from '../server/invites/readHistory.js';
import { few, readInvitesPage } from '../server/invites/readInvitesPage.js';
import { receivedInvites } from '../server/invites/receivedInvites.js';
import { selectedInvites } from '../server/invites/selectedInvites.js';
import { createTestDatabase } from './support/createTestDatabase.js';
import { explainQueries } from './support/explainQueries.js';
import { seededUntil, seedManyInvites } from './support/seedManyInvites.js';

const large = 'organization-0';
const small = 'organization-1';
const limit = 20;
// The page, the one more that tells whether there is a next one, and these once more with the people that they name.
const onePage = 2 * (limit + 1);
// What a search looks at though it does not match: parts of it do.
const nearMisses = 100;
const all = 200_000;
// Where several processes read, PostgreSQL gives the mean of what they did.
const several = 5;

let db: Kysely<Database>;
let explaining: ReturnType<typeof explainQueries>;

beforeAll(async () => {
  const databaseUrl = (await createTestDatabase())!;
  db = await openDatabase({ databaseUrl, dataDir: null });
  await migrateAuth(
    createAuth({
      db,
      publicUrl: 'https://saas.example',
      secret: 'x'.repeat(32),
      invitations: false,
      sendInvitationEmail: () => Promise.resolve(),
    }),
  );
  await migrate(db);
  await seedManyInvites(db, all);
  explaining = explainQueries(databaseUrl);
}, 120_000);

afterAll(async () => {
  await explaining?.db.destroy();
  await db?.destroy();
});

function scope(organizationId = large, of = explaining.db): InviteScope {
  return { db: of, organizationId, userId: 'inviter-1', rank: 4, now: seededUntil, settings: defaultInviteSettings };
}

/** What explains a query has no row for it. */
function ignoreNoRow(error: unknown): void {
  if (!(error instanceof NoResultError)) throw error;
}

async function explained(run: () => Promise<unknown>) {
  await run();
  const [only, ...others] = explaining.explained();
  expect(others).toEqual([]);
  return only!;
}

const orders = (['invitee', 'status', 'createdAt', 'sentAt', 'expiresAt'] as const).flatMap(
  (field) => [field, `-${field}`] as const,
);

const filters: [string, InvitesFilter][] = [
  ['status, which few have', { status: ['pending'] }],
  ['status, which many have', { status: ['accepted'] }],
  ['statuses', { status: ['declined', 'expired'] }],
  ['role, which few have', { roles: ['billing'] }],
  ['role, which many have', { roles: ['editor'] }],
  ['inviter', { invitedBy: ['inviter-7'] }],
  ['inviters', { invitedBy: ['inviter-7', 'inviter-9'] }],
  ['period', { sentFrom: '2026-03-01T00:00:00Z', sentTo: '2026-03-08T00:00:00Z' }],
  ['first day', { sentFrom: '2026-10-25T00:00:00Z' }],
  ['last day', { sentTo: '2025-01-01T00:00:00Z' }],
  ['name, which many have', { search: 'Noor' }],
  ['address', { search: 'person-1234@' }],
  ['name that nobody has', { search: 'xyz' }],
  [
    'role, inviter, search and first day',
    { search: 'company', roles: ['viewer'], invitedBy: ['inviter-7'], sentFrom: '2026-01-01T00:00:00Z' },
  ],
];

/** How many invites of the large organization have one of the statuses of a filter, and match the rest of it. */
async function matching({ status, ...filter }: InvitesFilter): Promise<number> {
  const counts = Object.entries(await countInvites(scope(large, db), filter));
  return counts.reduce((sum, [key, count]) => (!status || status.some((wanted) => wanted === key) ? sum + count : sum), 0);
}

/** How many invites match the narrowest part of a filter. */
async function narrowest({ sentFrom, sentTo, ...filter }: InvitesFilter): Promise<number> {
  const parts: InvitesFilter[] = [...Object.entries(filter).map(([key, value]) => ({ [key]: value })), { sentFrom, sentTo }];
  return Math.min(...(await Promise.all(parts.map(matching))));
}

describe('in an organization of 160,000 invites among 200,000', () => {
  it.each(orders)(
    'the first page, one by offset and one by cursor read what they show and what they skip, by %s',
    async (sort) => {
      const count = await matching({});
      const { rows } = await readInvitesPage(scope(large, db), { limit, sort, offset: count / 2 }, count);
      const cursor = writeCursor(sort, rows.at(-1)!);

      const pages = [{}, { offset: 1000 }, { cursor }].map(
        (page) => () => readInvitesPage(scope(), { limit, sort, ...page }, count),
      );
      for (const [index, read] of pages.entries()) {
        const { scanned, invitesRead } = await explained(read);
        expect([scanned, invitesRead]).toEqual([[], onePage + [0, 1000, 0][index]!]);
      }
    },
  );

  it.each(filters)('a page by %s reads no more than match, where these are few, in whatever order', async (_, filter) => {
    const count = await matching(filter);
    const most = count <= few ? (await narrowest(filter)) + nearMisses : await matching({});
    for (const sort of orders) {
      const { scanned, invitesRead } = await explained(() => readInvitesPage(scope(), { limit, sort, ...filter }, count));
      expect(scanned).toEqual([]);
      expect(invitesRead).toBeLessThanOrEqual(most + onePage);
    }
  });

  it.each(filters)('a page by %s is the same, however it is read', async (_, filter) => {
    for (const sort of orders) {
      const [first, second] = await Promise.all(
        [few, few + 1].map((count) => readInvitesPage(scope(large, db), { limit, sort, ...filter }, count)),
      );
      expect(second).toEqual(first);
    }
  });

  it('the counts of all are read from an index alone', async () => {
    const { reads, invitesRead } = await explained(() => countInvites(scope(), {}));
    expect(reads).toEqual(['Index Only Scan']);
    expect(Math.abs(invitesRead - (await matching({})))).toBeLessThan(several);
  });

  it.each(filters.filter(([, { status }]) => !status))(
    'the counts by %s read no more than match the narrowest of these',
    async (_, filter) => {
      const { scanned, invitesRead } = await explained(() => countInvites(scope(), filter));
      expect(scanned).toEqual([]);
      expect(invitesRead).toBeLessThanOrEqual((await narrowest(filter)) + nearMisses);
    },
  );

  it.each([undefined, 'inviter 7'])('inviters are found without a look at all of their invites: %s', async (search) => {
    const { scanned, invitesRead } = await explained(() => listInviters(scope(), search));
    expect(scanned).toEqual([]);
    expect(invitesRead).toBeLessThanOrEqual(41);
  });

  it.each(filters)('what a change of all by %s means is read from an index', async (_, filter) => {
    const write = { ...scope(), db: explaining.db as Transaction<Database> };
    const { scanned } = await explained(() => selectedInvites(write, { filter, search: filter.search, exceptIds: [] }));
    expect(scanned).toEqual([]);
  });

  it.each(['no', 'q', 'zz', 'xq'])(
    'a search of one or two letters reads each invite of the table once at most, for the counts and for a page: %s',
    async (search) => {
      const count = await matching({ search });
      const { invitesRead } = await explained(() => countInvites(scope(), { search }));
      expect(invitesRead).toBeLessThanOrEqual(all + several);
      for (const sort of orders) {
        const page = await explained(() => readInvitesPage(scope(), { limit, sort, search }, count));
        expect(page.invitesRead).toBeLessThanOrEqual(all + onePage + several);
      }
    },
  );

  it('a history is read from an index, and nothing but it', async () => {
    const { id } = await db.selectFrom('invites.invites').select('id').limit(1).executeTakeFirstOrThrow();
    const { scanned, othersRead } = await explained(() => readHistory(explaining.db, id));
    expect(scanned).toEqual([]);
    expect(othersRead.invite_events).toBe(3);
  });

  it('the quota counts a day of an organization, from indexes', async () => {
    const { used } = await inviteQuota(scope(large, db));
    const { scanned, invitesRead, othersRead } = await explained(() => inviteQuota(scope()).catch(ignoreNoRow));
    expect(used).toBeGreaterThan(200);
    expect(scanned).toEqual([]);
    expect(invitesRead + othersRead.deleted_invites!).toBe(used);
  });

  it('changes are read from where somebody is, however many there are', async () => {
    const newest = await newestChange(db);
    const queries: [read: () => Promise<unknown>, most: number][] = [
      [() => changesAfter(explaining.db, newest - 10, { limit: 500 }), 10],
      [() => changesAfter(explaining.db, 1000, { limit: 501, organizationId: small }), 501],
      [() => newestChange(explaining.db), 1],
      [() => firstPosition(explaining.db), 60],
      [() => isKept(explaining.db, newest), 2],
    ];
    for (const [read, most] of queries) {
      const { scanned, othersRead } = await explained(() => read().catch(ignoreNoRow));
      expect(scanned).toEqual([]);
      expect(othersRead.changes ?? 0).toBeLessThanOrEqual(most);
    }
  });

  it('received invites are read from an index', async () => {
    const user = { id: 'inviter-1', name: 'Inviter 1', email: 'person-8@company-8.example', emailVerified: true };
    await receivedInvites({ db: explaining.db, user, now: seededUntil });
    const [invites] = explaining.explained();
    expect(invites).toMatchObject({ scanned: [], reads: ['Index Scan'] });
  });
});

describe('in an organization of a thousand invites among 200,000', () => {
  it.each([
    ['nothing', {}] as [string, InvitesFilter],
    ...filters,
    ['two letters', { search: 'no' }] as const,
    ['one letter', { search: 'q' }] as const,
  ])('no other’s are read, by %s', async (_, filter) => {
    const own = Object.values(await countInvites(scope(small, db), {})).reduce((sum, count) => sum + count);
    expect(own).toBeLessThan(1500);
    const queries = [
      () => countInvites(scope(small), filter),
      ...orders.map((sort) => () => readInvitesPage(scope(small), { limit, sort, ...filter }, own)),
    ];
    for (const query of queries) {
      const { scanned, invitesRead } = await explained(query);
      expect(scanned).toEqual([]);
      expect(invitesRead).toBeLessThanOrEqual(own + onePage);
    }
  });
});
