import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { modelRuns } from '../model/ModelRun.js';
import { runModel } from '../model/runModel.js';

// The same histories for each mutant, and no shrinking: it is enough to know that one finds it.
const always = { seed: 1, numRuns: 50, endOnFailure: true };

it.each([
  ['with reads of the moment', {}],
  ['while reads lag', { lagging: true }],
  ['without faults', { faulty: false }],
  ['under hostile hosts', { hostile: true }],
])('seeded histories hold %s', { timeout: 60_000 }, async (_, options) => {
  expect.assertions(0);
  await fc.assert(
    fc.asyncProperty(modelRuns(options), async (run) => void (await runModel(run))),
    always,
  );
});
