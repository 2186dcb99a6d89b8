import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

import * as fc from 'fast-check';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { SendUserInvitesResult, UserInvite } from 'react-user-invites/client';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import type { Database } from '../server/database/Database.js';
import { openDatabase } from '../server/database/openDatabase.js';
import { createServersToKill } from './support/createServersToKill.js';
import { createSession } from './support/createSession.js';
import type { Session } from './support/createSession.js';
import { createTestDatabase } from './support/createTestDatabase.js';
import { startCountingMailServer } from './support/startCountingMailServer.js';

const kills = 20;
const chunksOfOneSend = 4;
const inviteesOfOneChunk = 6;
const mailsOfOneSend = chunksOfOneSend * inviteesOfOneChunk;
// Longer than a sender may take on a database that others send from, too; and longer than the cooldown.
const betweenStartsMs = 2 * 60_000;

const seed = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);
const moment = fc.noBias(fc.record({ mails: fc.integer({ min: -8, max: mailsOfOneSend }), pauseMs: fc.nat(30) }));

let dataDir: string;
let database: Kysely<Database> | null;
let mailServer: Awaited<ReturnType<typeof startCountingMailServer>>;
let servers: Awaited<ReturnType<typeof createServersToKill>>;
let start: () => Promise<Session>;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'invites-'));
  const databaseUrl = await createTestDatabase();
  database = databaseUrl === undefined ? null : await openDatabase({ databaseUrl, dataDir: null });
  mailServer = await startCountingMailServer();
  servers = await createServersToKill();
  let starts = 0;
  start = async () => {
    const url = await servers.start({
      databaseUrl,
      dataDir,
      smtpUrl: mailServer.smtpUrl,
      seed: { count: 0 },
      secret: 'x'.repeat(32),
      settings: { dailyQuota: null },
      aheadMs: (starts += 1) * betweenStartsMs,
    });
    const owner = createSession(url);
    await owner.signIn('owner@northwind.example');
    return owner;
  };
});

afterAll(async () => {
  await servers.stop();
  await database?.destroy();
  mailServer.stop();
  await rm(dataDir, { recursive: true, force: true });
});

/** Lets a sender that others may share the database with have taken too long, by the database's clock. One alone never waits. */
async function letSendersTimeRunOut(): Promise<void> {
  await database
    ?.updateTable('invites.outbox')
    .set({ claimed_at: sql`claimed_at - ${betweenStartsMs} * interval '1 millisecond'` })
    .where('claimed_at', 'is not', null)
    .execute();
}

/** A send of two dozen, as the dialog makes it: in chunks, each with a key of its own. */
function bulkSend(round: number) {
  const domain = `round-${round}.example`;
  const keys = Array.from({ length: chunksOfOneSend }, (_, chunk) => `round ${round}, chunk ${chunk}`);
  const answers = new Map<string, SendUserInvitesResult>();
  const send = (owner: Session, key: string) =>
    owner.invites().sendUserInvites(
      {
        userInvites: Array.from({ length: inviteesOfOneChunk }, (_, index) => ({
          email: `${keys.indexOf(key)}-${index}@${domain}`,
        })),
      },
      { idempotencyKey: key, signal: AbortSignal.timeout(20_000) },
    );
  return {
    domain,
    keys,
    send,

    /** What the client received before the server was gone. */
    answers,

    async sendAll(owner: Session): Promise<void> {
      for (const key of keys) answers.set(key, await send(owner, key));
    },
  };
}

async function invitesOf(owner: Session, domain: string): Promise<readonly UserInvite[]> {
  const { items } = await owner.invites().userInvites({ search: `@${domain}`, limit: 100 });
  return items;
}

async function drainedInvites(owner: Session, domain: string): Promise<readonly UserInvite[]> {
  return vi.waitFor(
    async () => {
      const invites = await invitesOf(owner, domain);
      expect(invites.map(({ delivery }) => delivery)).not.toContain('queued');
      return invites;
    },
    { timeout: 20_000, interval: 200 },
  );
}

/** Waits for the moment: so many mails have arrived, and some milliseconds more. Without a mail, while the first are made. */
async function until({ mails, pauseMs }: { mails: number; pauseMs: number }, arrivedBefore: number): Promise<void> {
  await vi.waitFor(() => expect(mailServer.deliveries().length).toBeGreaterThanOrEqual(arrivedBefore + mails), {
    timeout: 20_000,
    interval: 1,
  });
  await setTimeout(mails < 0 ? pauseMs * -mails : pauseMs);
}

/** What the list, the answers and the mail server say of a send after the server was killed, where it is not as promised. */
function problemsOf(
  { keys, answers }: ReturnType<typeof bulkSend>,
  kept: readonly UserInvite[],
  repeated: ReadonlyMap<string, SendUserInvitesResult>,
  drained: readonly UserInvite[],
): string[] {
  const mailsTo = (email: string) => mailServer.deliveries().filter(({ to }) => to === email).length;
  const isListed = ({ id }: UserInvite) => kept.some((invite) => invite.id === id);
  const sent = [...answers.values()].flatMap(({ results }) => results);
  const isAsBefore = (key: string) => !answers.has(key) || isDeepStrictEqual(answers.get(key), repeated.get(key));
  const inDoubt = drained.filter(({ delivery }) => delivery === 'unknown');
  return [
    ...sent.filter(({ invite }) => !isListed(invite!)).map(({ email }) => `${email} was acknowledged and is lost`),
    ...keys.filter((key) => !isAsBefore(key)).map((key) => `${key} was answered anew`),
    ...[...repeated.values()]
      .flatMap(({ results }) => results)
      .filter(({ outcome }) => outcome !== 'sent')
      .map(({ email, outcome }) => `${email} is ${outcome}`),
    ...(drained.length === mailsOfOneSend ? [] : [`There are ${drained.length} invites`]),
    ...drained.filter(({ email }) => mailsTo(email) > 1).map(({ email }) => `${email} has ${mailsTo(email)} mails`),
    ...drained
      .filter(({ email, delivery }) => delivery !== 'unknown' && (delivery !== 'delivered' || mailsTo(email) !== 1))
      .map(({ email, delivery }) => `${email} is ${delivery} with ${mailsTo(email)} mails`),
    ...inDoubt.filter(({ actions }) => !actions?.resend?.allowed).map(({ email }) => `${email} cannot be resent`),
    // One mail is under way at a time.
    ...(inDoubt.length > 1 ? [`${inDoubt.length} mails are in doubt`] : []),
  ];
}

it('loses no acknowledged invite and mails none twice, killed at twenty random moments of a bulk send', async () => {
  const seen = { cutOff: 0, inDoubt: 0 };
  let owner = await start();
  for (const [round, when] of fc.sample(moment, { numRuns: kills, seed }).entries()) {
    const bulk = bulkSend(round);
    const arrivedBefore = mailServer.deliveries().length;
    const sending = bulk.sendAll(owner).catch(() => (seen.cutOff += 1));
    await until(when, arrivedBefore);
    await servers.kill();
    await sending;
    await letSendersTimeRunOut();

    owner = await start();
    const kept = await invitesOf(owner, bulk.domain);
    const repeated = new Map<string, SendUserInvitesResult>();
    for (const key of bulk.keys) repeated.set(key, await bulk.send(owner, key));
    const drained = await drainedInvites(owner, bulk.domain);
    await mailServer.toldAll();

    expect({ seed, round, problems: problemsOf(bulk, kept, repeated, drained) }).toEqual({ seed, round, problems: [] });
    seen.inDoubt += drained.filter(({ delivery }) => delivery === 'unknown').length;
  }
  const ids = mailServer.deliveries().map(({ messageId }) => messageId);
  expect(new Set(ids).size).toBe(ids.length);
  // Otherwise the moments were none.
  expect(seen.cutOff).toBeGreaterThan(0);
  expect(seen.inDoubt).toBeGreaterThan(0);
}, 600_000);
