import { randomUUID } from 'node:crypto';

import { sql } from 'kysely';
import type { Transaction } from 'kysely';

import { createAuth, migrateAuth } from '../../server/auth/createAuth.js';
import { queueVerificationMail } from '../../server/auth/queueVerificationMail.js';
import { migrate } from '../../server/database/migrate.js';
import type { Database } from '../../server/database/Database.js';
import { openDatabase } from '../../server/database/openDatabase.js';
import { insertInvite } from '../../server/invites/insertInvite.js';
import { queueInviteMail } from '../../server/invites/inviteMails.js';
import { defaultInviteSettings } from '../../server/invites/InviteScope.js';
import type { InviteWriteScope } from '../../server/invites/InviteScope.js';
import { createTestDatabase } from './createTestDatabase.js';

/** A database with one organization, whose outbox tests fill and look into. */
export async function createTestOutbox(databaseUrl?: string) {
  const db = await openDatabase({ databaseUrl: databaseUrl ?? (await createTestDatabase()), dataDir: null });
  const auth = createAuth({
    db,
    publicUrl: 'https://saas.example',
    secret: 'x'.repeat(32),
    invitations: false,
    sendInvitationEmail: () => Promise.resolve(),
  });
  await migrateAuth(auth);
  await migrate(db);
  const { user } = await auth.api.signUpEmail({ body: { name: 'Zoë', email: 'zoe@saas.example', password: 'correct horse' } });
  const organization = await auth.api.createOrganization({ body: { name: 'Northwind', slug: 'northwind', userId: user.id } });

  const scopeOf = (tx: Transaction<Database>, now: Date): InviteWriteScope => ({
    db: tx,
    organizationId: organization.id,
    userId: user.id,
    rank: 4,
    now,
    settings: defaultInviteSettings,
  });

  return {
    db,

    organizationId: organization.id,

    /** Changes invites as the organization's owner. */
    change<Result>(now: Date, write: (scope: InviteWriteScope) => Promise<Result>): Promise<Result> {
      return db.transaction().execute((tx) => write(scopeOf(tx, now)));
    },

    /** Invites somebody by mail. */
    async queue(now: Date): Promise<{ inviteId: string }> {
      return db.transaction().execute(async (tx) => {
        const invitee = { email: `${randomUUID()}@mail.example`, message: null, delivery: 'email' as const };
        const inserted = await insertInvite(scopeOf(tx, now), { ...invitee, expiresAt: new Date(now.getTime() + 1e9) });
        await queueInviteMail(tx, { inviteId: inserted!.inviteId, now });
        return { inviteId: inserted!.inviteId };
      });
    },

    /** Mails somebody the link that verifies their address. */
    async queueVerification(now: Date): Promise<{ userId: string }> {
      const { user: reader } = await auth.api.signUpEmail({
        body: { name: 'Reader', email: `${randomUUID()}@mail.example`, password: 'correct horse' },
      });
      await db.transaction().execute((tx) => queueVerificationMail(tx, reader, now));
      return { userId: reader.id };
    },

    /** Lets so much time pass for mails that somebody is sending. */
    async pass(ms: number): Promise<void> {
      await db
        .updateTable('invites.outbox')
        .set({ claimed_at: sql`claimed_at - ${ms} * interval '1 millisecond'` })
        .execute();
    },

    /** Mails an invite once more. */
    async queueAgain(inviteId: string, now: Date): Promise<void> {
      await db.transaction().execute(async (tx) => {
        await queueInviteMail(tx, { inviteId, now });
        await tx.updateTable('invites.invites').set({ delivery: 'queued' }).where('id', '=', inviteId).execute();
      });
    },

    async deliveryOf(inviteId: string): Promise<string | null> {
      const { delivery } = await db
        .selectFrom('invites.invites')
        .where('id', '=', inviteId)
        .select('delivery')
        .executeTakeFirstOrThrow();
      return delivery;
    },

    async rowsOf(inviteId: string) {
      const rows = await db
        .selectFrom('invites.outbox')
        .where('invite_id', '=', inviteId)
        .orderBy('created_at')
        .selectAll()
        .execute();
      return rows.map(({ status, attempts }) => ({ status, attempts }));
    },
  };
}
