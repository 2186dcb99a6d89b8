/** Whether somebody looks at the page and there is a network; always so where there is no page. */
export function isAttended(): boolean {
  const online = typeof navigator === 'undefined' || !('onLine' in navigator) || navigator.onLine;
  return online && (typeof document === 'undefined' || document.visibilityState !== 'hidden');
}

/** Calls `listener` when {@link isAttended} may have changed; returns the way to stop. */
export function watchAttention(listener: () => void): () => void {
  if (typeof window === 'undefined') return () => {};
  const targets = [
    [window, 'online'],
    [window, 'offline'],
    [document, 'visibilitychange'],
  ] as const;
  for (const [target, event] of targets) target.addEventListener(event, listener);
  return () => {
    for (const [target, event] of targets) target.removeEventListener(event, listener);
  };
}

/** Resolves when the page is attended, or when the signal fires. */
export async function whenAttended(signal: AbortSignal): Promise<void> {
  if (isAttended() || signal.aborted) return;
  await attentionOr(signal, null);
}

/** Waits `ms`, or until somebody turns to the page or the network comes back, which counts after `leastMs`, or the signal fires. */
export async function pause(ms: number, leastMs: number, signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await attentionOr(signal, ms, leastMs);
}

function attentionOr(signal: AbortSignal, ms: number | null, leastMs = 0): Promise<void> {
  return new Promise((resolve) => {
    const timer = ms === null ? undefined : setTimeout(done, ms);
    const earliest = performance.now() + leastMs;
    const unwatch = watchAttention(() => {
      if (isAttended() && performance.now() >= earliest) done();
    });
    function done(): void {
      clearTimeout(timer);
      unwatch();
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });
}
