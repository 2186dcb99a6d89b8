/** One ticking time for everything on the screen. */
export interface Clock {
  /** The time of the last tick, in milliseconds since the epoch: equal for all who ask between two ticks. */
  tick(): number;

  /** The exact time. */
  now(): number;

  subscribe(listener: () => void): () => void;

  /** Calls `listener` each second, for what counts down. */
  subscribeToSeconds(listener: () => void): () => void;
}

const tickMs = 30_000;
const secondMs = 1000;

/** Creates a clock that ticks while somebody listens. */
export function createClock(now: () => number): Clock {
  let lastTick = now();
  const keepTime = () => {
    lastTick = now();
  };
  const ticks = createTicker(tickMs, keepTime);
  const seconds = createTicker(secondMs);

  return {
    tick() {
      // Nobody may have listened lately. A moment more or less is not worth rendering twice, once for when they begin to.
      if (ticks.idle() && now() - lastTick >= secondMs) keepTime();
      return lastTick;
    },
    now,
    subscribe: ticks.subscribe,
    subscribeToSeconds: seconds.subscribe,
  };
}

function createTicker(everyMs: number, onTick?: () => void) {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setInterval> | undefined;

  function tick(): void {
    onTick?.();
    for (const listener of listeners) listener();
  }

  return {
    idle: () => listeners.size === 0,
    subscribe(listener: () => void) {
      if (listeners.size === 0) timer = setInterval(tick, everyMs);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) clearInterval(timer);
      };
    },
  };
}
