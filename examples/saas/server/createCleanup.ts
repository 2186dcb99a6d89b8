import { logFailure } from './logFailure.js';

/** Collects what has to be undone, and undoes it once, last things first. */
export function createCleanup() {
  const steps: (() => unknown)[] = [];
  let done: Promise<void> | null = null;

  async function undo(): Promise<void> {
    for (let step = steps.pop(); step; step = steps.pop()) {
      try {
        await step();
      } catch (error) {
        logFailure('Something did not stop cleanly.', error);
      }
    }
  }

  return {
    add(step: () => unknown): void {
      steps.push(step);
    },
    run: (): Promise<void> => (done ??= undo()),
  };
}
