import { randomUUID } from 'node:crypto';
import { mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const patience = 5;

// A lock with our own process id is an earlier process's, unless it is one of these: in a container every server is process 1.
const held = new Set<string>();

/** Keeps a second server off the same data folder, which would destroy it. Returns the way to let go. */
export async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true });
  const path = join(await realpath(dataDir), 'server.lock');
  if (held.has(path)) throw inUse(dataDir, process.pid);
  held.add(path);
  try {
    await acquire(path, dataDir);
  } catch (error) {
    held.delete(path);
    throw error;
  }
  return async () => {
    if ((await read(path)) === String(process.pid)) await rm(path, { force: true });
    held.delete(path);
  };
}

async function acquire(path: string, dataDir: string): Promise<void> {
  for (let attempt = 1; !(await create(path)); attempt += 1) {
    const content = await read(path);
    const owner = Number(content);
    if (owner > 0 && owner !== process.pid && isRunning(owner)) throw inUse(dataDir, owner);
    // A lock without an owner may be about to get one.
    if (owner > 0 || attempt > patience) await takeAway(path, content);
    else await setTimeout(50);
  }
}

/** Removes a lock, unless another process has replaced it since it was read. */
async function takeAway(path: string, content: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (isError(error, 'ENOENT')) return;
    throw error;
  }
  if ((await read(aside)) === content) await rm(aside);
  else await rename(aside, path);
}

function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}

async function create(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (isError(error, 'EEXIST')) return false;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isError(error, 'EPERM');
  }
}

function isError(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code;
}

function inUse(dataDir: string, owner: number): Error {
  return new Error(`Another server (process ${owner}) uses ${dataDir}. Stop it, or give this one its own DATA_DIR.`);
}
