import { describe, expect, it } from 'vitest';

import { resendableAt } from '../../src/domain/resendableAt.js';
import type { ResendCircumstances } from '../../src/domain/resendableAt.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const hour = 60 * 60 * 1000;
const at = (distance: number) => new Date(now + distance).toISOString();

function when(circumstances: Partial<ResendCircumstances>) {
  const moment = resendableAt({ invite: {}, refusal: null, clockOffset: 0, now, ...circumstances });
  return moment === null ? null : moment - now;
}

const ruled = (availableAt: string | undefined, allowed = false) => ({
  invite: { actions: { resend: { allowed, reason: 'cooldown' as const, availableAt } } },
});
const refused = (retryAfterMs: number | null, since = now) => ({
  refusal: { error: { code: 'rate_limited', retryAfterMs } as const, since },
});

describe('T7: when an invite can be sent again', () => {
  it('is not said where nothing is in the way', () => {
    expect(when({})).toBeNull();
    expect(when(ruled(at(hour), true))).toBeNull();
    expect(when({ refusal: { error: { code: 'server' }, since: now } })).toBeNull();
  });

  it('is when the server’s rule ends, by the viewer’s clock', () => {
    expect(when(ruled(at(42_000)))).toBe(42_000);
    expect(when({ ...ruled(at(42_000)), clockOffset: hour })).toBe(42_000 - hour);
    expect(when({ ...ruled(at(42_000)), clockOffset: null })).toBeNull();
  });

  it('is after the wait that the server asked for, counted from its answer', () => {
    expect(when(refused(42_000))).toBe(42_000);
    expect(when(refused(42_000, now - 40_000))).toBe(2000);
    expect(when(refused(null))).toBeNull();
  });

  it('is the later of both', () => {
    expect(when({ ...ruled(at(30_000)), ...refused(60_000) })).toBe(60_000);
    expect(when({ ...ruled(at(90_000)), ...refused(60_000) })).toBe(90_000);
  });

  it.each([undefined, '', 'soon', '9999-12-31T00:00:00Z', at(25 * hour)])('F6: is not known from %j', (availableAt) => {
    expect(when(ruled(availableAt))).toBeNull();
  });
});
