import { expect, it } from 'vitest';

import { displayStatus } from '../../src/domain/displayStatus.js';
import { userInviteStatuses } from '../../src/domain/UserInviteStatus.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const iso = (offset: number) => new Date(now + offset).toISOString();

it.each([
  ['before its expiry', iso(1), now, 'pending'],
  ['at its expiry', iso(0), now, 'expired'],
  ['after its expiry', iso(-1), now, 'expired'],
  ['without an expiry', null, now, 'pending'],
  ['where the server’s time is not known', iso(-1), null, 'pending'],
  ['whose expiry is no date', 'soon', now, 'pending'],
  ['of the year 9999', '9999-12-31T00:00:00Z', now, 'pending'],
])('shows a pending invite %s as %4$s', (_, expiresAt, serverNow, expected) => {
  expect(displayStatus({ status: 'pending', expiresAt }, serverNow)).toBe(expected);
});

it.each(userInviteStatuses.filter((status) => status !== 'pending'))('leaves %s to the server', (status) => {
  expect(displayStatus({ status, expiresAt: iso(-1) }, now)).toBe(status);
});
