import { expect, it } from 'vitest';

import { safeHref } from '../../src/ui/safeHref.js';

it.each(['https://example.com/', 'http://example.com/a?b#c', '/home', 'home', '?page=2', '//cdn.example/logo.svg'])(
  '%s is safe',
  (url) => {
    expect(safeHref(url)).toBe(url);
  },
);

it.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,hi',
  'vbscript:x',
  'blob:https://example.com/1',
  'file:///etc/passwd',
  'mailto:a@example.com',
  'https://',
  '',
  null,
  undefined,
])('%j is not', (url) => {
  expect(safeHref(url)).toBeNull();
});
