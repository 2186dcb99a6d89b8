import { onlineManager } from '@tanstack/react-query';

import type { Network } from '../../src/operations/Network.js';

/** A network that comes and goes when it is told to. */
export interface ModelNetwork extends Network {
  set(online: boolean): void;

  /** When it was lost last; null where it never was. */
  lostAt(): number | null;
}

/** A network that is there. React Query is told of it, as by a browser. */
export function createModelNetwork(now: () => number): ModelNetwork {
  const listeners = new Set<() => void>();
  let online = true;
  let lostAt: number | null = null;
  return {
    isOnline: () => online,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    set(next) {
      if (next === online) return;
      online = next;
      if (!online) lostAt = now();
      onlineManager.setOnline(online);
      for (const listener of listeners) listener();
    },
    lostAt: () => lostAt,
  };
}
