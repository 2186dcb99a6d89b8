import { deferred } from '../operations/deferred.js';
import { createPoll } from './createPoll.js';

/** Reads again what is on the screen when something changed, here or elsewhere. */
export interface LiveReads {
  /**
   * Follows what changes elsewhere while anything is on the screen; returns the way to stop.
   *
   * @param refetchIntervalMs How often to read again where the back end tells nothing; not at all without it.
   */
  join: (refetchIntervalMs?: number) => () => void;

  /** Says that a change of the viewer's own is under way until this settles, in whatever way. */
  during: (change: Promise<unknown>) => void;

  /**
   * Reads again after a change of the viewer's own. Resolves when it has been read; never rejects.
   *
   * @param changed Ids of the invites that have changed, where these are known.
   */
  readAgain: (changed?: ReadonlySet<string> | null) => Promise<void>;
}

/** What live reads work with. */
export interface LiveReadsOptions {
  /** Absent where the back end tells nothing. */
  subscribe: ((listener: () => void) => () => void) | undefined;

  /** Reads what is on the screen; `changed` is null where anything may have changed. */
  read: (changed: ReadonlySet<string> | null) => Promise<void>;

  /** Lets what is on the screen be read once somebody looks at it. */
  markStale: () => void;

  isSeen: () => boolean;
}

// The viewer's own change comes back as news a moment before or after its answer: both are one read.
const togetherMs = 100;
// However much changes elsewhere.
const leastBetweenMs = 1000;

/** One subscription for all who join, and one read for a burst of changes. */
export function createLiveReads({ subscribe, read, markStale, isSeen }: LiveReadsOptions): LiveReads {
  let joined = 0;
  let unsubscribe: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = Number.POSITIVE_INFINITY;
  let next = deferred<void>();
  let startedAt = Number.NEGATIVE_INFINITY;
  let reading = 0;
  let changing = 0;
  let missed = false;
  let dueIds: ReadonlySet<string> | null = new Set();

  function readIn(ms: number, changedIds: ReadonlySet<string> | null): Promise<void> {
    dueIds = dueIds && changedIds && new Set([...dueIds, ...changedIds]);
    const at = performance.now() + ms;
    if (at < dueAt) {
      clearTimeout(timer);
      dueAt = at;
      timer = setTimeout(() => void readNow(), ms);
    }
    return next.promise;
  }

  async function readNow(): Promise<void> {
    const { resolve } = next;
    const changedIds = dueIds;
    next = deferred();
    dueIds = new Set();
    dueAt = Number.POSITIVE_INFINITY;
    startedAt = performance.now();
    missed = false;
    reading += 1;
    await readQuietly(changedIds);
    reading -= 1;
    resolve();
    if (missed) changed();
  }

  async function readQuietly(changedIds: ReadonlySet<string> | null): Promise<void> {
    try {
      await read(changedIds);
    } catch {
      // Whoever shows the answer says why there is none.
    }
  }

  function changed(): void {
    if (joined === 0) return;
    missed = reading > 0;
    if (!isSeen()) markStale();
    // A read under way would be cancelled, and under many changes none would ever end.
    else if (!missed) {
      const since = performance.now() - startedAt;
      void readIn(changing > 0 ? leastBetweenMs : Math.max(togetherMs, leastBetweenMs - since), null);
    }
  }

  const poll = createPoll(() => {
    if (reading === 0) changed();
  });

  return {
    join(refetchIntervalMs) {
      joined += 1;
      if (joined === 1) unsubscribe = follow(subscribe, changed);
      const stopPoll = refetchIntervalMs && !subscribe ? poll(refetchIntervalMs) : null;
      let left = false;
      return () => {
        if (left) return;
        left = true;
        stopPoll?.();
        joined -= 1;
        if (joined > 0) return;
        unsubscribe?.();
        unsubscribe = null;
      };
    },

    during(change) {
      changing += 1;
      const end = () => void (changing -= 1);
      change.then(end, end);
    },

    readAgain: (changedIds = null) => (unsubscribe ? readIn(togetherMs, changedIds) : readQuietly(changedIds)),
  };
}

/** Subscribes, and trusts nothing about a host's client. */
function follow(subscribe: LiveReadsOptions['subscribe'], listener: () => void): (() => void) | null {
  if (!subscribe) return null;
  try {
    const stop: unknown = subscribe(listener);
    return () => {
      try {
        if (typeof stop === 'function') stop();
      } catch {
        // What it does is not ours to report, and nothing depends on it: the listener does nothing any more.
      }
    };
  } catch {
    return null;
  }
}
