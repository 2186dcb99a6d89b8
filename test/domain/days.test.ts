import { describe, expect, it } from 'vitest';

import { addDays, isDay } from '../../src/domain/days.js';

describe('isDay', () => {
  it.each(['2026-11-22', '2024-02-29', '0001-01-01'])('takes %s', (day) => expect(isDay(day)).toBe(true));

  it.each(['', 'yesterday', '2026-11-31', '2025-02-29', '2026-13-01', '2026-1-2', '2026-11-22T00:00:00Z', ' 2026-11-22'])(
    'takes %j for none',
    (text) => expect(isDay(text)).toBe(false),
  );
});

describe('addDays', () => {
  it.each([
    ['2026-11-22', 1, '2026-11-23'],
    ['2026-11-22', -29, '2026-10-24'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
  ])('of %s and %i is %s', (day, days, expected) => expect(addDays(day, days)).toBe(expected));
});
