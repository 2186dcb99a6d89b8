import { spawnSync } from 'node:child_process';

import { measureAll } from '../test/model/measureAll.js';
import type { Measured } from '../test/model/measureModel.js';
import { findMutant, tableOfMutants } from '../test/model/mutants/findMutant.js';
import { mutants } from '../test/model/mutants/mutants.js';

const rendered = 'test/model/rendered/rendered.test.tsx';
const renderedRuns = 2000;
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const longestSearch = 3000;

const measured = [...(await measureAll({ core: 100_000, hostile: 30_000, lagging: 30_000, others: 10_000 })), measureRendered()];
console.table(measured);

const found = [];
for (const mutant of mutants) found.push(await findMutant(mutant, seeds, longestSearch));
console.table(tableOfMutants(found));

const isMissed = found.some(({ findings }) => findings.some(({ run }) => run === null));
if (isMissed || measured.some(({ wrong, divergences }) => wrong + divergences > 0)) process.exitCode = 1;

// In a process of its own: it needs a document.
function measureRendered(): Measured {
  const begin = performance.now();
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'node', rendered], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, RENDERED_RUNS: String(renderedRuns) },
  });
  const seconds = Math.round((performance.now() - begin) / 100) / 10;
  return {
    what: 'rendered under StrictMode',
    runs: renderedRuns,
    commands: null,
    frames: null,
    wrong: Number(status !== 0),
    divergences: 0,
    seconds,
  };
}
