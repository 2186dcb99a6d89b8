import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { lockDataDir } from '../server/database/lockDataDir.js';

let dataDir: string;
let path: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'invites-'));
  path = join(dataDir, 'server.lock');
});

afterEach(() => rm(dataDir, { recursive: true, force: true }));

it('keeps a second one out until it is let go', async () => {
  const release = await lockDataDir(dataDir);
  await expect(lockDataDir(join(dataDir, '.'))).rejects.toThrow('Another server');
  await release();
  await (
    await lockDataDir(dataDir)
  )();
});

it('lets one in when many come at once', async () => {
  const answers = await Promise.allSettled([1, 2, 3].map(() => lockDataDir(dataDir)));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

it.each([
  ['the process id that we have now', String(process.pid)],
  ['a process that is gone', '2147483646'],
  ['nobody', ''],
])('takes over the lock of %s', async (_, owner) => {
  await writeFile(path, owner);
  const release = await lockDataDir(dataDir);
  expect(await readFile(path, 'utf8')).toBe(String(process.pid));
  await release();
});

it('keeps out of a folder that another process uses', async () => {
  await writeFile(path, String(process.ppid));
  await expect(lockDataDir(dataDir)).rejects.toThrow(`process ${process.ppid}`);
});
