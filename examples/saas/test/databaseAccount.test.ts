import { Client } from 'pg';
import { expect, it } from 'vitest';

import { startServer } from '../server/startServer.js';
import { createTestDatabase } from './support/createTestDatabase.js';

/** Runs statements on a database as the superuser. */
async function run(databaseUrl: string, ...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The same database for an account of its own, which may create in it and nothing else. */
async function forNewAccount(databaseUrl: string): Promise<string> {
  const url = new URL(databaseUrl);
  const name = `account_${url.pathname.slice(1)}`;
  const database = `"${url.pathname.slice(1)}"`;
  await run(databaseUrl, `create role ${name} login password 'secret'`, `grant create on database ${database} to ${name}`);
  url.username = name;
  url.password = 'secret';
  return url.href;
}

async function starts(databaseUrl: string): Promise<number> {
  const server = await startServer({ databaseUrl, seed: { count: 3 } });
  try {
    return (await fetch(`${server.url}/api/health`)).status;
  } finally {
    await server.close();
  }
}

it('starts with an account that may create in its database, and nothing else', async () => {
  const databaseUrl = (await createTestDatabase())!;
  expect(await starts(await forNewAccount(databaseUrl))).toBe(200);
});

it('starts where the extensions are already, in a schema of somebody else', async () => {
  const databaseUrl = (await createTestDatabase())!;
  await run(databaseUrl, 'create schema extensions', 'create extension pg_trgm schema extensions', 'create extension btree_gin');
  await run(databaseUrl, 'grant usage on schema extensions to public');
  expect(await starts(await forNewAccount(databaseUrl))).toBe(200);
});
