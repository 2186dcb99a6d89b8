import type { PGlite } from '@electric-sql/pglite';
import type { PostgresPool, PostgresPoolClient } from 'kysely';

/**
 * PGlite behind the part of `pg.Pool` that kysely uses. PGlite has one session, so clients take turns:
 * whoever connected keeps it until `release`, and with it a transaction.
 */
export function pglitePool(pglite: PGlite): PostgresPool {
  let turn: Promise<void> = Promise.resolve();

  return {
    async connect() {
      const previous = turn;
      let release!: () => void;
      turn = new Promise((resolve) => (release = resolve));
      await previous;
      return { query: createQuery(pglite), release };
    },

    async end() {
      await turn;
      await pglite.close();
    },
  };
}

function createQuery(pglite: PGlite): PostgresPoolClient['query'] {
  const query = async (sql: string, parameters: readonly unknown[] = []) => {
    const { rows, affectedRows = 0, command } = await pglite.query(sql, [...parameters]);
    return { rows, rowCount: affectedRows || rows.length, command: command ?? 'SELECT' };
  };
  return query as PostgresPoolClient['query'];
}
