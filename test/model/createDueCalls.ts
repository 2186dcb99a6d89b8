/** The arrivals and answers that wait until somebody lets them through. */
export interface DueCalls {
  readonly size: number;

  /** Resolves when it is let through. */
  step(label: string): Promise<void>;

  /** Lets one through: the `pick`-th, counted round and round. */
  release(pick: number): void;
}

/** Nothing waits. */
export function createDueCalls(): DueCalls {
  const due: (() => void)[] = [];
  return {
    get size() {
      return due.length;
    },
    step: () => new Promise((resolve) => void due.push(resolve)),
    release(pick) {
      if (due.length > 0) due.splice(pick % due.length, 1)[0]!();
    },
  };
}
