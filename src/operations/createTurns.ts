/** Lets so many go on at the same time. */
export interface Turns {
  /** Resolves when it is the caller's turn. */
  take(): Promise<void>;

  /** Ends a turn that was taken. */
  giveBack(): void;
}

/** Creates turns for at most `limit` at a time, in the order in which they are asked for. */
export function createTurns(limit: number): Turns {
  const waiting: (() => void)[] = [];
  let taken = 0;
  return {
    async take() {
      if (taken < limit) taken += 1;
      else await new Promise<void>((resolve) => void waiting.push(resolve));
    },
    giveBack() {
      const next = waiting.shift();
      if (next) next();
      else taken -= 1;
    },
  };
}
