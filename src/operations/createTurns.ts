/** Resolves, when it is the caller's turn or when the signal fires, with the way to give the turn back. */
export type TakeTurn = (signal?: AbortSignal) => Promise<() => void>;

/** Lets at most `limit` go on at the same time, in the order in which they ask. */
export function createTurns(limit: number): TakeTurn {
  const waiting = new Set<() => void>();
  let taken = 0;

  function giveBack(): void {
    const [next] = waiting;
    if (next) next();
    else taken -= 1;
  }

  return async (signal) => {
    if (taken < limit) {
      taken += 1;
      return giveBack;
    }
    return await new Promise((resolve) => {
      function goOn(): void {
        waiting.delete(goOn);
        signal?.removeEventListener('abort', goAway);
        resolve(giveBack);
      }
      function goAway(): void {
        waiting.delete(goOn);
        resolve(() => {});
      }
      waiting.add(goOn);
      signal?.addEventListener('abort', goAway, { once: true });
    });
  };
}
