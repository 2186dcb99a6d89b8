import { expect, it } from 'vitest';

import { countPossible } from '../../../../src/components/user-invites-table/bulk/countPossible.js';

const statusCounts = { pending: 17, expired: 2, accepted: 20, declined: 1, canceled: 3 };
const all = { status: null, statusCounts, count: 43, except: false };

it.each([
  ['resend', all, 19],
  ['cancel', all, 19],
  ['delete', all, 26],
  ['cancel', { ...all, statusCounts: { accepted: 5 } }, 0],
  ['cancel', { ...all, status: 'pending', count: 17 }, 17],
  ['cancel', { ...all, status: 'pending', count: 16, except: true }, 16],
  ['cancel', { ...all, status: 'accepted', count: 20 }, 0],
  ['delete', { ...all, status: 'accepted', count: null }, null],
  // Which ones they are, nobody knows.
  ['cancel', { ...all, count: 42, except: true }, null],
  ['cancel', { ...all, statusCounts: undefined }, null],
] as const)('to %s %j: %s', (kind, matching, count) => {
  expect(countPossible(kind, matching)).toBe(count);
});
