import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { retryAfterMs } from '../../../src/client/rest/retryAfterMs.js';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-22T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const cases: readonly (readonly [header: string | null, milliseconds: number | null])[] = [
  [null, null],
  ['', null],
  ['1', 1000],
  ['30', 30_000],
  ['86400', 86_400_000],
  ['86401', null],
  ['1000000000', null],
  ['99999999999999999999999', null],
  ['0', null],
  ['-1', null],
  ['1.5', null],
  ['soon', null],
  ['30, 60', null],
  ['Infinity', null],
  ['Sun, 22 Nov 2026 12:00:30 GMT', 30_000],
  ['Sun, 22 Nov 2026 13:00:00 GMT', 3_600_000],
  ['Sun, 22 Nov 2026 12:00:00 GMT', null],
  ['Sun, 22 Nov 2026 11:59:00 GMT', null],
  ['Sun, 22 Nov 2099 12:00:00 GMT', null],
];

it.each(cases)('reads %j as %s', (header, milliseconds) => {
  expect(retryAfterMs(header, null)).toBe(milliseconds);
});

it.each([
  ['ahead', 'Sun, 22 Nov 2026 11:55:00 GMT', 'Sun, 22 Nov 2026 11:56:00 GMT'],
  ['behind', 'Sun, 22 Nov 2026 12:05:00 GMT', 'Sun, 22 Nov 2026 12:06:00 GMT'],
])('F6: reads a date by the server’s clock where the viewer’s is %s', (_, date, header) => {
  expect(retryAfterMs(header, date)).toBe(60_000);
});

it('reads a date by the viewer’s clock where the server’s is not told', () => {
  expect(retryAfterMs('Sun, 22 Nov 2026 12:00:30 GMT', 'yesterday')).toBe(30_000);
});
