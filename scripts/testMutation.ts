import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';

import { copyCheckout } from './copyCheckout.ts';

const version = '9.6.1';
const report = 'coverage/mutation.json';

// Changes the code in small ways, in a copy, and prints what no test has noticed. Arguments go on to Stryker:
// npm run figures:mutation -- --mutate src/operations/reduceLog.ts
const copy = copyCheckout();
try {
  copy.install([`@stryker-mutator/core@${version}`, `@stryker-mutator/vitest-runner@${version}`]);
  const { status } = spawnSync('npx', ['stryker', 'run', ...process.argv.slice(2)], { cwd: copy.folder, stdio: 'inherit' });
  if (existsSync(join(copy.folder, report))) cpSync(join(copy.folder, report), report);
  process.exitCode = status ?? 1;
} finally {
  copy.remove();
}
