import type { RequestOptions } from './request.js';

/**
 * Subscribes to the server's events as `subscribeToEvents` does, and loads it for that: pages that follow nothing do
 * not carry it. Where it cannot be loaded, nothing is told. Returns the way to stop.
 */
export function followEvents(options: RequestOptions, url: string, listener: () => void): () => void {
  const since = Date.now();
  let stop: (() => void) | null = null;
  let stopped = false;

  async function start(): Promise<void> {
    const { subscribeToEvents } = await import('./subscribeToEvents.js');
    // Whoever subscribes, stops and subscribes again in one go, as StrictMode does, asks for one connection.
    if (!stopped) stop = subscribeToEvents(options, url, listener, since);
  }

  start().catch(() => {});
  return () => {
    stopped = true;
    stop?.();
  };
}
