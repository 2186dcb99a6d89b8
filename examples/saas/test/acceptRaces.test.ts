import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import type { CurrentUser } from '../server/auth/CurrentUser.js';
import { acceptInvite } from '../server/invites/acceptInvite.js';
import { insertInvite } from '../server/invites/insertInvite.js';
import type { InviteWriteScope } from '../server/invites/InviteScope.js';
import { memberRoles } from '../server/invites/memberRoles.js';
import { findReceivedInvite } from '../server/invites/receivedInvites.js';
import { sendInvites } from '../server/invites/sendInvites.js';
import { updateInvite } from '../server/invites/updateInvite.js';
import { createTestOutbox } from './support/createTestOutbox.js';

const now = new Date('2026-03-02T09:00:00.000Z');

let outbox: Awaited<ReturnType<typeof createTestOutbox>>;

/** Somebody with an account and an invite that would make them an admin. */
async function invited(): Promise<{ user: CurrentUser; inviteId: string }> {
  const { userId } = await outbox.queueVerification(now);
  const { id, name, email } = await outbox.db
    .selectFrom('auth.user')
    .where('id', '=', userId)
    .selectAll()
    .executeTakeFirstOrThrow();
  const invitee = { email, roles: ['admin'], message: null, delivery: 'link' as const };
  const inserted = await outbox.change(now, (scope) =>
    insertInvite(scope, { ...invitee, expiresAt: new Date(now.getTime() + 1e9) }),
  );
  return { user: { id, name, email, emailVerified: true }, inviteId: inserted!.inviteId };
}

function accept({ db }: Pick<InviteWriteScope, 'db'>, { user, inviteId }: Awaited<ReturnType<typeof invited>>) {
  const invitee = { db, user, now };
  return acceptInvite(invitee, () => findReceivedInvite(invitee, inviteId));
}

async function somebodyWaits(): Promise<void> {
  await vi.waitFor(async () => {
    const waiting = sql`select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
    expect((await waiting.execute(outbox.db)).rows).toHaveLength(1);
  });
}

// The embedded database has one session: nobody ever waits for another one there.
describe.runIf(process.env.TEST_DATABASE_URL)('an invite that is accepted', () => {
  beforeAll(async () => {
    outbox = await createTestOutbox();
  }, 60_000);

  afterAll(() => outbox.db.destroy());

  it('gives the roles that it has by then, not those that it had when its invitee asked', async () => {
    const invitee = await invited();
    let accepting: ReturnType<typeof accept> | undefined;

    await outbox.change(now, async (scope) => {
      await updateInvite(scope, invitee.inviteId, { roles: ['viewer'] });
      accepting = outbox.change(now, (other) => accept(other, invitee));
      await somebodyWaits();
    });

    expect(await accepting).toMatchObject({ roles: [{ key: 'viewer' }] });
    expect(await memberRoles(outbox.db, outbox.organizationId, invitee.user.id)).toEqual(['viewer']);
  });

  it('has made a member of its invitee for whoever invites them at the same time', async () => {
    const invitee = await invited();
    let sending: ReturnType<typeof sendInvites> | undefined;

    await outbox.change(now, async (scope) => {
      await accept(scope, invitee);
      const userInvites = [{ email: 'somebody@mail.example' }, { email: invitee.user.email }];
      sending = outbox.change(now, (other) => sendInvites(other, { userInvites, delivery: 'email' }));
      await somebodyWaits();
    });

    expect((await sending!).results.map(({ outcome }) => outcome)).toEqual(['sent', 'already_member']);
  });
});
