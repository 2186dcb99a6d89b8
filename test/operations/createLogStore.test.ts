import { describe, expect, it, vi } from 'vitest';

import type { UserInvite } from '../../src/domain/UserInvite.js';
import { createLogStore } from '../../src/operations/createLogStore.js';
import type { OperationProgress } from '../../src/operations/OperationLog.js';
import { testInvites } from '../support/testInvites.js';

const [first, second] = testInvites({ count: 2, now: Date.parse('2026-11-22T12:00:00Z') }) as [UserInvite, UserInvite];
const failure: OperationProgress = { state: 'failed', error: { code: 'forbidden' } };
const done: OperationProgress = { state: 'acknowledged', result: first, sequence: 1, trustedSequence: null };

function setUp() {
  const store = createLogStore();
  const ask = (id: number, kind: 'resend' | 'cancel' = 'cancel', { id: inviteId } = first) =>
    store.apply([{ type: 'asked', operation: { id, request: { kind, inviteId }, before: null } }]);
  const progress = (id: number, to: OperationProgress, { id: inviteId } = first) =>
    store.apply([{ type: 'progressed', inviteId, id, progress: to }]);
  return { store, ask, progress };
}

describe('a row', () => {
  it('is told when its own invite’s activity changes, and only then', () => {
    const { store, ask, progress } = setUp();
    const [own, other] = [vi.fn<() => void>(), vi.fn<() => void>()];
    store.subscribe(first.id, own);
    store.subscribe(second.id, other);
    ask(1);
    progress(1, { state: 'in_flight' });
    expect(own).toHaveBeenCalledTimes(1);
    progress(1, { state: 'outcome_unknown' });
    expect(own).toHaveBeenCalledTimes(2);
    progress(1, failure);
    expect(own).toHaveBeenCalledTimes(3);
    progress(1, { state: 'failed', error: { code: 'forbidden' } });
    expect(own).toHaveBeenCalledTimes(4);
    expect(other).not.toHaveBeenCalled();
  });

  it('keeps the same activity while nothing changes', () => {
    const { store, ask, progress } = setUp();
    ask(1);
    const activity = store.activity(first.id);
    progress(1, { state: 'in_flight' });
    ask(2, 'resend', second);
    expect(store.activity(first.id)).toBe(activity);
  });

  it('names the newest operation that runs', () => {
    const { store, ask, progress } = setUp();
    ask(1, 'resend');
    ask(2, 'cancel');
    expect(store.activity(first.id)).toEqual({ phase: 'pending', kind: 'cancel' });
    progress(2, done);
    expect(store.activity(first.id)).toEqual({ phase: 'pending', kind: 'resend' });
    progress(1, done);
    expect(store.activity(first.id)).toBeNull();
  });

  it.each([
    ['waiting', 'waiting'],
    ['outcome_unknown', 'checking'],
    ['in_flight', 'pending'],
  ] as const)('with a first operation that is %s is %s, whatever waits behind it', (state, phase) => {
    const { store, ask, progress } = setUp();
    ask(1, 'resend');
    ask(2, 'cancel');
    progress(1, { state });
    expect(store.activity(first.id)).toEqual({ phase, kind: 'cancel' });
  });
});

describe('C8: a failure', () => {
  it('is shown while nothing newer has worked, and leaves other invites’ alone', () => {
    const { store, ask, progress } = setUp();
    ask(1);
    ask(2, 'cancel', second);
    progress(1, failure);
    progress(2, failure, second);
    expect(store.activity(first.id)).toEqual({ phase: 'failed', kind: 'cancel', error: { code: 'forbidden' } });
    store.apply([{ type: 'dismissed', inviteId: second.id }]);
    expect(store.activity(second.id)).toBeNull();
    expect(store.activity(first.id)).toMatchObject({ phase: 'failed' });
  });

  it('goes when the same invite is tried again', () => {
    const { store, ask, progress } = setUp();
    ask(1);
    progress(1, failure);
    ask(2);
    expect(store.logOf(first.id).map(({ id }) => id)).toEqual([2]);
  });

  it('goes when an operation asked for with it has worked, and not for another invite’s', () => {
    const { store, ask, progress } = setUp();
    ask(1, 'resend');
    ask(2, 'cancel');
    ask(3, 'cancel', second);
    progress(1, failure);
    progress(3, { ...done, result: second }, second);
    expect(store.logOf(first.id).map(({ id }) => id)).toEqual([1, 2]);
    progress(2, done);
    expect(store.logOf(first.id).map(({ id }) => id)).toEqual([2]);
    expect(store.logOf(second.id).map(({ id }) => id)).toEqual([3]);
    expect(store.activity(first.id)).toBeNull();
  });

  it('of an older operation is not shown behind a newer one that was done before', () => {
    const { store, ask, progress } = setUp();
    ask(1, 'resend');
    ask(2, 'cancel');
    progress(2, done);
    progress(1, failure);
    expect(store.activity(first.id)).toBeNull();
  });
});

describe('the lists', () => {
  it('are told of acknowledgements, releases and retirements, not of clicks', () => {
    const { store, ask, progress } = setUp();
    const listener = vi.fn<() => void>();
    const stop = store.subscribeAcknowledged(listener);
    ask(1);
    progress(1, { state: 'in_flight' });
    expect(listener).not.toHaveBeenCalled();
    progress(1, done);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(store.acknowledged()).toMatchObject([{ id: 1, progress: { trustedSequence: null } }]);
    store.apply([{ type: 'released', inviteId: first.id, id: 1, sequence: 7 }]);
    expect(listener).toHaveBeenCalledTimes(2);
    expect(store.acknowledged()).toMatchObject([{ progress: { trustedSequence: 7 } }]);
    store.apply([{ type: 'removed', inviteId: first.id, id: 1 }]);
    expect(listener).toHaveBeenCalledTimes(3);
    expect(store.acknowledged()).toEqual([]);
    stop();
    ask(2);
    progress(2, done);
    expect(listener).toHaveBeenCalledTimes(3);
  });

  it('keep the same acknowledgements while nothing changes', () => {
    const { store, ask, progress } = setUp();
    ask(1);
    progress(1, done);
    const before = store.acknowledged();
    ask(2, 'cancel', second);
    store.apply([]);
    store.apply([{ type: 'released', inviteId: second.id, id: 2, sequence: 7 }]);
    store.apply([{ type: 'dismissed', inviteId: first.id }]);
    expect(store.acknowledged()).toBe(before);
  });

  it('are told once of what happens at once, and each row of its own', () => {
    const { store, ask } = setUp();
    const [lists, own, other] = [vi.fn<() => void>(), vi.fn<() => void>(), vi.fn<() => void>()];
    ask(1);
    ask(2, 'cancel', second);
    store.subscribeAcknowledged(lists);
    store.subscribe(first.id, own);
    store.subscribe(second.id, other);
    store.apply([
      { type: 'progressed', inviteId: first.id, id: 1, progress: done },
      { type: 'progressed', inviteId: second.id, id: 2, progress: { ...done, result: second } },
    ]);
    expect([lists, own, other].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
    expect(store.acknowledged().map(({ id }) => id)).toEqual([1, 2]);
  });

  it('have the newest answer to an invite’s operations', () => {
    const { store, ask, progress } = setUp();
    const result = { ...first, sentCount: 9 };
    expect(store.lastAcknowledged(first.id)).toBeNull();
    ask(1);
    progress(1, done);
    ask(2);
    progress(2, { ...done, result });
    expect(store.lastAcknowledged(first.id)?.progress.result).toBe(result);
    expect(store.lastAcknowledged(second.id)).toBeNull();
  });

  it('what was taken back is gone', () => {
    const { store, ask } = setUp();
    ask(1);
    ask(2, 'cancel', second);
    store.apply([{ type: 'removed', inviteId: first.id, id: 1 }]);
    expect(store.logOf(first.id)).toEqual([]);
    expect(store.logOf(second.id).map(({ id }) => id)).toEqual([2]);
    expect(store.activity(first.id)).toBeNull();
  });
});
