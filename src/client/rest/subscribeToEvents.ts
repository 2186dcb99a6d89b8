import { isInvitesError } from '../InvitesError.js';
import { openEvents } from './openEvents.js';
import { isAttended, pause, watchAttention, whenAttended } from './pageAttention.js';
import { readEvents } from './readEvents.js';
import type { RequestOptions } from './request.js';

const shortestPauseMs = 1000;
const longestPauseMs = 60_000;
// A server gives a sign of life every few seconds; a connection that has none is dead.
const silentForMs = 60_000;
// A stream begins with what changed some seconds before it opened.
const freshForMs = 5000;
// What may be over another time, such as a network that the host's own headers need. Whatever else a server answers, it would answer again.
const passing: ReadonlySet<string> = new Set(['offline', 'network', 'server', 'timeout', 'rate_limited']);

/**
 * Calls `listener` when the server says that something changed, and when that may have been missed. It goes on after a
 * break where it was, rests while nobody looks at the page, and ends for good where the server wants no such stream or
 * no such viewer; the listener is told that, too, for what it reads then says why. Returns the way to stop.
 *
 * @param since When the subscriber asked, in milliseconds since the epoch: what changed before it has been read.
 */
export function subscribeToEvents(options: RequestOptions, url: string, listener: () => void, since: number): () => void {
  const stopped = new AbortController();
  let lastEventId: string | null = null;
  let pauseMs = 2 * shortestPauseMs;
  let wasOpen = false;
  let isOpen = false;
  let failures = 0;

  function tell(): void {
    if (stopped.signal.aborted) return;
    try {
      listener();
    } catch (error) {
      if (typeof reportError === 'function') reportError(error);
    }
  }

  function opened(): void {
    failures = 0;
    const missed = lastEventId === null && (wasOpen || Date.now() - since > freshForMs);
    wasOpen = true;
    isOpen = true;
    if (missed) tell();
  }

  /** One connection, until it ends; rejects when it breaks. */
  async function connect(): Promise<void> {
    const connection = new AbortController();
    const cut = () => connection.abort();
    let silence = setTimeout(cut, silentForMs);
    const unwatch = watchAttention(() => {
      if (!isAttended()) cut();
    });
    stopped.signal.addEventListener('abort', cut);
    try {
      const body = await openEvents(options, url, lastEventId, connection.signal);
      opened();
      await readEvents(body, {
        alive() {
          clearTimeout(silence);
          silence = setTimeout(cut, silentForMs);
        },
        changed: tell,
        id: (id) => (lastEventId = id),
        retry: (ms) => (pauseMs = Math.min(Math.max(ms, shortestPauseMs), longestPauseMs)),
      });
    } finally {
      clearTimeout(silence);
      unwatch();
      stopped.signal.removeEventListener('abort', cut);
    }
  }

  async function run(): Promise<void> {
    while (!stopped.signal.aborted) {
      await whenAttended(stopped.signal);
      if (stopped.signal.aborted) return;
      let leastMs = 0;
      isOpen = false;
      try {
        await connect();
      } catch (error) {
        if (isInvitesError(error)) {
          const { details } = error;
          if (!passing.has(details.code)) break;
          if (details.code === 'rate_limited') leastMs = details.retryAfterMs ?? 0;
        }
        // A stream that broke is no server that refuses one.
        if (isAttended() && !isOpen) failures += 1;
      }
      // Up to twice as long: many clients do not come back at once.
      const ms = Math.max(leastMs, Math.min(pauseMs * 2 ** failures, longestPauseMs)) * (1 + Math.random());
      await pause(ms, leastMs, stopped.signal);
    }
    if (wasOpen) tell();
  }

  void run();
  return () => stopped.abort();
}
