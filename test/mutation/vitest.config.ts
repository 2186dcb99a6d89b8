import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

import { sourceAliases } from '../../scripts/sourceAliases.ts';
import { hostileMessage } from '../support/hostileMessage.ts';

// From quick to slow: most mutants are found by the first ones, and the rest is not run then.
const tests = ['test/operations/', 'test/query/', 'test/mutation/'] as const;

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => tests.findLastIndex((start) => moduleId.includes(start));
    return files.toSorted((one, other) => rank(one) - rank(other));
  }
}

/** The tests that mutants are held against. */
export default defineConfig({
  resolve: { alias: sourceAliases },
  test: {
    include: tests.map((start) => `${start}*test.{ts,tsx}`),
    // About what thousands cost, and random orders for which the seeded histories stand: longer than all others together.
    exclude: ['test/operations/{acceptInAnyOrder,manyInvites,sendMany}.test.ts'],
    // A worker for each file would take longer to start than most files take.
    isolate: false,
    runner: 'test/mutation/StopAtFirst.ts',
    sequence: { sequencer: QuickFirst },
    // A mutant that makes a test wait for ever is found when its time is up.
    testTimeout: 4000,
    onUnhandledError: ({ message }) => (message === hostileMessage ? false : undefined),
  },
});
