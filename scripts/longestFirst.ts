import { readFileSync } from 'node:fs';

import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

// Minutes of work in small files: Vitest goes by size, and would leave the other workers waiting for them at the end.
const longest = /\/(acceptLink|core|explain|importCsv|kill|rendered|twoTabs|UserInvitesTable\.focus)\.test\.tsx?$/;

/** Begins each group of tests with those that take longest, and has those follow each other that can share a process. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // Vitest's own order of the others.
    // oxlint-disable-next-line unicorn/no-array-sort
    const sorted = await super.sort(files);
    const ranks = new Map(sorted.map((file) => [file, rankOf(file)] as const));
    return sorted.toSorted((one, other) => ranks.get(one)! - ranks.get(other)!);
  }
}

/** A process ends where the next file is one that has another environment, or is isolated. */
function rankOf({ moduleId, project }: TestSpecification): number {
  if (longest.test(moduleId)) return 0;
  if (project.config.isolate) return 3;
  return readFileSync(moduleId, 'utf8').startsWith('// @vitest-environment jsdom') ? 1 : 2;
}
