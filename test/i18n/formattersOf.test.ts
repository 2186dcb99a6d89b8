import { expect, it } from 'vitest';

import { formattersOf } from '../../src/i18n/formattersOf.js';

it('P1: makes no formatters anew for the next provider of the same language and time zone', () => {
  const first = formattersOf('de', 'Europe/Berlin');
  expect(formattersOf('de', 'Europe/Berlin')).toBe(first);
  expect(formattersOf('de', 'UTC').dateTime('2026-11-22T12:00:00Z')).toBe('22.11.2026, 12:00');
  expect(formattersOf('en', 'UTC').locale).toBe('en');
  expect(formattersOf('de', 'Europe/Berlin').dateTime('2026-11-22T12:00:00Z')).toBe('22.11.2026, 13:00');
});
