import { expect, it } from 'vitest';

import { expiryChoices } from '../../../../src/components/invite-users-dialog/delivery/expiryChoices.js';

it.each([
  [undefined, []],
  [0, []],
  [Number.NaN, []],
  [1, [1]],
  [10.5, [1, 3, 7, 10]],
  [90, [1, 3, 7, 14, 30, 60, 90]],
])('up to %s days: %j', (limit, choices) => {
  expect(expiryChoices(limit)).toEqual(choices);
});
