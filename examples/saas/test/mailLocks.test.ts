import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { withdrawInviteMails } from '../server/invites/inviteMails.js';
import { claimMail } from '../server/mail/claimMail.js';
import { settleMail } from '../server/mail/settleMail.js';
import { settleMailsInDoubt } from '../server/mail/settleMailsInDoubt.js';
import { createTestOutbox } from './support/createTestOutbox.js';

const now = new Date('2026-03-02T09:00:00.000Z');

let outbox: Awaited<ReturnType<typeof createTestOutbox>>;

// The embedded database has one session: nobody ever waits for a lock there.
describe.runIf(process.env.TEST_DATABASE_URL)('whoever changes an invite and then its mails', () => {
  beforeAll(async () => {
    outbox = await createTestOutbox();
  }, 60_000);

  afterAll(() => outbox.db.destroy());

  async function whileChanged(meanwhile: (mail: NonNullable<Awaited<ReturnType<typeof claimMail>>>) => Promise<void>) {
    const { inviteId } = await outbox.queue(now);
    const mail = await claimMail({ db: outbox.db, publicUrl: 'https://saas.example', addressMailsPerDay: 20 }, now);
    await outbox.db.transaction().execute(async (tx) => {
      await tx.selectFrom('invites.invites').where('id', '=', inviteId).forNoKeyUpdate().select('id').execute();
      await meanwhile(mail!);
      await withdrawInviteMails(tx, { inviteId, now });
    });
    return outbox.rowsOf(inviteId);
  }

  it('does not wait for the dispatcher that waits for them', async () => {
    let settled: Promise<void> | undefined;

    const rows = await whileChanged(async (mail) => {
      settled = outbox.db.transaction().execute((tx) => settleMail(tx, mail, { outcome: 'delivered', at: now }));
      await vi.waitFor(async () => {
        const waiting = sql`select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
        expect((await waiting.execute(outbox.db)).rows).toHaveLength(1);
      });
    });

    await settled;
    expect(rows).toMatchObject([{ status: 'superseded' }]);
  });

  it('does not keep the search for mails in doubt waiting', async () => {
    const rows = await whileChanged(() => settleMailsInDoubt(outbox.db, 0));
    expect(rows).toMatchObject([{ status: 'superseded' }]);
  });
});
