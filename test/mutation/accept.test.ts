import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { acceptRuns } from '../model/accept/AcceptRun.js';
import { runAccept } from '../model/accept/runAccept.js';

// The same histories for each mutant, and no shrinking: it is enough to know that one finds it.
it('seeded histories of accepting hold', { timeout: 60_000 }, async () => {
  expect.assertions(0);
  const property = fc.asyncProperty(acceptRuns, async (run) => void (await runAccept(run)));
  await fc.assert(property, { seed: 1, numRuns: 200, endOnFailure: true });
});
