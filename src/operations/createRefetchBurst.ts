/** Reads again once after many changes. */
export interface RefetchBurst {
  /** An operation went out. */
  began(): void;

  /** An operation came to an end; an invite that has changed, or may have, asks for a read. */
  ended(changedId: string | null): void;
}

const longestWaitMs = 1000;

/** One read for a burst of operations: when the last one has ended, and at the latest a second after the first change. */
export function createRefetchBurst(refetch: (changed: ReadonlySet<string>) => void): RefetchBurst {
  let underWay = 0;
  let changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function read(): void {
    clearTimeout(timer);
    timer = undefined;
    const ids = changed;
    changed = new Set();
    refetch(ids);
  }

  return {
    began() {
      underWay += 1;
    },
    ended(changedId) {
      underWay -= 1;
      if (changedId !== null) changed.add(changedId);
      if (changed.size === 0) return;
      if (underWay === 0) read();
      else timer ??= setTimeout(read, longestWaitMs);
    },
  };
}
