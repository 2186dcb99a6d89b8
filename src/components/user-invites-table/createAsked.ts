/** What has been asked of whoever holds something, and is not shown yet. */
export interface Asked<Value> {
  /** The last one that was asked for, or else the one that is shown. */
  latest: () => Value;

  /** Asks for one. False where there is nothing to ask for: it is shown, or was asked for in this very event. */
  add: (value: Value) => boolean;

  /** Says which one is shown. What was asked for after it is still on its way; any other one ends the waiting. */
  show: (value: Value) => void;
}

// A router takes its time, with a loader before it; a host that has not taken a change on by then has refused it.
const answerMs = 2000;

/** Remembers what is asked for until it is shown, so that a change that follows another one does not undo it. */
export function createAsked<Value>(first: Value, isSame: (one: Value, other: Value) => boolean): Asked<Value> {
  let shown = first;
  let asked: readonly Value[] = [];
  let askedAt = 0;
  let inSameEvent = false;

  function pending(): Value | undefined {
    if (performance.now() - askedAt >= answerMs) asked = [];
    return asked.at(-1);
  }

  return {
    latest: () => pending() ?? shown,
    add(value) {
      const last = pending();
      const isAsked = last === undefined || inSameEvent;
      if (isAsked && isSame(value, last ?? shown)) return false;
      asked = [...asked, value];
      askedAt = performance.now();
      inSameEvent = true;
      queueMicrotask(() => (inSameEvent = false));
      return true;
    },
    show(value) {
      if (!isSame(value, shown)) {
        const place = asked.findLastIndex((one) => isSame(one, value));
        asked = place < 0 ? [] : asked.slice(place + 1);
      }
      shown = value;
    },
  };
}
