import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { initials } from '../../src/ui/Avatar.js';
import { createAnnouncer } from '../../src/ui/createAnnouncer.js';
import { createClock } from '../../src/ui/createClock.js';

describe('createAnnouncer', () => {
  it('speaks through the region that was registered last, and through the one before when that is gone', () => {
    const announcer = createAnnouncer();
    const [page, dialog] = [vi.fn<(text: string) => void>(), vi.fn<(text: string) => void>()];
    announcer.announce('nobody listens');
    announcer.register(page);
    const close = announcer.register(dialog);
    announcer.announce('in the dialog');
    close();
    close();
    announcer.announce('on the page');
    announcer.announce('on the page');
    expect(dialog.mock.calls).toEqual([['in the dialog']]);
    expect(page.mock.calls).toEqual([['on the page'], ['on the page']]);
  });
});

describe('createClock', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('stands still between two ticks, so that all rows show the same time', () => {
    const clock = createClock(Date.now);
    const listener = vi.fn<() => void>();
    const stop = clock.subscribe(listener);
    vi.advanceTimersByTime(29_999);
    expect([clock.tick(), clock.now()]).toEqual([0, 29_999]);
    expect(listener).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(clock.tick()).toBe(30_000);
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
  });

  it('counts seconds for who asks for them, without moving the time that rows show', () => {
    const clock = createClock(Date.now);
    const listener = vi.fn<() => void>();
    const leave = clock.subscribe(() => {});
    const stop = clock.subscribeToSeconds(listener);
    vi.advanceTimersByTime(3000);
    expect(listener).toHaveBeenCalledTimes(3);
    expect([clock.tick(), clock.now()]).toEqual([0, 3000]);
    stop();
    leave();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('P1: is the same for who renders and who listens a moment later, so that nothing renders twice', () => {
    const clock = createClock(Date.now);
    vi.advanceTimersByTime(999);
    clock.subscribe(() => {});
    expect(clock.tick()).toBe(0);
  });

  it('has one timer for all listeners, and none without', () => {
    const clock = createClock(Date.now);
    const stops = [clock.subscribe(() => {}), clock.subscribe(() => {})];
    expect(vi.getTimerCount()).toBe(1);
    for (const stop of stops) stop();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(100_000);
    expect(clock.tick()).toBe(100_000);
    clock.subscribe(() => {});
    expect(clock.tick()).toBe(100_000);
  });
});

describe('initials', () => {
  it.each([
    ['Ada Lovelace', 'AL'],
    ['Ada', 'A'],
    ['José Álvarez de Toledo y Monserrat', 'JM'],
    ['þórunn jónsdóttir', 'ÞJ'],
    ['李慧敏', '李'],
    ['ليلى الحسيني', 'ل'],
    ['purchasing+emea@example.com', 'P'],
    ['"Ada" (Lovelace)', 'A'],
    ['…', ''],
    ['', ''],
  ])('of %j are %j', (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});
