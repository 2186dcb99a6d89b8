import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { bundleHost, everyPackage, gzipped } from './bundleHost.ts';
import type { HostBundle } from './bundleHost.ts';

/** What is imported, and what it may weigh in kB (1,000 bytes, minified, gzip -9, React external). */
interface Budget {
  name: string;
  imports: readonly string[];
  limit: number;
}

const all = ['AcceptInvitePage', 'InviteUsersDialog', 'UserInvitesTable'];
const budgets: readonly Budget[] = [
  { name: 'AcceptInvitePage', imports: ['AcceptInvitePage'], limit: 27 },
  { name: 'InviteUsersDialog', imports: ['InviteUsersDialog'], limit: 50 },
  { name: 'UserInvitesTable', imports: ['UserInvitesTable'], limit: 49 },
  { name: 'all three', imports: all, limit: 72 },
];
const ownLimit = 22;
const cssLimit = 9;

function report(name: string, bytes: number, limit?: number): boolean {
  const over = limit !== undefined && bytes > limit * 1000;
  const verdict = limit === undefined ? '' : `  of ${limit} kB${over ? '  OVER' : ''}`;
  console.log(`${name.padEnd(24)}${(bytes / 1000).toFixed(1).padStart(7)} kB${verdict}`);
  return !over;
}

/** Prints, heaviest first, which folder of ours and which package what loads at once consists of; before minification. */
function explain({ loaded }: HostBundle): void {
  const groups = new Map<string, string[]>();
  for (const [path, { code }] of loaded.flatMap(({ modules }) => Object.entries(modules))) {
    const group = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? /\/(src\/.*)\//.exec(path)?.[1] ?? 'bundler';
    if (code) groups.set(group, [...(groups.get(group) ?? []), code]);
  }
  const weighed = Array.from(groups, ([group, code]) => ({ group, bytes: gzipSync(code.join('\n'), { level: 9 }).length }));
  for (const { group, bytes } of weighed.toSorted((a, b) => b.bytes - a.bytes)) report(`  ${group}`, bytes);
}

let withinBudget = true;
for (const { name, imports, limit } of budgets) {
  const bundle = await bundleHost(imports);
  withinBudget = report(name, gzipped(bundle.loaded), limit) && withinBudget;
  if (process.argv.includes('--explain')) explain(bundle);
}
withinBudget = report('our own code of them', gzipped((await bundleHost(all, everyPackage)).loaded), ownLimit) && withinBudget;
withinBudget = report('styles.css', gzipSync(readFileSync('dist/styles.css'), { level: 9 }).length, cssLimit) && withinBudget;

console.log('\nLoaded when needed:');
for (const chunk of (await bundleHost(all)).lazy) report(`  ${chunk.name}`, gzipped([chunk]));
if (!withinBudget) process.exitCode = 1;
