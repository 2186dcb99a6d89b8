import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { PGlite } from '@electric-sql/pglite';
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { Kysely, PostgresDialect } from 'kysely';
import type { PostgresPool } from 'kysely';
import { Pool } from 'pg';

import type { Database } from './Database.js';
import { inTurn } from './inTurn.js';
import { pglitePool } from './pglitePool.js';

/** Where the data lives. */
export interface DatabaseLocation {
  /** A PostgreSQL server; without one, the embedded PostgreSQL is used. */
  databaseUrl?: string | undefined;

  /** The embedded PostgreSQL's folder; null keeps everything in memory. */
  dataDir: string | null;
}

/**
 * Opens the database. Unqualified names mean schema `auth`: better-auth's tables; ours are always qualified.
 * PostgreSQL takes its disks for spinning ones unless it is told otherwise, and then avoids indexes.
 */
export async function openDatabase({ databaseUrl, dataDir }: DatabaseLocation): Promise<Kysely<Database>> {
  const pool = databaseUrl ? connect(databaseUrl) : await openEmbedded(dataDir);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  const createSchemas = async () => {
    await db.schema.createSchema('auth').ifNotExists().execute();
    await db.schema.createSchema('invites').ifNotExists().execute();
  };
  await (databaseUrl ? inTurn(db, createSchemas) : createSchemas());
  return db;
}

// What hangs would hold its locks, and its connection, until somebody looks.
const timeouts = '-c statement_timeout=30s -c idle_in_transaction_session_timeout=30s';

/** Connects to a PostgreSQL server as {@link openDatabase} does. */
export function connect(databaseUrl: string): Pool {
  const options = `-c search_path=auth -c random_page_cost=1.1 ${timeouts}`;
  const pool = new Pool({ connectionString: databaseUrl, options });
  pool.on('error', (error) => console.error('A database connection was lost.', error.message));
  return pool;
}

async function openEmbedded(dataDir: string | null): Promise<PostgresPool> {
  if (dataDir !== null) await mkdir(dataDir, { recursive: true });
  const folder = dataDir === null ? {} : { dataDir: join(dataDir, 'database') };
  const pglite = await PGlite.create({ ...folder, extensions: { btree_gin, pg_trgm } });
  await pglite.exec('set search_path to auth; set random_page_cost to 1.1');
  return pglitePool(pglite);
}
