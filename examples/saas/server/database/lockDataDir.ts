import { mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const patience = 5;

// A lock with our own process id is an earlier process's, unless it is one of these: in a container every server is process 1.
const held = new Set<string>();

/** Keeps a second server off the same data folder, which would destroy it. Returns the way to let go. */
export async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true });
  const path = join(await realpath(dataDir), 'server.lock');
  for (let attempt = 1; ; attempt += 1) {
    if (await create(path)) break;
    const owner = Number(await readFile(path, 'utf8').catch(() => ''));
    if (isInUse(path, owner)) {
      throw new Error(`Another server (process ${owner}) uses ${dataDir}. Stop it, or give this one its own DATA_DIR.`);
    }
    // A lock without an owner may be about to get one.
    if (owner > 0 || attempt > patience) await rm(path, { force: true });
    else await setTimeout(50);
  }
  held.add(path);
  return async () => {
    held.delete(path);
    await rm(path, { force: true });
  };
}

async function create(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isInUse(path: string, owner: number): boolean {
  return owner === process.pid ? held.has(path) : owner > 0 && isRunning(owner);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
