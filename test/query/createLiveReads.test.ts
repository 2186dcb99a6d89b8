import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { deferred } from '../../src/operations/deferred.js';
import type { Deferred } from '../../src/operations/deferred.js';
import { createLiveReads } from '../../src/query/createLiveReads.js';
import type { LiveReads, LiveReadsOptions } from '../../src/query/createLiveReads.js';

let listeners: (() => void)[];
let reads: (() => void)[];
let seen: boolean;
let change: Deferred<void>;
let live: LiveReads;
const markStale = vi.fn<() => void>();

function setUp(options: Partial<LiveReadsOptions> = {}): void {
  live = createLiveReads({
    subscribe: (listener) => {
      listeners.push(listener);
      return () => {
        listeners = listeners.filter((other) => other !== listener);
      };
    },
    read: () => {
      const { promise, resolve } = deferred<void>();
      reads.push(() => resolve());
      return promise;
    },
    markStale,
    isSeen: () => seen,
    ...options,
  });
}

const news = () => {
  for (const listener of listeners) listener();
};
const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);
const finishReads = async () => {
  for (const finish of reads) finish();
  await settle();
};

beforeEach(() => {
  vi.useFakeTimers();
  listeners = [];
  reads = [];
  seen = true;
  change = deferred();
  markStale.mockReset();
  setUp();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('what has changed', () => {
  const asked: unknown[] = [];
  const own = (...ids: string[]) => live.readAgain(new Set(ids));

  beforeEach(() => {
    asked.length = 0;
    const read = (changed: ReadonlySet<string> | null) => Promise.resolve(void asked.push(changed && [...changed]));
    setUp({ read });
    live.join();
  });

  it('is told to the one read for several changes of the viewer’s own', async () => {
    void own('a', 'b');
    void own('c');
    await settle(200);
    void own('d');
    await settle(2000);
    expect(asked).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('may be anything where news came with them', async () => {
    void own('a');
    news();
    await settle(2000);
    expect(asked).toEqual([null]);
  });

  it('may be anything where nobody says it', async () => {
    void own('a');
    void live.readAgain();
    await settle(2000);
    expect(asked).toEqual([null]);
  });
});

describe('the subscription', () => {
  it('is one, however many join, and ends with the last of them', () => {
    const leave = [live.join(), live.join(), live.join()];
    expect(listeners).toHaveLength(1);
    leave[0]!();
    leave[0]!();
    leave[1]!();
    expect(listeners).toHaveLength(1);
    leave[2]!();
    expect(listeners).toHaveLength(0);
    const again = live.join();
    expect(listeners).toHaveLength(1);
    again();
  });

  it.each<[string, LiveReadsOptions['subscribe']]>([
    ['has none', undefined],
    [
      'throws',
      () => {
        throw new Error('host');
      },
    ],
    ['returns nothing', () => undefined as never],
    [
      'cannot stop',
      () => () => {
        throw new Error('host');
      },
    ],
  ])('of a client that %s breaks nothing', async (_name, subscribe) => {
    setUp({ subscribe });
    const leave = live.join();
    void live.readAgain();
    await settle(200);
    expect(reads).toHaveLength(1);
    expect(leave).not.toThrow();
  });

  it('that goes on calling after it was stopped reads nothing', async () => {
    const leave = live.join();
    const [listener] = listeners;
    leave();
    listener!();
    await settle(10_000);
    expect(reads).toHaveLength(0);
  });
});

describe('news', () => {
  it('that comes in a burst is one read, and another within a second waits for that second', async () => {
    live.join();
    for (let count = 0; count < 50; count += 1) news();
    await settle(99);
    expect(reads).toHaveLength(0);
    await settle(1);
    expect(reads).toHaveLength(1);
    await finishReads();

    news();
    await settle(999);
    expect(reads).toHaveLength(1);
    await settle(1);
    expect(reads).toHaveLength(2);
  });

  it('while a read is under way does not cancel it, but asks for one more afterwards', async () => {
    live.join();
    news();
    await settle(100);
    for (let seconds = 0; seconds < 10; seconds += 1) {
      news();
      await settle(1000);
    }
    expect(reads).toHaveLength(1);
    await finishReads();
    await settle(1000);
    expect(reads).toHaveLength(2);
    await finishReads();
    await settle(10_000);
    expect(reads).toHaveLength(2);
  });

  it('while nobody looks is read by nobody, and marked for whoever looks next', async () => {
    live.join();
    seen = false;
    news();
    await settle(10_000);
    expect(reads).toHaveLength(0);
    expect(markStale).toHaveBeenCalledOnce();
  });

  it('while nobody looks and a read is under way is marked after that, whose answer may not know it', async () => {
    live.join();
    news();
    await settle(100);
    seen = false;
    news();
    await finishReads();
    expect(markStale).toHaveBeenCalledTimes(2);
  });
});

describe('a read that fails', () => {
  it.each<[string, () => Promise<void>]>([
    ['rejects', () => Promise.reject(new Error('host'))],
    [
      'throws',
      () => {
        throw new Error('host');
      },
    ],
  ])('because it %s is told to nobody, and the next one is begun as ever', async (_name, fail) => {
    const read = vi.fn<() => Promise<void>>(fail);
    setUp({ read });
    await expect(live.readAgain()).resolves.toBeUndefined();
    live.join();
    news();
    await settle(100);
    expect(read).toHaveBeenCalledTimes(2);
    news();
    await settle(1000);
    expect(read).toHaveBeenCalledTimes(3);
    const own = live.readAgain();
    await settle(1000);
    await expect(own).resolves.toBeUndefined();
  });
});

describe('the viewer’s own change', () => {
  it('is read at once where nobody listens', () => {
    void live.readAgain();
    expect(reads).toHaveLength(1);
  });

  it.each([
    ['after', 50, 0],
    ['before', 0, 50],
    ['with', 0, 0],
  ])('whose news comes %s its answer is one read, which begins after both', async (_name, newsAt, answerAt) => {
    live.join();
    live.during(change.promise);
    setTimeout(news, newsAt);
    setTimeout(() => {
      change.resolve();
      void live.readAgain();
    }, answerAt);
    await settle(50);
    expect(reads).toHaveLength(0);
    await settle(100);
    expect(reads).toHaveLength(1);
    await finishReads();
    await settle(10_000);
    expect(reads).toHaveLength(1);
  });

  it('whose answer takes long after its news is one read, unless it takes a second', async () => {
    live.join();
    live.during(change.promise);
    news();
    await settle(900);
    expect(reads).toHaveLength(0);
    void live.readAgain();
    await settle(100);
    expect(reads).toHaveLength(1);
    await finishReads();
    await settle(10_000);
    news();
    await settle(1000);
    expect(reads).toHaveLength(2);
  });

  it('is read although another read is under way, and waits for no second', async () => {
    live.join();
    news();
    await settle(100);
    const read = vi.fn<() => void>();
    void live.readAgain().then(read);
    await settle(100);
    expect(reads).toHaveLength(2);
    expect(read).not.toHaveBeenCalled();
    await finishReads();
    expect(read).toHaveBeenCalledOnce();
  });
});

describe('B11: without news', () => {
  beforeEach(() => setUp({ subscribe: undefined }));

  it('reads again at the interval that is asked for, while it is joined', async () => {
    const leave = live.join(5000);
    await settle(5000);
    expect(reads).toHaveLength(0);
    await settle(100);
    expect(reads).toHaveLength(1);
    await finishReads();
    await settle(5000);
    expect(reads).toHaveLength(2);
    await finishReads();
    leave();
    leave();
    await settle(60_000);
    expect(reads).toHaveLength(2);
  });

  it('does not ask again while an answer is on its way', async () => {
    live.join(5000);
    await settle(30_000);
    expect(reads).toHaveLength(1);
    await finishReads();
    await settle(4000);
    expect(reads).toHaveLength(1);
  });

  it('reads nothing while nobody looks, and lets it be read then', async () => {
    seen = false;
    live.join(5000);
    await settle(6000);
    expect(reads).toHaveLength(0);
    expect(markStale).toHaveBeenCalled();
  });

  it('reads nothing by itself without an interval', async () => {
    live.join();
    await settle(600_000);
    expect(reads).toHaveLength(0);
  });
});

it('B11: needs no interval where there is news', async () => {
  live.join(5000);
  await settle(60_000);
  expect(reads).toHaveLength(0);
});
