import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { runSend } from './runSend.js';
import { sendRuns } from './SendRun.js';

it('sends nobody more mails than asked for, and says of everybody one thing that is so', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(sendRuns, async (run) => void (await runSend(run))),
    { numRuns: 1000 },
  );
  expect.assertions(0);
});
