import { describe, expect, it } from 'vitest';

import { createFormatters } from '../../src/i18n/createFormatters.js';
import type { InvitesFormatters } from '../../src/i18n/createFormatters.js';
import { formatDay } from '../../src/i18n/formatDay.js';
import { languageName } from '../../src/i18n/languageName.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const en = createFormatters('en', 'UTC');
const plain = (text: string | null) => text?.replaceAll(/[\u00A0\u202F]/g, ' ') ?? null;

describe('date', () => {
  it.each([
    ['en', 'UTC', '2026-10-28T12:00:00Z', 'Oct 28'],
    ['en', 'UTC', '2025-10-28T12:00:00Z', 'Oct 28, 2025'],
    ['en', 'UTC', '9999-12-31T12:00:00Z', 'Dec 31, 9999'],
    ['en', 'UTC', '1969-12-31T12:00:00Z', 'Dec 31, 1969'],
    ['de', 'UTC', '2026-10-28T12:00:00Z', '28. Okt.'],
    ['de', 'UTC', '2025-10-28T12:00:00Z', '28. Okt. 2025'],
    ['ja', 'UTC', '2026-10-28T12:00:00Z', '10月28日'],
    ['en', 'Pacific/Kiritimati', '2026-10-28T12:00:00Z', 'Oct 29'],
    ['en', 'America/Los_Angeles', '2026-10-28T03:00:00Z', 'Oct 27'],
    ['en', 'America/Los_Angeles', '2026-01-01T05:00:00Z', 'Dec 31, 2025'],
    ['en', 'Asia/Kolkata', '2025-12-31T20:00:00Z', 'Jan 1'],
  ])('%s in %s: %s is %s', (locale, timeZone, iso, expected) => {
    expect(createFormatters(locale, timeZone).date(iso, now)).toBe(expected);
  });

  it('leaves the year out by the same calendar in every locale', () => {
    expect(createFormatters('th', 'UTC').date('2026-10-28T12:00:00Z', now)).toBe('28 ต.ค.');
    expect(createFormatters('ar-EG-u-nu-latn', 'UTC').date('2026-10-28T12:00:00Z', now)).toBe('28 أكتوبر');
  });
});

describe('dateTime and time', () => {
  it.each([
    ['en', 'UTC', 'Nov 22, 2026, 12:00 PM', '12:00 PM'],
    ['de', 'Europe/Berlin', '22.11.2026, 13:00', '13:00'],
    ['en', 'Asia/Kathmandu', 'Nov 22, 2026, 5:45 PM', '05:45 PM'],
  ])('%s in %s', (locale, timeZone, dateTime, time) => {
    const formatters = createFormatters(locale, timeZone);
    expect(plain(formatters.dateTime('2026-11-22T12:00:00Z'))).toBe(dateTime);
    expect(plain(formatters.time(now))).toBe(time);
  });

  it.each([
    ['2026-03-29T00:59:00Z', '01:59'],
    ['2026-03-29T01:00:00Z', '03:00'],
    ['2026-10-25T00:30:00Z', '02:30'],
    ['2026-10-25T01:30:00Z', '02:30'],
  ])('know the clock changes: %s is %s', (iso, expected) => {
    expect(createFormatters('de', 'Europe/Berlin').time(Date.parse(iso))).toBe(expected);
  });
});

describe('relative', () => {
  it.each([
    ['2026-11-22T12:00:00Z', 'now'],
    ['2026-11-22T11:59:01Z', 'now'],
    ['2026-11-22T12:00:59Z', 'now'],
    ['2026-11-22T11:59:00Z', '1 minute ago'],
    ['2026-11-22T12:59:59Z', 'in 59 minutes'],
    ['2026-11-22T10:00:00Z', '2 hours ago'],
    ['2026-11-22T21:00:00Z', 'in 9 hours'],
    ['2026-11-21T12:00:00Z', 'yesterday'],
    ['2026-11-23T12:00:00Z', 'tomorrow'],
    ['2026-11-29T12:00:00Z', 'in 7 days'],
    ['2025-11-22T12:00:00Z', '365 days ago'],
  ])('%s is %s', (iso, expected) => {
    expect(en.relative(iso, now)).toBe(expected);
  });

  it.each([
    ['de', 'vor 2 Stunden'],
    ['fr', 'il y a 2 heures'],
    ['ar', 'قبل ساعتين'],
    ['ja', '2 時間前'],
  ])('speaks %s', (locale, expected) => {
    expect(createFormatters(locale, 'UTC').relative('2026-11-22T10:00:00Z', now)).toBe(expected);
  });
});

describe('what is no date', () => {
  const formats: readonly (readonly [string, (formatters: InvitesFormatters, iso: string | null) => string | null])[] = [
    ['date', (formatters, iso) => formatters.date(iso, now)],
    ['dateTime', (formatters, iso) => formatters.dateTime(iso)],
    ['relative', (formatters, iso) => formatters.relative(iso, now)],
  ];
  it.each(
    formats.flatMap(([name, format]) =>
      [null, '', 'soon', '2026-13-45', '+999999-01-01'].map((iso) => [name, iso, format] as const),
    ),
  )('has no %s: %j', (_, iso, format) => {
    expect(format(en, iso)).toBeNull();
  });
});

describe('duration, numbers and lists', () => {
  it.each([
    [500, 'in 1 second'],
    [1000, 'in 1 second'],
    [1001, 'in 2 seconds'],
    [42_000, 'in 42 seconds'],
    [60_000, 'in 1 minute'],
    [61_000, 'in 2 minutes'],
    [3_600_000, 'in 1 hour'],
    [86_400_000, 'in 1 day'],
  ])('%i ms is %s, and never too short', (milliseconds, expected) => {
    expect(en.duration(milliseconds)).toBe(expected);
  });

  it('follow the locale', () => {
    expect([en, createFormatters('de', 'UTC')].map(({ number }) => number(12_345.5))).toEqual(['12,345.5', '12.345,5']);
    expect(en.list(['Editor', 'Reviewer', 'Admin'])).toBe('Editor, Reviewer, and Admin');
    expect(createFormatters('de', 'UTC').list(['Editor', 'Admin'])).toBe('Editor und Admin');
    expect(
      ['en', 'de', 'ja', 'zh-CN', 'ko', 'ar'].map((locale) => createFormatters(locale, 'UTC').shortList(['A', 'B'])),
    ).toEqual(['A, B', 'A, B', 'A、B', 'A、B', 'A, B', 'A, B']);
  });
});

describe('languages and days of the calendar', () => {
  it('have names in the viewer’s language', () => {
    expect(['en-GB', 'pt-BR', 'ja'].map((tag) => languageName(en, tag))).toEqual([
      'British English',
      'Brazilian Portuguese',
      'Japanese',
    ]);
    expect(languageName(createFormatters('de', 'UTC'), 'ja')).toBe('Japanisch');
  });

  it.each(['', 'not a tag', 'xx', '\u202Een', '"><script>'])('have none for %j', (tag) => {
    expect(languageName(en, tag)).toBeNull();
  });

  it('are the same days in every time zone', () => {
    const zones = ['Pacific/Kiritimati', 'UTC', 'Pacific/Pago_Pago'];
    expect(zones.map((zone) => formatDay(createFormatters('en', zone), '2026-12-01'))).toEqual(Array(3).fill('Dec 1, 2026'));
    expect(['2026-02-30', '2026-12-01T00:00:00Z', ''].map((day) => formatDay(en, day))).toEqual([null, null, null]);
  });
});
