import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

import { findChromium } from './findChromium.ts';

/** One way to get a Chromium. */
interface Way {
  says: string;
  asDebianRoot: boolean;
  commands: readonly (readonly [command: string, ...args: string[]])[];
}

const ways: readonly Way[] = [
  {
    says: 'No Chromium found. Downloading Playwright’s own …',
    asDebianRoot: false,
    commands: [['npx', 'playwright', 'install', 'chromium']],
  },
  {
    says: 'Playwright’s download failed. Installing Debian’s chromium-headless-shell …',
    asDebianRoot: true,
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium-headless-shell', 'fonts-liberation'],
    ],
  },
  {
    says: 'That failed, too. Installing the distribution’s chromium …',
    asDebianRoot: true,
    commands: [['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation']],
  },
];

/** What the machine has and can do. */
export interface Machine {
  find: () => string | null;

  /** Runs a command and tells whether it succeeded. */
  run: (command: string, args: readonly string[]) => boolean;

  isDebianRoot: () => boolean;
}

const thisMachine: Machine = {
  find: findChromium,
  run: (command, args) => spawnSync(command, args, { stdio: 'inherit', timeout: 10 * 60_000 }).status === 0,
  isDebianRoot: () => process.getuid?.() === 0 && isDebian(),
};

/**
 * Makes sure that there is a Chromium to test with, getting one where there is none and saying what it does.
 * Throws, naming the ways, when none worked.
 */
export function ensureChromium({ find, run, isDebianRoot }: Machine = thisMachine): string {
  const found = find();
  if (found) return found;
  for (const way of ways) {
    if (way.asDebianRoot && !isDebianRoot()) continue;
    console.log(way.says);
    const worked = way.commands.every(([command, ...args]) => run(command, args));
    const got = worked ? find() : null;
    if (got) return got;
  }
  throw new Error(
    [
      'The browser tests need a Chromium, and none could be found or fetched. Any one of these helps:',
      '  npx playwright install chromium          (downloads Playwright’s own)',
      '  apt-get install chromium-headless-shell  (as root on Debian; or your system’s Chromium)',
      '  UI_CHROMIUM=/path/to/chrome npm test     (a Chromium, Chrome or Edge that is already there)',
    ].join('\n'),
  );
}

function isDebian(): boolean {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync(release, 'utf8'));
}
