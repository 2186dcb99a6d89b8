import type { BulkRun } from '../domain/BulkRun.js';
import { createListeners } from './createListeners.js';

/** How far an action on many invites is. */
export interface BulkProgress {
  current: () => BulkRun;

  /** Calls `listener` when it has come further; returns the way to stop. */
  subscribe: (listener: () => void) => () => void;

  update: (part: Partial<BulkRun>) => void;

  /** So many came out, some of them badly. */
  count: (settled: number, failed: number) => void;
}

/** Creates the progress of one action. */
export function createBulkProgress(first: BulkRun): BulkProgress {
  const listeners = createListeners();
  let current = first;

  function update(part: Partial<BulkRun>): void {
    current = { ...current, ...part };
    listeners.tell();
  }

  return {
    current: () => current,
    subscribe: listeners.subscribe,
    update,
    count: (settled, failed) => update({ settled: current.settled + settled, failed: current.failed + failed }),
  };
}
