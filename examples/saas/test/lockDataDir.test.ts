import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { lockDataDir } from '../server/database/lockDataDir.js';

let dataDir: string;
let path: string;
let onceRead: (() => Promise<void>) | null = null;

vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof import('node:fs/promises')>();
  const readAndThen = async (...given: Parameters<typeof fs.readFile>) => {
    const content = await fs.readFile(...given);
    const meanwhile = onceRead;
    onceRead = null;
    await meanwhile?.();
    return content;
  };
  return { ...fs, readFile: readAndThen };
});

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

it('leaves the lock to another process that takes over the same stale one first', async () => {
  await writeFile(path, '2147483646');
  onceRead = () => writeFile(path, String(process.ppid));
  await expect(lockDataDir(dataDir)).rejects.toThrow(`process ${process.ppid}`);
  expect(await readdir(dataDir)).toEqual(['server.lock']);
  expect(await readFile(path, 'utf8')).toBe(String(process.ppid));
});

it('lets one in where a second comes while the first takes over a lock', async () => {
  await writeFile(path, String(process.pid));
  let second: Promise<unknown> | undefined;
  onceRead = async () => {
    second = lockDataDir(dataDir);
    await Promise.allSettled([second]);
  };
  await lockDataDir(dataDir);
  await expect(second).rejects.toThrow('Another server');
});

it('lets go of its own lock only', async () => {
  const release = await lockDataDir(dataDir);
  await writeFile(path, String(process.ppid));
  await release();
  expect(await readFile(path, 'utf8')).toBe(String(process.ppid));
});
