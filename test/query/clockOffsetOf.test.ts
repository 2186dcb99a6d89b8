import { expect, it } from 'vitest';

import { clockOffsetOf } from '../../src/query/clockOffsetOf.js';

const receivedAt = Date.parse('2026-11-22T12:00:00Z');
const offsetAt = (serverNow: string | undefined) => clockOffsetOf({ serverNow }, receivedAt);

it.each([
  ['2026-11-22T12:00:00Z', 0],
  ['2026-11-22T12:00:01.999Z', 0],
  ['2026-11-22T11:59:58.001Z', 0],
  ['2026-11-22T12:00:02Z', 2000],
  ['2026-11-22T11:59:58Z', -2000],
  ['2026-11-22T12:05:00.400Z', 300_000],
  ['2026-11-22T12:05:00.600Z', 301_000],
])('a server at %s is %i ms from noon', (serverNow, offset) => {
  expect(offsetAt(serverNow)).toBe(offset);
});

it.each([undefined, '', 'soon'])('nobody knows where the server says %j', (serverNow) => {
  expect(offsetAt(serverNow)).toBeNull();
});
