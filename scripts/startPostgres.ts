import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL server that was started for a run of tests. */
export interface StartedPostgres {
  url: string;

  /** Stops it and removes its data, as the end of this process does, unless a signal ends it that nobody handles. */
  stop: () => void;
}

interface Account {
  uid?: number;

  gid?: number;
}

// Nothing here has to outlive the machine.
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'off',
  full_page_writes: 'off',
  max_wal_size: '4GB',
  // Tests that look at plans say themselves when the statistics are taken.
  autovacuum: 'off',
};

/** Starts a PostgreSQL of one's own: on a free port of this machine alone, with a data folder that is new. */
export async function startPostgres(programs: string): Promise<StartedPostgres> {
  const account = unprivilegedAccount();
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'invites-postgres-'));
  const data = join(folder, 'data');
  const log = join(folder, 'log');
  const run = (program: string, args: readonly string[]) =>
    spawnSync(join(programs, program), args, { ...account, cwd: folder, encoding: 'utf8' });

  function stop(): void {
    process.off('exit', stop);
    run('pg_ctl', ['stop', '--pgdata', data, '--mode', 'immediate']);
    rmSync(folder, { recursive: true, force: true });
  }

  process.on('exit', stop);
  if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid);
  const options = Object.entries({ ...settings, port }).map(([name, value]) => `-c ${name}='${value}'`);
  const steps = [
    () =>
      run('initdb', [
        '--pgdata',
        data,
        '--username',
        'postgres',
        '--auth',
        'trust',
        '--encoding',
        'UTF8',
        '--no-locale',
        '--no-sync',
      ]),
    () => run('pg_ctl', ['start', '--pgdata', data, '--wait', '--log', log, '--options', options.join(' ')]),
  ];
  for (const step of steps) {
    const { status, stderr, error } = step();
    if (status === 0) continue;
    const said = [error?.message, stderr, readIfThere(log)].filter(Boolean).join('\n');
    stop();
    throw new Error(`PostgreSQL of ${programs} does not start:\n${said}`);
  }
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
}

// PostgreSQL refuses to run as root.
function unprivilegedAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((option) => spawnSync('id', [option, 'postgres'], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) {
    throw new Error('PostgreSQL refuses to run as root, and this machine has no user "postgres" to run it as.');
  }
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
