import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { modelRuns } from './ModelRun.js';
import { walkByCursor, walkByOffset } from './walkPages.js';

describe('C10: walking all pages under churn', { timeout: 60_000 }, () => {
  it('by cursor shows every invite that stayed, none twice', async () => {
    await fc.assert(
      fc.asyncProperty(modelRuns({ lagging: true }), async (run) => void (await walkByCursor(run))),
      { numRuns: 300 },
    );
    expect.assertions(0);
  });

  it('by number shows, after the pages were read again, every invite, none twice', async () => {
    await fc.assert(
      fc.asyncProperty(modelRuns(), async (run) => void (await walkByOffset(run))),
      { numRuns: 300 },
    );
    expect.assertions(0);
  });
});
