import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Client } from 'pg';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { findPostgres } from '../../scripts/findPostgres.js';
import { startPostgres } from '../../scripts/startPostgres.js';

const programs = findPostgres();

afterEach(() => vi.unstubAllEnvs());

describe.skipIf(!programs)('startPostgres', () => {
  it('starts a server that is empty and keeps to this machine, and leaves nothing behind', async () => {
    const { url, stop } = await startPostgres(programs!);
    const client = new Client({ connectionString: url });
    client.on('error', () => {});
    await client.connect();
    const { rows } = await client.query<{ address: string; folder: string; databases: number }>(`
      select current_setting('listen_addresses') as address, current_setting('data_directory') as folder,
        (select count(*)::int from pg_database where not datistemplate) as databases
    `);
    expect(rows[0]).toMatchObject({ address: '127.0.0.1', databases: 1 });
    await client.end();

    stop();
    await expect(new Client({ connectionString: url }).connect()).rejects.toThrow('ECONNREFUSED');
    expect(existsSync(rows[0]!.folder)).toBe(false);
  });

  it('ends with the process that started it', async () => {
    const script = `
      import { startPostgres } from './scripts/startPostgres.ts';
      console.log((await startPostgres(${JSON.stringify(programs)})).url);
      process.exit(3);
    `;
    const { stdout, status } = spawnSync('npx', ['tsx', '--input-type=module', '--eval', script], { encoding: 'utf8' });
    expect(status).toBe(3);
    await expect(new Client({ connectionString: stdout.trim() }).connect()).rejects.toThrow('ECONNREFUSED');
  });
});

it('says why PostgreSQL does not start, and leaves no folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'empty-'));
  vi.stubEnv('TMPDIR', folder);
  await expect(startPostgres('/nowhere')).rejects.toThrow('PostgreSQL of /nowhere does not start');
  expect(readdirSync(folder)).toEqual([]);
  rmdirSync(folder);
});
