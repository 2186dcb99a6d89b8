import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

import { findChromium } from './findChromium.ts';

/** One way to get a Chromium. */
interface Way {
  says: string;
  possible: () => boolean;
  commands: readonly (readonly [command: string, ...args: string[]])[];
}

const ways: readonly Way[] = [
  {
    says: 'No Chromium found. Downloading Playwright’s own …',
    possible: () => true,
    commands: [['npx', 'playwright', 'install', 'chromium']],
  },
  {
    says: 'Playwright’s download failed. Installing the distribution’s chromium package …',
    possible: () => process.getuid?.() === 0 && isDebian(),
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation'],
    ],
  },
];

/**
 * Makes sure that there is a Chromium to test with, getting one where there is none and saying what it does.
 * Throws, naming the ways, when none worked.
 */
export function ensureChromium(find: () => string | null = findChromium, run = runCommand): string {
  const found = find();
  if (found) return found;
  for (const way of ways.filter(({ possible }) => possible())) {
    console.log(way.says);
    const worked = way.commands.every(([command, ...args]) => run(command, args));
    const got = worked ? find() : null;
    if (got) return got;
  }
  throw new Error(
    [
      'The browser tests need a Chromium, and none could be found or fetched. Any one of these helps:',
      '  npx playwright install chromium          (downloads Playwright’s own)',
      '  apt-get install chromium                 (as root on Debian or Ubuntu; or your system’s package)',
      '  UI_CHROMIUM=/path/to/chrome npm test     (a Chromium, Chrome or Edge that is already there)',
    ].join('\n'),
  );
}

function runCommand(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit', timeout: 10 * 60_000 }).status === 0;
}

function isDebian(): boolean {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync(release, 'utf8'));
}
