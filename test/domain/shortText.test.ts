import { expect, it } from 'vitest';

import { shortText } from '../../src/domain/shortText.js';

it.each([
  ['Northwind', 9, 'Northwind'],
  ['Northwind', 5, 'North…'],
  ['👩‍🚀👩‍🚀', 3, '👩‍🚀…'],
  ['a\u202Eb', 3, 'a[U+202E]b'],
  ['', 3, ''],
])('%j in %i is %j', (text, maximum, short) => {
  expect(shortText(text, maximum)).toBe(short);
});
