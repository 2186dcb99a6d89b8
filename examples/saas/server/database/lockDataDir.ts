import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Keeps a second server off the same data folder, which would destroy it. Returns the way to let go. */
export async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true });
  const path = join(dataDir, 'server.lock');
  const owner = Number(await readFile(path, 'utf8').catch(() => ''));
  if (owner > 0 && isRunning(owner)) {
    throw new Error(`Another server (process ${owner}) uses ${dataDir}. Stop it, or give this one its own DATA_DIR.`);
  }
  await writeFile(path, String(process.pid));
  return () => rm(path, { force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
