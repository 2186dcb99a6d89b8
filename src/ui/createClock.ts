/** One ticking time for everything on the screen. */
export interface Clock {
  /** The time of the last tick, in milliseconds since the epoch: equal for all who ask between two ticks. */
  tick(): number;

  /** The exact time. */
  now(): number;

  subscribe(listener: () => void): () => void;
}

const tickMs = 30_000;

/** Creates a clock that ticks while somebody listens. */
export function createClock(now: () => number): Clock {
  const listeners = new Set<() => void>();
  let lastTick = now();
  let timer: ReturnType<typeof setInterval> | undefined;

  function tick() {
    lastTick = now();
    for (const listener of listeners) listener();
  }

  return {
    tick: () => lastTick,
    now,
    subscribe(listener) {
      if (listeners.size === 0) {
        lastTick = now();
        timer = setInterval(tick, tickMs);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) clearInterval(timer);
      };
    },
  };
}
