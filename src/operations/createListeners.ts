import { tellAll } from './tellAll.js';

/** Those who want to hear of a change. */
export interface Listeners {
  /** Calls `listener` after each change; returns the way to stop. */
  subscribe: (listener: () => void) => () => void;

  /** Tells all of them. */
  tell: () => void;
}

/** Creates an empty set of listeners. */
export function createListeners(): Listeners {
  const listeners = new Set<() => void>();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: () => tellAll(listeners),
  };
}
