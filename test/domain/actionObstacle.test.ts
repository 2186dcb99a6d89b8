import { describe, expect, it } from 'vitest';

import { actionObstacle } from '../../src/domain/actionObstacle.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const later = '2026-11-22T12:00:42Z';

describe('why an action is not possible', () => {
  it('is nothing where it makes sense and the server says nothing', () => {
    expect(actionObstacle({}, 'resend', 'pending', now)).toBeNull();
  });

  it.each([
    ['resend', 'accepted', 'not_pending'],
    ['copy_link', 'expired', 'expired'],
    ['copy_link', 'canceled', 'not_pending'],
    ['restore', 'pending', 'not_pending'],
  ] as const)('is the status, for %s of one that is %s', (action, status, reason) => {
    expect(actionObstacle({}, action, status, now)).toBe(reason);
  });

  it('is what the server says', () => {
    const invite = { actions: { cancel: { allowed: false, reason: 'forbidden' as const } } };
    expect(actionObstacle(invite, 'cancel', 'pending', now)).toBe('forbidden');
    expect(actionObstacle(invite, 'resend', 'pending', now)).toBeNull();
  });

  it('is not a status that the invite does not have, where the server gives no reason', () => {
    expect(actionObstacle({ actions: { cancel: { allowed: false } } }, 'cancel', 'pending', now)).toBe('not_supported');
  });

  it('T7: is a cooldown until the server’s own time has come, and for one that is over its status', () => {
    const invite = { actions: { resend: { allowed: false, reason: 'cooldown' as const, availableAt: later } } };
    expect(actionObstacle(invite, 'resend', 'pending', now)).toBe('cooldown');
    expect(actionObstacle(invite, 'resend', 'pending', null)).toBe('cooldown');
    expect(actionObstacle(invite, 'resend', 'pending', Date.parse(later))).toBeNull();
    expect(actionObstacle(invite, 'resend', 'accepted', now)).toBe('not_pending');
  });
});
