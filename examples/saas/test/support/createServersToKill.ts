import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';

import { sourceAliases } from '../../../../scripts/sourceAliases.js';
import type { ServerToKill } from './serverToKill.js';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Starts servers as processes of their own, one after the other. They are compiled once, and the next one
 * has loaded its code by the time it is wanted: twenty starts would otherwise be minutes.
 */
export async function createServersToKill() {
  const folder = await compile();
  const load = () => fork(join(folder, 'serverToKill.js'));
  let next = load();
  let running: ChildProcess | null = null;

  return {
    /** Starts a server; resolves with its address. */
    async start(options: ServerToKill): Promise<string> {
      running = next;
      next = load();
      running.send(options);
      const [url] = (await Promise.race([once(running, 'message'), ended(running)])) as [string];
      return url;
    },

    /** Ends the running server as a power cut would. */
    async kill(): Promise<void> {
      const exited = once(running!, 'exit');
      running!.kill('SIGKILL');
      await exited;
    },

    async stop(): Promise<void> {
      running?.kill('SIGKILL');
      next.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Puts the server's code into one file beside its migrations, below `node_modules`, where it finds its database. */
async function compile(): Promise<string> {
  const cache = fromHere('../../node_modules/.cache/');
  await mkdir(cache, { recursive: true });
  const outDir = await mkdtemp(join(cache, 'server-to-kill-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: sourceAliases },
    ssr: { noExternal: true, external: ['@electric-sql/pglite', 'vite'] },
    build: { ssr: fromHere('serverToKill.ts'), outDir },
  });
  await cp(fromHere('../../server/database/migrations'), join(outDir, 'migrations'), { recursive: true });
  return outDir;
}

async function ended(child: ChildProcess): Promise<never> {
  const [code] = (await once(child, 'exit')) as [number | null];
  throw new Error(`The server ended before it had started, with ${code}.`);
}
