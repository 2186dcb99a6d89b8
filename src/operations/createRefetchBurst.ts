/** Reads again once after many changes. */
export interface RefetchBurst {
  /** An operation went out. */
  began(): void;

  /** An operation came to an end; `changed` asks for a read. */
  ended(changed: boolean): void;
}

const longestWaitMs = 1000;

/** One read for a burst of operations: when the last one has ended, and at the latest a second after the first change. */
export function createRefetchBurst(refetch: () => void): RefetchBurst {
  let underWay = 0;
  let wanted = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function read(): void {
    clearTimeout(timer);
    timer = undefined;
    wanted = false;
    refetch();
  }

  return {
    began() {
      underWay += 1;
    },
    ended(changed) {
      underWay -= 1;
      wanted ||= changed;
      if (!wanted) return;
      if (underWay === 0) read();
      else timer ??= setTimeout(read, longestWaitMs);
    },
  };
}
