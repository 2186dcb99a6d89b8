import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { build } from 'vite';

import { sourceAliases } from './sourceAliases.ts';

/** What is imported, and what it may weigh in kB (1,000 bytes, minified, gzip -9, React external). */
interface Budget {
  name: string;
  imports: readonly string[];
  limit: number;
}

const budgets: readonly Budget[] = [
  { name: 'AcceptInvitePage', imports: ['AcceptInvitePage'], limit: 27 },
  { name: 'InviteUsersDialog', imports: ['InviteUsersDialog'], limit: 50 },
  { name: 'UserInvitesTable', imports: ['UserInvitesTable'], limit: 49 },
  { name: 'all three', imports: ['AcceptInvitePage', 'InviteUsersDialog', 'UserInvitesTable'], limit: 72 },
];
const cssLimit = 9;

const entryId = 'virtual:entry';
const packageName = 'react-user-invites';

/** Bundles what a host would, with provider, React Query and REST client, and returns the bytes of its gzip. */
async function weigh(imports: readonly string[]): Promise<number> {
  const names = ['InvitesProvider', ...imports].join(', ');
  const entry = `import { ${names} } from '${packageName}'; import { createRestInvitesClient } from '${packageName}/clients/rest'; console.log(${names}, createRestInvitesClient);`;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('..', import.meta.url)),
    resolve: { alias: sourceAliases },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [{ name: 'entry', resolveId: (id) => (id === entryId ? id : null), load: (id) => (id === entryId ? entry : null) }],
    build: { write: false, minify: true, rolldownOptions: { input: entryId, external: /^react(-dom)?(\/|$)/ } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const code = outputs
    .flatMap((output) => ('output' in output ? output.output : []))
    .map((file) => (file.type === 'chunk' ? file.code : ''));
  return gzipSync(code.join('\n'), { level: 9 }).length;
}

function report(name: string, bytes: number, limit: number): boolean {
  const kilobytes = bytes / 1000;
  console.log(`${name.padEnd(20)}${kilobytes.toFixed(1).padStart(7)} kB  of ${limit} kB${kilobytes > limit ? '  OVER' : ''}`);
  return kilobytes <= limit;
}

let withinBudget = true;
for (const { name, imports, limit } of budgets) withinBudget = report(name, await weigh(imports), limit) && withinBudget;

const css = gzipSync(readFileSync('dist/styles.css'), { level: 9 }).length;
withinBudget = report('styles.css', css, cssLimit) && withinBudget;
if (!withinBudget) process.exitCode = 1;
