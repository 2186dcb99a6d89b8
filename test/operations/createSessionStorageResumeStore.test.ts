import { describe, expect, it, vi } from 'vitest';

import { createSessionStorageResumeStore } from '../../src/operations/createSessionStorageResumeStore.js';
import { canary } from '../support/acceptFixtures.js';

const minute = 60_000;

function open(kept = new Map<string, string>()) {
  const time = { now: Date.parse('2026-11-22T12:00:00Z') };
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  return { kept, time, storage, store: createSessionStorageResumeStore({ storage, now: () => time.now }) };
}

describe('S10: createSessionStorageResumeStore', () => {
  it('gives a token back once, under one key', () => {
    const { kept, store } = open();
    store.keep('older');
    store.keep(canary);
    expect([...kept.keys()]).toEqual(['react-user-invites:resume']);
    expect(store.take()).toBe(canary);
    expect(kept.size).toBe(0);
    expect(store.take()).toBeNull();
  });

  it('gives it to the page that opens next', () => {
    const { kept, store } = open();
    store.keep(canary);
    expect(open(kept).store.take()).toBe(canary);
  });

  it.each([
    ['for a quarter of an hour', 15 * minute, canary],
    ['not a moment longer', 15 * minute + 1, null],
    ['not where the clock was set back', -1, null],
  ])('keeps it %s', (_, later, token) => {
    const { kept, store, time } = open();
    store.keep(canary);
    time.now += later;
    expect(store.take()).toBe(token);
    expect(kept.size).toBe(0);
  });

  it('keeps it for a shorter time where that is asked for, and never for a longer one', () => {
    const { storage, time } = open();
    const now = () => time.now;
    const [brief, long] = [minute, 60 * minute].map((maxAgeMs) => createSessionStorageResumeStore({ storage, now, maxAgeMs }));
    for (const store of [brief!, long!]) {
      store.keep(canary);
      time.now += 16 * minute;
      expect(store.take()).toBeNull();
    }
    brief!.keep(canary);
    time.now += minute;
    expect(brief!.take()).toBe(canary);
  });

  it('forgets it in time though nobody takes it', () => {
    vi.useFakeTimers();
    try {
      const { kept, store, time } = open();
      store.keep(canary);
      const pass = (ms: number) => {
        time.now += ms;
        vi.advanceTimersByTime(ms);
      };
      pass(10 * minute);
      store.keep('another');
      pass(10 * minute);
      expect(kept.size).toBe(1);
      pass(6 * minute);
      expect(kept.size).toBe(0);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('forgets it when the next page opens too late, and in time where that opens before', () => {
    vi.useFakeTimers();
    try {
      const { kept, store, storage, time } = open();
      const reopen = () => createSessionStorageResumeStore({ storage, now: () => time.now });
      store.keep(canary);
      vi.clearAllTimers();
      time.now += 14 * minute;
      reopen();
      expect(kept.size).toBe(1);
      time.now += 2 * minute;
      vi.advanceTimersByTime(2 * minute);
      expect(kept.size).toBe(0);
      store.keep(canary);
      time.now += 16 * minute;
      reopen();
      expect(kept.size).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('forgets it when it is told to', () => {
    const { kept, store } = open();
    store.keep(canary);
    store.clear();
    expect(kept.size).toBe(0);
  });

  it.each(['', 'rubbish', '1', `1 ${canary}`, '99999999999999999999 x', `${Date.parse('2026-11-22T12:00:00Z')} a b`])(
    'takes %j for no token',
    (value) => {
      expect(open(new Map([['react-user-invites:resume', value]])).store.take()).toBeNull();
    },
  );

  it('does nothing where storage is closed', () => {
    const closed = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    const store = createSessionStorageResumeStore({ storage: { getItem: closed, setItem: closed, removeItem: closed } });
    store.keep(canary);
    expect(store.take()).toBeNull();
    expect(createSessionStorageResumeStore().take()).toBeNull();
  });
});
