import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

// Minutes of work in small files: Vitest goes by size, and would leave the other workers waiting for them at the end.
const longest = /\/(kill|core|rendered|UserInvitesTable\.focus)\.test\.tsx?$/;

/** Begins each group of tests with those that take longest. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // Vitest's own order of the others.
    // oxlint-disable-next-line unicorn/no-array-sort
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => Number(longest.test(other.moduleId)) - Number(longest.test(one.moduleId)));
  }
}
