/** A turn that was taken. */
export interface Turn {
  /**
   * Lets the next one go on; only the first call counts.
   *
   * @param inVain Whether it got no answer in time: nor would those who wait, who do not get their turn then.
   */
  giveBack: (inVain?: boolean) => void;
}

/** Resolves when it is the caller's turn; with null when it will not be, or when the signal fires. */
export type TakeTurn = (signal?: AbortSignal) => Promise<Turn | null>;

/** Lets at most `limit` go on at the same time, in the order in which they ask. */
export function createTurns(limit: number): TakeTurn {
  const waiting = new Set<(turn: Turn | null) => void>();
  let taken = 0;

  function begin(): Turn {
    let isOver = false;
    taken += 1;
    return {
      giveBack(inVain = false) {
        if (isOver) return;
        isOver = true;
        taken -= 1;
        if (inVain) for (const goOn of waiting) goOn(null);
        const [next] = waiting;
        next?.(begin());
      },
    };
  }

  return async (signal) => {
    if (taken < limit) return begin();
    return await new Promise((resolve) => {
      function goOn(turn: Turn | null): void {
        waiting.delete(goOn);
        signal?.removeEventListener('abort', goAway);
        resolve(turn);
      }
      const goAway = () => goOn(null);
      waiting.add(goOn);
      signal?.addEventListener('abort', goAway, { once: true });
    });
  };
}
