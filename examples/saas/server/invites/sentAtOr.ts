import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** When `invite` was last mailed, or a date before or after all others where it never was. An index has each of the two. */
export function sentAtOr(otherwise: 'infinity' | '-infinity'): RawBuilder<Date> {
  return sql`coalesce(invite.sent_at, ${sql.lit(otherwise)})`;
}
