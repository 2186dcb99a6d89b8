import { describe, expect, it } from 'vitest';

import { outdatedRows } from '../../../../src/components/user-invites-table/infinite/outdatedRows.js';
import type { ShownPart } from '../../../../src/components/user-invites-table/infinite/outdatedRows.js';
import { testInvites } from '../../../support/testInvites.js';

const invites = testInvites({ now: 0, count: 9 });
const part = (index: number, sequence: number, from: number, to: number, total: number | null = 100): ShownPart => ({
  index,
  sequence,
  items: invites.slice(from, to),
  total,
});
const outdated = (...parts: ShownPart[]) =>
  [...outdatedRows(parts, () => true)].map(([index, moved]) => [index, [...moved].join(' ')]);

describe('parts of one list', () => {
  it('fit each other, whenever they were read', () => {
    expect(outdated(part(0, 1, 0, 3), part(1, 2, 3, 6), part(2, 1, 6, 9))).toEqual([]);
  });

  it('are outdated where a newer one holds an invite of theirs', () => {
    expect(outdated(part(0, 2, 0, 4), part(1, 1, 3, 6), part(2, 1, 6, 9))).toEqual([[1, 'invite-4']]);
  });

  it('are outdated where a newer one counts differently', () => {
    expect(outdated(part(0, 1, 0, 3), part(1, 2, 3, 6, 99), part(2, 3, 6, 9, 99))).toEqual([[0, '']]);
  });

  it('are not outdated by one that proves nothing', () => {
    const parts = [part(0, 2, 0, 4), part(1, 1, 3, 6)];
    expect(outdatedRows(parts, ({ sequence }) => sequence !== 2).size).toBe(0);
  });
});
