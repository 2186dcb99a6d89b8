import { it, TestRunner } from 'vitest';

/** Leaves the other files alone when a test has failed: one is enough to know that a mutant is found. */
export default class StopAtFirst extends TestRunner {
  private stopped = false;

  override cancel(reason: Parameters<TestRunner['cancel']>[0]): void {
    this.stopped = true;
    super.cancel(reason);
  }

  override async importFile(...file: Parameters<TestRunner['importFile']>): Promise<void> {
    // A file without a test would be a failure of its own.
    // oxlint-disable-next-line vitest/no-conditional-tests, vitest/no-disabled-tests
    if (this.stopped) it.skip('has become needless', () => {});
    else await super.importFile(...file);
  }
}
