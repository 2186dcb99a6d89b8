import { randomUUID } from 'node:crypto';

import { Client } from 'pg';

/** A database of its own on the server at `TEST_DATABASE_URL`; without that variable, the embedded one is used. */
export async function createTestDatabase(): Promise<string | undefined> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) return undefined;
  const name = `invites_${randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
