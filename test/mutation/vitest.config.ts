import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

import { sourceAliases } from '../../scripts/sourceAliases.ts';
import { hostileMessage } from '../support/hostileMessage.ts';

// From quick to slow: most mutants are found by the first ones, and the rest is not run then. Of the hostile hosts only
// those of the list, which need no page: all of them would take half a minute for each mutant that survives.
const tests = ['test/operations/', 'test/query/', 'test/mutation/', 'test/hooks/', 'test/hosts/listOptions'] as const;

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => tests.findIndex((start) => moduleId.includes(start));
    return files.toSorted((one, other) => rank(one) - rank(other));
  }
}

/** The tests that mutants are held against. */
export default defineConfig({
  resolve: { alias: sourceAliases },
  test: {
    include: tests.map((start) => `${start}*.test.{ts,tsx}`),
    sequence: { sequencer: QuickFirst },
    // A mutant that makes a test wait for ever is found when its time is up.
    testTimeout: 4000,
    onUnhandledError: ({ message }) => (message === hostileMessage ? false : undefined),
  },
});
