import { randomUUID } from 'node:crypto';

import { createAuth, migrateAuth } from '../../server/auth/createAuth.js';
import { migrate } from '../../server/database/migrate.js';
import { openDatabase } from '../../server/database/openDatabase.js';
import { insertInvite } from '../../server/invites/insertInvite.js';
import { queueInviteMail } from '../../server/invites/inviteMails.js';
import { defaultInviteSettings } from '../../server/invites/InviteScope.js';
import { createTestDatabase } from './createTestDatabase.js';

/** A database with one organization, whose outbox tests fill and look into. */
export async function createTestOutbox() {
  const db = await openDatabase({ databaseUrl: await createTestDatabase(), dataDir: null });
  const auth = createAuth({
    db,
    publicUrl: 'https://saas.example',
    secret: 'x'.repeat(32),
    sendInvitationEmail: () => Promise.resolve(),
  });
  await migrateAuth(auth);
  await migrate(db);
  const { user } = await auth.api.signUpEmail({ body: { name: 'Zoë', email: 'zoe@saas.example', password: 'correct horse' } });
  const organization = await auth.api.createOrganization({ body: { name: 'Northwind', slug: 'northwind', userId: user.id } });

  return {
    db,

    /** Invites somebody by mail. */
    async queue(now: Date): Promise<{ inviteId: string }> {
      return db.transaction().execute(async (tx) => {
        const scope = { db: tx, organizationId: organization.id, userId: user.id, rank: 4, now, settings: defaultInviteSettings };
        const invitee = { email: `${randomUUID()}@mail.example`, message: null, delivery: 'email' as const };
        const inserted = await insertInvite(scope, { ...invitee, expiresAt: new Date(now.getTime() + 1e9) });
        await queueInviteMail(tx, { inviteId: inserted!.inviteId, now });
        return { inviteId: inserted!.inviteId };
      });
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
