import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { PGlite } from '@electric-sql/pglite';
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

/** Opens the database. Unqualified names mean schema `auth`: better-auth's tables; ours are always qualified. */
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

function connect(databaseUrl: string): Pool {
  const pool = new Pool({ connectionString: databaseUrl, options: '-c search_path=auth' });
  pool.on('error', (error) => console.error('A database connection was lost.', error.message));
  return pool;
}

async function openEmbedded(dataDir: string | null): Promise<PostgresPool> {
  if (dataDir !== null) await mkdir(dataDir, { recursive: true });
  const pglite = await PGlite.create(dataDir === null ? {} : { dataDir: join(dataDir, 'database') });
  await pglite.exec('set search_path to auth');
  return pglitePool(pglite);
}
