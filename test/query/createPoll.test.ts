import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { createPoll } from '../../src/query/createPoll.js';

const tick = vi.fn<() => void>();

beforeEach(() => {
  vi.useFakeTimers();
  tick.mockReset();
});
afterEach(() => vi.useRealTimers());

it('ticks as often as it is asked to, until that stops', () => {
  const stop = createPoll(tick)(5000);
  vi.advanceTimersByTime(4999);
  expect(tick).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10_001);
  expect(tick).toHaveBeenCalledTimes(3);
  stop();
  vi.advanceTimersByTime(60_000);
  expect(tick).toHaveBeenCalledTimes(3);
  expect(vi.getTimerCount()).toBe(0);
});

it('follows the most impatient, and does not begin anew for others', () => {
  const poll = createPoll(tick);
  const stopSlow = poll(5000);
  vi.advanceTimersByTime(3000);
  const stopSame = poll(5000);
  vi.advanceTimersByTime(2000);
  expect(tick).toHaveBeenCalledTimes(1);
  const stopFast = poll(1000);
  vi.advanceTimersByTime(3000);
  expect(tick).toHaveBeenCalledTimes(4);
  stopFast();
  stopSlow();
  vi.advanceTimersByTime(5000);
  expect(tick).toHaveBeenCalledTimes(5);
  stopSame();
  expect(vi.getTimerCount()).toBe(0);
});

it('takes an interval that no timer can hold for the longest one', () => {
  createPoll(tick)(Number.POSITIVE_INFINITY);
  vi.advanceTimersByTime(1000);
  expect(tick).not.toHaveBeenCalled();
});
