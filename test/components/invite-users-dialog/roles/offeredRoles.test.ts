import { describe, expect, it } from 'vitest';

import { offeredRoles } from '../../../../src/components/invite-users-dialog/roles/offeredRoles.js';

const options = [
  { key: 'member', name: 'Member' },
  { key: 'admin', name: 'Admin' },
];

describe('offered roles', () => {
  it.each([
    ['those that were chosen', ['admin'], ['admin']],
    ['what is given without a choice', null, ['member']],
    ['none where all were taken away', [], []],
    ['only those that may still be given', ['owner', 'admin'], ['admin']],
    ['what is given without a choice where none of them may be given any more', ['owner'], ['member']],
  ])('are %s', (_, chosen, expected) => {
    expect(offeredRoles(chosen, options, ['member'])).toEqual(expected);
  });
});
