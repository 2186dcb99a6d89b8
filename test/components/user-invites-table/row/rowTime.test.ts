import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { rowTime } from '../../../../src/components/user-invites-table/row/rowTime.js';
import { displayStatus } from '../../../../src/domain/displayStatus.js';
import { expiresSoon } from '../../../../src/domain/expiresSoon.js';
import { createFormatters } from '../../../../src/i18n/createFormatters.js';
import { testNow } from '../../../support/renderWithInvites.js';
import { testInvites } from '../../../support/testInvites.js';

const minute = 60_000;
const day = 24 * 60 * minute;
const formatters = createFormatters('en', 'UTC');
const [pending] = testInvites({ now: testNow });

describe('the time that a row is written by', () => {
  it('P2: gives the same words as the time itself, at every tick', () => {
    // Whole minutes as often as not: there the words change.
    const moment = (days: number) =>
      fc.oneof(
        fc.integer({ min: -days * 1440, max: days * 1440 }).map((minutes) => minutes * minute),
        fc.integer({ min: -days * day, max: days * day }),
      );
    const steps = fc.array(fc.oneof(fc.constant(30_000), fc.integer({ min: 1, max: 2 * day })), { maxLength: 20 });
    fc.assert(
      fc.property(moment(20), moment(20), fc.constantFrom(null, 0, -90_000, 3_600_000), steps, (sent, expires, offset, ticks) => {
        const invite = {
          ...pending!,
          sentAt: new Date(testNow + sent).toISOString(),
          expiresAt: new Date(testNow + expires).toISOString(),
        };
        const wordsAt = (now: number) => {
          const serverNow = offset === null ? null : now + offset;
          return [
            formatters.relative(invite.sentAt, now),
            formatters.relative(invite.expiresAt, serverNow ?? now),
            displayStatus(invite, serverNow),
            expiresSoon(invite, serverNow),
          ];
        };
        let now = testNow;
        for (const step of [0, ...ticks]) {
          now += step;
          expect(wordsAt(rowTime(invite, now, offset))).toEqual(wordsAt(now));
        }
      }),
    );
  });

  it('goes on when an action that was to wait becomes possible, by the server’s clock', () => {
    const actions = {
      cancel: { allowed: false, reason: 'cooldown', availableAt: new Date(testNow + minute).toISOString() },
    } as const;
    const invite = { ...pending!, sentAt: new Date(testNow - 3.5 * day).toISOString(), expiresAt: null, actions };
    expect(rowTime(invite, testNow, 30_000)).toBe(testNow);
    expect(rowTime(invite, testNow + 29_000, 30_000)).toBe(testNow);
    expect(rowTime(invite, testNow + 30_000, 30_000)).toBe(testNow + 30_000);
  });

  it('P2: stays while the words do', () => {
    const invite = { ...pending!, sentAt: new Date(testNow - 100_000).toISOString(), expiresAt: null };
    expect(rowTime(invite, testNow, 0)).toBe(testNow);
    expect(rowTime(invite, testNow + 10_000, 0)).toBe(testNow);
    expect(rowTime(invite, testNow + 30_000, 0)).toBe(testNow + 30_000);
  });
});
