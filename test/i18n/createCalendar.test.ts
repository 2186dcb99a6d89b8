import { describe, expect, it } from 'vitest';

import { createCalendar } from '../../src/i18n/createCalendar.js';

describe('createCalendar', () => {
  it.each([
    ['UTC', '2026-11-22T00:00:00Z', '2026-11-22'],
    ['UTC', '2026-11-21T23:59:59Z', '2026-11-21'],
    ['Pacific/Auckland', '2026-11-21T11:00:00Z', '2026-11-22'],
    ['America/Los_Angeles', '2026-11-22T07:59:59Z', '2026-11-21'],
  ])('knows the day in %s', (timeZone, instant, expected) => {
    expect(createCalendar(timeZone).dayOf(Date.parse(instant))).toBe(expected);
  });

  it.each([
    ['UTC', '2026-11-22', '2026-11-22T00:00:00.000Z'],
    ['Asia/Kathmandu', '2026-11-22', '2026-11-21T18:15:00.000Z'],
    ['Pacific/Kiritimati', '2026-11-22', '2026-11-21T10:00:00.000Z'],
    ['Pacific/Pago_Pago', '2026-11-22', '2026-11-22T11:00:00.000Z'],
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['Europe/Berlin', '2026-03-30', '2026-03-29T22:00:00.000Z'],
    // Clocks go from midnight to one: the day starts at one.
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z'],
    // Clocks go from midnight back to eleven: the second midnight starts the day.
    ['Africa/Cairo', '2026-10-30', '2026-10-29T22:00:00.000Z'],
    // Clocks go from one back to midnight: the first midnight starts the day.
    ['America/Havana', '2026-11-01', '2026-11-01T04:00:00.000Z'],
  ])('knows when in %s the day %s starts', (timeZone, day, expected) => {
    expect(createCalendar(timeZone).startOfDay(day)).toBe(expected);
  });
});
