import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { InvitesError } from '../../src/client/InvitesError.js';
import { withDeadline } from '../../src/client/withDeadline.js';

const timeout = expect.objectContaining({ details: { code: 'timeout' } }) as InvitesError;
const never = () => new Promise<string>(() => {});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('withDeadline', () => {
  it('answers what the method answers', async () => {
    await expect(withDeadline(() => Promise.resolve('answer'), 1000)).resolves.toBe('answer');
  });

  it('answers what a method returns that is no promise', async () => {
    await expect(withDeadline((() => 'answer') as unknown as () => Promise<string>, 1000)).resolves.toBe('answer');
  });

  it.each([
    ['rejects with', () => Promise.reject(new InvitesError({ code: 'forbidden' }))],
    [
      'throws at once',
      () => {
        throw new InvitesError({ code: 'forbidden' });
      },
    ],
  ])('passes on what the method %s', async (_, call) => {
    await expect(withDeadline(call, 1000)).rejects.toMatchObject({ details: { code: 'forbidden' } });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives up at the deadline, and not before, on a method that ignores its signal', async () => {
    const settled = vi.fn<(reason: unknown) => void>();
    void withDeadline(never, 1000).catch(settled);
    await vi.advanceTimersByTimeAsync(999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(settled).toHaveBeenCalledWith(timeout);
  });

  it('tells the method at the deadline', async () => {
    const given: AbortSignal[] = [];
    const promise = withDeadline((signal) => {
      given.push(signal);
      return never();
    }, 1000);
    promise.catch(() => {});
    expect(given[0]?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(given[0]?.reason).toEqual(timeout);
  });

  it.each([
    ['answer', (resolve: (value: string) => void) => resolve('late')],
    ['failure', (_: unknown, reject: (reason: Error) => void) => reject(new Error('late'))],
  ])('ignores a late %s', async (_, settle) => {
    const unhandled = vi.fn<() => void>();
    process.on('unhandledRejection', unhandled);
    const promise = withDeadline(
      () => new Promise<string>((resolve, reject) => setTimeout(() => settle(resolve, reject), 2000)),
      1000,
    );
    promise.catch(() => {});
    await vi.advanceTimersByTimeAsync(1000);
    await expect(promise).rejects.toEqual(timeout);
    await vi.advanceTimersByTimeAsync(2000);
    vi.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it('waits as long as it takes where the deadline is longer than a timer can be', async () => {
    const promise = withDeadline(
      () => new Promise((resolve) => setTimeout(() => resolve('answer'), 60_000)),
      Number.POSITIVE_INFINITY,
    );
    promise.catch(() => {});
    await vi.advanceTimersByTimeAsync(60_000);
    await expect(promise).resolves.toBe('answer');
  });
});

describe('the outer signal', () => {
  it('ends the waiting with its reason, and tells the method', async () => {
    const outer = new AbortController();
    const reason = new Error('Not wanted any more.');
    let inner: AbortSignal | undefined;
    const promise = withDeadline(
      (signal) => {
        inner = signal;
        return never();
      },
      1000,
      outer.signal,
    );
    outer.abort(reason);
    await expect(promise).rejects.toBe(reason);
    expect(inner?.reason).toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('keeps the method from being called where it has fired already', async () => {
    const call = vi.fn<() => Promise<string>>(never);
    const reason = new Error('Not wanted any more.');
    await expect(withDeadline(call, 1000, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(call).not.toHaveBeenCalled();
  });
});
