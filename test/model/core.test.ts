import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { modelRuns } from './ModelRun.js';
import type { ModelRunsOptions } from './ModelRun.js';
import { runModel } from './runModel.js';

const numRuns = Number(process.env['MODEL_RUNS'] ?? 5000);

async function holdsFor(options: ModelRunsOptions, share: number): Promise<void> {
  const property = fc.asyncProperty(modelRuns(options), async (run) => void (await runModel(run)));
  await fc.assert(property, { numRuns: Math.ceil(numRuns * share) });
}

describe('B6: the operation log', { timeout: 600_000 }, () => {
  it('C2, C3, C4, C6, C8, C9, C12: shows no wrong frame and ends in the truth, whatever comes when', async () => {
    await holdsFor({}, 1);
    expect.assertions(0);
  });

  it('does so while reads lag', async () => {
    await holdsFor({ lagging: true }, 0.1);
    expect.assertions(0);
  });

  it('does so while reads lag, under such a host', async () => {
    await holdsFor({ lagging: true, hostile: true }, 0.05);
    expect.assertions(0);
  });

  it('does so under a host whose callbacks throw, reject, delay and hang', async () => {
    await holdsFor({ hostile: true }, 0.1);
    expect.assertions(0);
  });
});
