import { newIdempotencyKey } from './newIdempotencyKey.js';
import type { ReadMark } from './OperationLog.js';

/** Counts reads when they start, and knows which are under way. */
export interface ReadMarks {
  readonly life: string;

  /** The last read that has started. */
  latest(): number;

  begin(): ReadMark;

  end(mark: ReadMark): void;

  open(): Iterable<ReadMark>;
}

/** Creates the count of one log; `onEnd` is called when the answer of an ended read is in the cache. */
export function createReadMarks(onEnd: () => void): ReadMarks {
  const life = newIdempotencyKey();
  const open = new Set<ReadMark>();
  let sequence = 0;
  return {
    life,
    latest: () => sequence,
    begin() {
      const mark = { life, sequence: ++sequence };
      open.add(mark);
      return mark;
    },
    end(mark) {
      // The answer is in the cache a few microtasks later.
      setTimeout(() => {
        open.delete(mark);
        onEnd();
      });
    },
    open: () => open,
  };
}
