import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const vite = fileURLToPath(new URL('../../../../node_modules/vite/bin/vite.js', import.meta.url));

/** Builds the pages as they are deployed, into a folder of their own. */
export async function buildWeb(): Promise<{ webRoot: string; remove: () => Promise<void> }> {
  const webRoot = await mkdtemp(join(tmpdir(), 'invites-'));
  // In a process of its own: here, NODE_ENV would have React built for development.
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', webRoot, '--emptyOutDir'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return { webRoot, remove: () => rm(webRoot, { recursive: true, force: true }) };
}
