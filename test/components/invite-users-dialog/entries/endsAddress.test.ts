import { expect, it } from 'vitest';

import { endsAddress } from '../../../../src/components/invite-users-dialog/entries/endsAddress.js';

it.each([
  ['ada@example.com', false],
  ['ada@example.com,', true],
  ['ada@example.com;', true],
  ['ada@example.com ', true],
  ['ada@example.com\n', true],
  ['ada@example.com、', true],
  ['ada,', true],
  ['Ada ', false],
  ['Ada <ada@example.com ', false],
  ['Ada <ada@example.com>', false],
  ['Ada <ada@example.com> ', true],
  ['"Lovelace,', false],
  ['"Lovelace, Ada" ', false],
  ['“Lovelace,', false],
  ['', false],
])('%j: %s', (text, expected) => {
  expect(endsAddress(text)).toBe(expected);
});
