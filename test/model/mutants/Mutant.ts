import * as fc from 'fast-check';

import { ModelFailure } from '../ModelFailure.js';
import type { ModelFailureKind } from '../ModelFailure.js';

/** How a bug was found. */
export interface Finding {
  /** The run that found it; null where none did. */
  run: number | null;

  kind: ModelFailureKind | null;

  message: string;
}

/** A known bug, and the histories that are to find it. */
export interface Mutant {
  name: string;

  /** What is wrong then. */
  kinds: readonly ModelFailureKind[];

  find(seed: number, numRuns: number): Promise<Finding>;
}

/** A bug to be found in histories that are drawn like this. */
export function mutant<Run>(
  name: string,
  kinds: readonly ModelFailureKind[],
  runs: fc.Arbitrary<Run>,
  play: (run: Run) => Promise<unknown>,
): Mutant {
  return {
    name,
    kinds,
    async find(seed, numRuns) {
      const property = fc.asyncProperty(runs, async (run) => void (await play(run)));
      const details = await fc.check(property, { seed, numRuns, endOnFailure: true });
      const error = details.failed ? details.errorInstance : null;
      return {
        run: details.failed ? details.numRuns : null,
        kind: error instanceof ModelFailure ? error.kind : null,
        message: error instanceof Error ? error.message : String(error),
      };
    },
  };
}
