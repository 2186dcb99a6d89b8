import { expect, it } from 'vitest';

import { displayText } from '../../src/domain/displayText.js';

it.each([
  ['Ada Lovelace', 'Ada Lovelace'],
  ['', ''],
  ['gro\u0301ß', 'gróß'],
  ['a\u202Eb', 'a[U+202E]b'],
  ['\u2066a\u2069', '[U+2066]a[U+2069]'],
  ['a\u200Bb', 'a[U+200B]b'],
  ['\uFEFFa', '[U+FEFF]a'],
  ['a\u0000b\u001Bc\u007F', 'a[U+0000]b[U+001B]c[U+007F]'],
  ['a\u200Eb\u200Fc\u061C', 'a[U+200E]b[U+200F]c[U+061C]'],
  ['a\u2028b\u2029', 'a[U+2028]b[U+2029]'],
  ['a\u034Fb\u3164', 'a[U+034F]b[U+3164]'],
  ['\u115Fa\u1160\uFFA0', '[U+115F]a[U+1160][U+FFA0]'],
  ['❤\uFE0F 葛\u{E0100}', '❤\uFE0F 葛\u{E0100}'],
  ['a\u{E0041}b', 'a[U+E0041]b'],
  ['line\none\ttab', 'line\none\ttab'],
  ['می\u200Cخواهم', 'می\u200Cخواهم'],
  ['👩\u200D💻', '👩\u200D💻'],
  ['ليلى نועה 李慧敏', 'ليلى نועה 李慧敏'],
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
])('shows %j as %j', (text, expected) => {
  expect(displayText(text)).toBe(expected);
});

it('shows its own output as it is', () => {
  const once = displayText('a\u202Eb\u0000');
  expect(displayText(once)).toBe(once);
});
