import type { RunConformanceCaseOptions } from './ConformanceCase.js';
import { conformanceCases } from './conformanceCases.js';
import type { ConformanceReport, ConformanceResult } from './ConformanceResult.js';
import type { ConformanceSetUp } from './ConformanceSubject.js';

/** How all cases are run. */
export interface RunConformanceOptions extends RunConformanceCaseOptions {
  /** Called with each result as it comes. */
  onResult?: ((result: ConformanceResult) => void) | undefined;
}

/**
 * Runs every case against a client, one after the other, and answers what came of them. Run it against a tenant for
 * tests: it invites, and so may send mail.
 *
 * @example
 * const { conforms, results } = await runConformance(() => ({ client: createMyInvitesClient() }));
 */
export async function runConformance(
  setUp: ConformanceSetUp,
  { deadlineMs, onResult }: RunConformanceOptions = {},
): Promise<ConformanceReport> {
  const results: ConformanceResult[] = [];
  for (const conformanceCase of conformanceCases) {
    const result = await conformanceCase.run(setUp, { deadlineMs });
    results.push(result);
    onResult?.(result);
  }
  return { conforms: results.every(({ outcome }) => outcome !== 'failed'), results };
}
