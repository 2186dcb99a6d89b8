import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createEventStream } from '../server/events/createEventStream.js';
import type { Follower, InviteFeed } from '../server/events/createInviteFeed.js';

const heartbeatMs = 1000;

let followers: Follower[];
let mayStay: boolean | Error;
let closed: number;
let asked: number;

const feed: InviteFeed = {
  get size() {
    return followers.length;
  },
  follow(follower) {
    followers.push(follower);
    return () => {
      followers = followers.filter((other) => other !== follower);
    };
  },
  wake: () => {},
  close: () => {},
};

beforeEach(() => {
  vi.useFakeTimers();
  followers = [];
  mayStay = true;
  closed = 0;
  asked = 0;
});

afterEach(() => {
  vi.useRealTimers();
});

const openStream = () =>
  createEventStream({
    feed,
    organizationId: 'o1',
    after: null,
    heartbeatMs,
    mayStay: async () => {
      asked += 1;
      if (mayStay instanceof Error) throw mayStay;
      return mayStay;
    },
    opened: () => () => (closed += 1),
  }).getReader();

const text = async (reader: ReturnType<typeof openStream>) => new TextDecoder().decode((await reader.read()).value);

describe('a stream of events', () => {
  it('does nothing until somebody reads it', () => {
    openStream();
    expect(followers).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('lets go of everything when its reader goes', async () => {
    const reader = openStream();
    await reader.read();
    expect([followers.length, vi.getTimerCount()]).toEqual([1, 1]);
    await reader.cancel();
    expect([followers.length, vi.getTimerCount(), closed]).toEqual([0, 0, 1]);
  });

  it('has no line of its own in what an id or a kind brings along', async () => {
    const reader = openStream();
    await reader.read();
    followers[0]!.changed({ id: 7, organizationId: 'o1', inviteId: 'a\n\nevent: reset', kind: 'x\r\rdata: y' });
    expect((await text(reader)).split(/[\r\n]/)).toHaveLength(5);
  });

  it.each([
    ['may not stay', () => (mayStay = false)],
    ['cannot be asked about', () => (mayStay = new Error('The database is gone.'))],
  ])('ends for somebody who %s', async (_name, change) => {
    const reader = openStream();
    await reader.read();
    await vi.advanceTimersByTimeAsync(heartbeatMs);
    expect(await text(reader)).toBe(':\n\n');

    change();
    await vi.advanceTimersByTimeAsync(heartbeatMs);

    expect((await reader.read()).done).toBe(true);
    expect([followers.length, vi.getTimerCount(), asked]).toEqual([0, 0, 2]);
  });

  it('ends with the feed, after what was told', async () => {
    const reader = openStream();
    await reader.read();
    followers[0]!.joined(4, false);
    followers[0]!.ended();
    expect(await text(reader)).toBe('event: ready\nid: 4\ndata: {}\n\n');
    expect((await reader.read()).done).toBe(true);
  });

  it('cuts off who reads too slowly to keep up', async () => {
    const reader = openStream();
    await reader.read();
    let told = 0;
    while (followers[0] && told < 10_000) {
      told += 1;
      followers[0].changed({ id: told, organizationId: 'o1', inviteId: 'i'.repeat(36), kind: 'updated' });
    }
    expect(told).toBeGreaterThan(500);
    expect(told).toBeLessThan(1500);
    expect([vi.getTimerCount(), closed]).toEqual([0, 1]);
  });
});
