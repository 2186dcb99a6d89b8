import { describe, expect, it } from 'vitest';

import { goneIds } from '../../../../src/components/user-invites-table/selection/goneIds.js';
import type { SelectableList } from '../../../../src/components/user-invites-table/selection/SelectableList.js';
import { testInvites } from '../../../support/testInvites.js';

const invites = testInvites({ count: 9, now: 0 });
const page = (...numbers: number[]): SelectableList => ({
  filter: {},
  search: '',
  place: '1',
  start: 10,
  invites: numbers.map((number) => invites[number - 1]!),
  total: 19,
  hasMore: true,
});

describe('an invite that is no longer on its page', () => {
  const shortened = (by: number, ...numbers: number[]): SelectableList => ({ ...page(...numbers), total: 19 - by });

  it.each([
    ['stood before others that are still there', page(1, 2, 3, 4), shortened(1, 1, 3, 4, 5), ['invite-2']],
    ['left a page that has room', page(1, 2, 3, 4), shortened(1, 1, 2, 3), ['invite-4']],
    ['all left', page(1, 2), shortened(2), ['invite-1', 'invite-2']],
  ])('is gone: %s', (_, before, after, gone) => {
    expect(goneIds(before, after)).toEqual(gone);
  });

  it('may only have been pushed onto the next one, where a new one came in', () => {
    expect(goneIds(page(2, 3, 4), page(1, 2, 3))).toEqual([]);
  });

  it('is gone with its page where the list has none such any more', () => {
    const shorter = { ...page(2, 3), place: '0', start: 8, total: 10 };
    expect(goneIds(page(1), shorter)).toEqual(['invite-1']);
    expect(goneIds(page(3), shorter)).toEqual([]);
    expect(goneIds(page(1), { ...shorter, start: 0 })).toEqual([]);
  });

  it('is not where another page is shown', () => {
    expect(goneIds(page(1), { ...page(2, 3), place: '0', start: 0, total: 11 })).toEqual([]);
  });

  it.each([
    ['one was resent', page(1, 2, 3, 4), page(9, 1, 2, 4), []],
    ['one was resent, and another one is gone', page(1, 2, 3, 4), shortened(1, 9, 1, 4, 5), []],
    ['nobody counts', page(1, 2, 3, 4), { ...page(1, 2, 4), total: null }, ['invite-3']],
  ])('may have moved to another page unless the list is shorter by as many: %s', (_, before, after, gone) => {
    expect(goneIds(before, after)).toEqual(gone);
  });
});
