import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with the plain line `N passed, N failed, N skipped`. A file that could not run, or an error outside of tests, counts as failed. */
export class ClosingLineReporter implements Reporter {
  readonly #leftOut: string | null;

  /** `leftOut` says, in the line before, what this machine cannot run; null where it runs everything. */
  constructor(leftOut: string | null = null) {
    this.#leftOut = leftOut;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        counts[state === 'passed' || state === 'failed' ? state : 'skipped'] += 1;
      }
      counts.failed += module.errors().length;
    }
    counts.failed += unhandledErrors.length;
    process.on('exit', () => {
      if (this.#leftOut) console.log(this.#leftOut);
      console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    });
  }
}
