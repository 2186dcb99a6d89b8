import { describe, expect, it } from 'vitest';

import { isActionAllowed } from '../../src/domain/isActionAllowed.js';
import type { UserInviteAction } from '../../src/domain/UserInvite.js';
import { userInviteStatuses } from '../../src/domain/UserInviteStatus.js';
import type { UserInviteStatus } from '../../src/domain/UserInviteStatus.js';

const sensible: readonly (readonly [action: UserInviteAction, statuses: readonly UserInviteStatus[]])[] = [
  ['resend', ['pending', 'expired']],
  ['cancel', ['pending', 'expired']],
  ['update', ['pending', 'expired']],
  ['copy_link', ['pending']],
  ['restore', ['canceled']],
  ['delete', ['accepted', 'declined', 'canceled', 'expired', 'unknown']],
];

describe.each(sensible)('%s', (action, statuses) => {
  it(`makes sense for ${statuses.join(', ')}`, () => {
    expect(userInviteStatuses.filter((status) => isActionAllowed({}, action, status, null)).toSorted()).toEqual(
      [...statuses].toSorted(),
    );
  });

  it('is off where the server refuses it', () => {
    expect(isActionAllowed({ actions: { [action]: { allowed: false } } }, action, statuses[0]!, null)).toBe(false);
  });

  it('is on again when the refusal is over, by the server’s time', () => {
    const availableAt = '2026-11-22T12:00:00.000Z';
    const invite = { actions: { [action]: { allowed: false, reason: 'cooldown' as const, availableAt } } };
    const allowed = (at: number | null) => isActionAllowed(invite, action, statuses[0]!, at);
    expect([allowed(null), allowed(Date.parse(availableAt) - 1), allowed(Date.parse(availableAt))]).toEqual([false, false, true]);
  });

  it('is not turned on by the server where it makes no sense', () => {
    const status = userInviteStatuses.find((candidate) => !statuses.includes(candidate))!;
    expect(isActionAllowed({ actions: { [action]: { allowed: true } } }, action, status, null)).toBe(false);
  });

  it('does not depend on what the server says of other actions', () => {
    const other = action === 'cancel' ? 'resend' : 'cancel';
    expect(isActionAllowed({ actions: { [other]: { allowed: false } } }, action, statuses[0]!, null)).toBe(true);
  });
});
