import { setTimeout } from 'node:timers/promises';

import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { connect } from '../server/database/openDatabase.js';
import { sendInvites } from '../server/invites/sendInvites.js';
import { createTestDatabase } from './support/createTestDatabase.js';
import { createTestOutbox } from './support/createTestOutbox.js';

const now = new Date('2026-03-02T09:00:00.000Z');

// The embedded database has one session: nobody ever waits for another one there.
describe.runIf(process.env.TEST_DATABASE_URL)('on a PostgreSQL server', () => {
  let outbox: Awaited<ReturnType<typeof createTestOutbox>>;
  let databaseUrl: string;

  beforeAll(async () => {
    databaseUrl = (await createTestDatabase())!;
    outbox = await createTestOutbox(databaseUrl);
  }, 60_000);

  afterAll(() => outbox.db.destroy());

  it('no change waits for somebody else’s lock of one number', async () => {
    const other = new Client({ connectionString: databaseUrl });
    await other.connect();
    await other.query('select pg_advisory_lock(7305418), pg_advisory_lock(7305419)');
    const { rows } = await other.query<{ hash: number }>('select hashtext($1) as hash', [outbox.organizationId]);
    await other.query('select pg_advisory_lock($1)', [rows[0]!.hash]);

    const send = outbox.change(now, (scope) =>
      sendInvites(scope, { userInvites: [{ email: 'waits@mail.example' }], delivery: 'link' }),
    );
    const sent = await Promise.race([send, setTimeout(5000, null)]);
    await other.end();

    expect((await send).results[0]!.outcome).toBe('sent');
    expect(sent).not.toBeNull();
  });

  it('no statement runs, and no transaction is left open, for ever', async () => {
    const pool = connect(databaseUrl);
    const { rows } = await pool.query<{ name: string; setting: string }>(
      "select name, setting from pg_settings where name in ('statement_timeout', 'idle_in_transaction_session_timeout') order by name",
    );
    await pool.end();
    expect(rows.map(({ name, setting }) => [name, setting])).toEqual([
      ['idle_in_transaction_session_timeout', '30000'],
      ['statement_timeout', '30000'],
    ]);
  });
});
