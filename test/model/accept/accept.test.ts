import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { acceptRuns } from './AcceptRun.js';
import { runAccept } from './runAccept.js';

it('S4: lets an invitee in once, and says so on every page, whatever comes when', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(acceptRuns, async (run) => void (await runAccept(run))),
    { numRuns: 10_000 },
  );
  expect.assertions(0);
});
