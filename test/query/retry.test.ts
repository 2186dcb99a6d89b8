import { expect, it } from 'vitest';

import { InvitesError } from '../../src/client/InvitesError.js';
import type { InvitesErrorDetails } from '../../src/domain/InvitesErrorDetails.js';
import { retryRead, retryReadDelay } from '../../src/query/retry.js';

const passing: readonly InvitesErrorDetails['code'][] = ['network', 'server'];
const lasting: readonly InvitesErrorDetails['code'][] = [
  'offline',
  'timeout',
  'unauthenticated',
  'forbidden',
  'not_found',
  'gone',
  'conflict',
  'rate_limited',
  'quota_exceeded',
  'malformed',
  'unknown',
];

const failure = (code: InvitesErrorDetails['code']) => new InvitesError({ code } as InvitesErrorDetails);

it.each(passing)('tries again twice after %s', (code) => {
  expect([0, 1, 2, 3].map((count) => retryRead(count, failure(code)))).toEqual([true, true, false, false]);
});

it.each(lasting)('never tries again after %s', (code) => {
  expect(retryRead(0, failure(code))).toBe(false);
});

it('never tries again after what is no InvitesError', () => {
  expect(retryRead(0, new TypeError('fetch failed'))).toBe(false);
});

it.each([
  [0, 500, 1000],
  [1, 1000, 2000],
])('waits longer each time, and not all wait as long (%i)', (count, least, most) => {
  const waits = Array.from({ length: 50 }, () => retryReadDelay(count));
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(least);
  expect(Math.max(...waits)).toBeLessThan(most);
  expect(new Set(waits).size).toBeGreaterThan(40);
});
