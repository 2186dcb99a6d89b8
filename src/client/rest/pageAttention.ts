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

/** Waits, but no longer than until somebody turns to the page or the network comes back, or the signal fires. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await attentionOr(signal, ms);
}

function attentionOr(signal: AbortSignal, ms: number | null): Promise<void> {
  return new Promise((resolve) => {
    const timer = ms === null ? undefined : setTimeout(done, ms);
    const unwatch = watchAttention(() => {
      if (isAttended()) done();
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
