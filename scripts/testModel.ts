import { parseArgs } from 'node:util';

import { measureAll } from '../test/model/measureAll.js';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5000' } } });
const core = Number(values.runs);
if (!Number.isInteger(core) || core < 1) throw new Error(`--runs takes a number of runs, not ${values.runs}.`);

const measured = await measureAll({
  core,
  hostile: Math.ceil(core * 0.3),
  lagging: Math.ceil(core * 0.3),
  others: Math.ceil(core * 0.1),
});
console.table(measured);
if (measured.some(({ wrong, divergences }) => wrong + divergences > 0)) process.exitCode = 1;
