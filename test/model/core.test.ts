import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { modelRuns } from './ModelRun.js';
import { runModel } from './runModel.js';

const numRuns = Number(process.env['MODEL_RUNS'] ?? 5000);

describe('the operation log', { timeout: 600_000 }, () => {
  it('shows no wrong frame and ends in the truth, whatever comes when', async () => {
    await fc.assert(
      fc.asyncProperty(modelRuns(), (run) => runModel(run)),
      { numRuns: Math.ceil(numRuns * 0.6) },
    );
    expect.assertions(0);
  });

  it('does so while reads lag', async () => {
    await fc.assert(
      fc.asyncProperty(modelRuns({ lagging: true }), (run) => runModel(run)),
      { numRuns: Math.ceil(numRuns * 0.4) },
    );
    expect.assertions(0);
  });
});
