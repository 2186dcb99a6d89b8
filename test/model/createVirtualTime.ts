interface Timer {
  at: number;
  order: number;
  run: () => void;
}

/** Time that passes only when it is told to. */
export interface VirtualTime {
  now(): number;

  /** Lets so many milliseconds pass; what is due runs in order, and what it starts is run to its next wait. */
  pass(milliseconds: number): Promise<void>;

  /** Runs everything that needs no time. */
  settle(): Promise<void>;

  /** Puts the real timers, the real clock and chance back. */
  restore(): void;
}

const { setTimeout: realSetTimeout, clearTimeout: realClearTimeout } = globalThis;
const { now: realNow } = Date;
const { now: realNowOfPage } = performance;
const { random: realRandom } = Math;

/** Replaces timers and clock by those of a virtual time that starts at `start`, and chance by a constant. */
export function createVirtualTime(start: number): VirtualTime {
  const timers = new Map<number, Timer>();
  let now = start;
  let last = 0;

  // Never before what was: what is kept of the last virtual time is then only old.
  const pageStart = realNowOfPage.call(performance);
  performance.now = () => pageStart + now - start;
  Date.now = () => now;
  Math.random = () => 0.5;
  globalThis.setTimeout = ((run: () => void, delay: number | undefined) => {
    last += 1;
    timers.set(last, { at: now + Math.max(0, delay ?? 0), order: last, run });
    return last;
  }) as unknown as typeof setTimeout;
  globalThis.clearTimeout = (id) => void timers.delete(Number(id));

  const settle = () => new Promise<void>((resolve) => void setImmediate(resolve));

  function nextDue(until: number): [id: number, timer: Timer] | undefined {
    let due: [number, Timer] | undefined;
    for (const entry of timers) {
      const [, timer] = entry;
      if (timer.at <= until && (!due || timer.at < due[1].at || (timer.at === due[1].at && timer.order < due[1].order)))
        due = entry;
    }
    return due;
  }

  return {
    now: () => now,
    settle,
    async pass(milliseconds) {
      const until = now + milliseconds;
      await settle();
      for (let due = nextDue(until); due; due = nextDue(until)) {
        const [id, timer] = due;
        timers.delete(id);
        now = Math.max(now, timer.at);
        timer.run();
        await settle();
      }
      now = until;
    },
    restore() {
      globalThis.setTimeout = realSetTimeout;
      globalThis.clearTimeout = realClearTimeout;
      Date.now = realNow;
      performance.now = realNowOfPage;
      Math.random = realRandom;
    },
  };
}
