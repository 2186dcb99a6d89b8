import type { Kysely } from 'kysely';

import type { Database } from '../database/Database.js';
import type { DemoAccount } from './demoAccounts.js';
import { demoAccounts, demoPassword } from './demoAccounts.js';

/** The demo owner's account, where this database was filled with the demo data; otherwise null. */
export async function findDemoAccount(db: Kysely<Database>): Promise<DemoAccount | null> {
  const { email } = demoAccounts[0];
  const seeded = await db.selectFrom('auth.user').where('email', '=', email).select('id').executeTakeFirst();
  return seeded ? { email, password: demoPassword } : null;
}
