import { isInvitesError } from '../client/InvitesError.js';
import { withDeadline } from '../client/withDeadline.js';
import type { CaseDefinition } from './CaseContext.js';
import { Deviation, NotApplicable } from './check.js';
import type { ConformanceCase } from './ConformanceCase.js';
import type { ConformanceResult } from './ConformanceResult.js';
import type { ConformanceSetUp } from './ConformanceSubject.js';
import { createCaseContext } from './createCaseContext.js';
import { missingNeed } from './missingNeed.js';

/** Makes a case that a host can run. */
export function toConformanceCase({ id, title, howToMend, needs, prove }: CaseDefinition): ConformanceCase {
  async function runWithin(setUp: ConformanceSetUp, deadlineMs: number): Promise<void> {
    const made = Promise.resolve().then(setUp);
    const subject = await withDeadline(() => made, deadlineMs).catch((thrown: unknown) => {
      // One that comes too late has no case that ends it.
      made.then((late) => late.tearDown?.()).catch(() => {});
      throw thrown;
    });
    // Not before the case is over, and before the next one begins: also where its client never answers.
    const tearDown = () => withDeadline(async () => subject.tearDown?.(), deadlineMs);
    try {
      const reason = missingNeed(needs, subject);
      if (reason !== null) throw new NotApplicable(reason);
      await withDeadline((signal) => prove(createCaseContext(subject, signal)), deadlineMs);
    } catch (thrown) {
      // What the case has found says more than what goes wrong after it.
      await tearDown().catch(() => {});
      throw thrown;
    }
    await tearDown();
  }

  return {
    id,
    title,
    howToMend,
    needs,
    async run(setUp, { deadlineMs = 30_000 } = {}): Promise<ConformanceResult> {
      try {
        await runWithin(setUp, deadlineMs);
        return { id, title, outcome: 'passed' };
      } catch (thrown) {
        if (thrown instanceof NotApplicable) return { id, title, outcome: 'not_applicable', reason: thrown.message };
        if (thrown instanceof Deviation) return { id, title, outcome: 'failed', problem: thrown.message, howToMend };
        return { id, title, outcome: 'failed', problem: problemOf(thrown, deadlineMs), howToMend, cause: thrown };
      }
    },
  };
}

function problemOf(thrown: unknown, deadlineMs: number): string {
  if (!isInvitesError(thrown)) return `The case ended with what nobody expected: ${String(thrown)}`;
  const { code } = thrown.details;
  return code === 'timeout'
    ? `The client timed out, or the case was not over after ${deadlineMs} ms.`
    : `A call that should succeed was rejected with "${code}".`;
}
