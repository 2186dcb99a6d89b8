import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { deriveAcceptInviteState } from '../../src/domain/deriveAcceptInviteState.js';
import type { InvitesErrorDetails } from '../../src/domain/InvitesErrorDetails.js';
import { acceptFlowOf } from '../../src/operations/acceptFlowOf.js';
import { canary, layla, preview } from '../support/acceptFixtures.js';

describe('any order of clicks, faults and answers', () => {
  const unknownOutcomes: readonly InvitesErrorDetails[] = [
    { code: 'network' },
    { code: 'timeout' },
    { code: 'server' },
    { code: 'conflict' },
    { code: 'offline' },
  ];
  const fault = fc.record({
    error: fc.constantFrom(...unknownOutcomes),
    when: fc.constantFrom('before' as const, 'after' as const),
  });

  it('S5: is one intent on the server and ends in success', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fault, { maxLength: 3 }),
        fc.array(fc.option(fc.constantFrom(...unknownOutcomes)), { maxLength: 3 }),
        fc.array(fc.constantFrom('accept', 'retry', 'check', 'wait'), { minLength: 1, maxLength: 10 }),
        async (acceptFaults, checkFaults, commands) => {
          const client = createMemoryInvitesClient({ previews: { [canary]: preview } });
          const flow = () => acceptFlowOf({ client, token: canary, deadlineMs: 30_000 });
          const isAccepted = () =>
            deriveAcceptInviteState({ flow: flow().snapshot(), viewer: layla, serverNow: null }).status === 'accepted';
          await flow().check(layla.id);
          for (const { error, when } of acceptFaults) client.failNext('acceptUserInvite', error, { when });
          for (const error of checkFaults) if (error) client.failNext('checkUserInviteToken', error);
          for (const command of commands) {
            if (command === 'accept') void flow().accept({ viewer: layla });
            if (command === 'retry') void flow().retry();
            if (command === 'check') void flow().check(layla.id);
            if (command === 'wait') await new Promise((resolve) => setTimeout(resolve, 0));
          }
          for (let attempt = 0; attempt < 8 && !isAccepted(); attempt += 1) {
            await flow().accept({ viewer: layla });
          }
          expect(isAccepted()).toBe(true);
          const accepts = client.calls.filter(({ method }) => method === 'acceptUserInvite');
          expect(new Set(accepts.map(({ args }) => (args[1] as { idempotencyKey: string }).idempotencyKey)).size).toBe(1);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
