import type { Network } from './Network.js';

/** Resolves when there is a network, or when the signal fires. */
export function whenOnline(network: Network, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const unsubscribe = network.subscribe(look);
    function look(): void {
      if (!network.isOnline() && !signal.aborted) return;
      unsubscribe();
      signal.removeEventListener('abort', look);
      resolve();
    }
    signal.addEventListener('abort', look);
    look();
  });
}
