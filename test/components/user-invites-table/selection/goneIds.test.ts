import { describe, expect, it } from 'vitest';

import { goneIds } from '../../../../src/components/user-invites-table/selection/goneIds.js';
import { testInvites } from '../../../support/testInvites.js';

const invites = testInvites({ count: 9, now: 0 });
const page = (...numbers: number[]) => numbers.map((number) => invites[number - 1]!);

describe('an invite that is no longer on its page', () => {
  it.each([
    ['stood before others that are still there', page(1, 2, 3, 4), page(1, 3, 4, 5), ['invite-2']],
    ['left a page that has room', page(1, 2, 3, 4), page(1, 2, 3), ['invite-4']],
    ['all left', page(1, 2), page(), ['invite-1', 'invite-2']],
  ])('is gone: %s', (_, before, after, gone) => {
    expect([...goneIds(before, after)]).toEqual(gone);
  });

  it('may only have been pushed onto the next one, where a new one came in', () => {
    expect([...goneIds(page(2, 3, 4), page(1, 2, 3))]).toEqual([]);
  });
});
