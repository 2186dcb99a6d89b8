import { describe, expect, it, vi } from 'vitest';

import { layOutRows } from '../../../../src/components/user-invites-table/infinite/layOutRows.js';
import type { RowState } from '../../../../src/components/user-invites-table/infinite/layOutRows.js';
import { testInvites } from '../../../support/testInvites.js';

const invites = testInvites({ now: 0, count: 9 });
const rowsAt = (...indexes: number[]) => indexes.map((index) => ({ index, start: index * 10, end: index * 10 + 10 }));
const shown = (index: number): RowState => ({ status: 'shown', invite: invites[index]! });
const failed: RowState = { status: 'failed', part: 1, error: { code: 'timeout' }, readAgain: vi.fn<() => void>() };

/** The pieces in short: a space by its size, anything else by what it is. */
function layOut(indexes: number[], total: number, stateOf: (index: number) => RowState = shown): (string | number)[] {
  return layOutRows(rowsAt(...indexes), total, stateOf).map((piece) => {
    if (piece.kind === 'space') return piece.size;
    return piece.kind === 'failed' ? `failed ${piece.index} of ${piece.size}` : `${piece.kind} ${piece.index}`;
  });
}

describe('the pieces of an infinite list', () => {
  it('fill it to its whole size', () => {
    expect(layOut([3, 4], 90)).toEqual([30, 'row 3', 'row 4', 40]);
    expect(layOut([0, 8], 90)).toEqual(['row 0', 70, 'row 8']);
    expect(layOut([], 90)).toEqual([90]);
  });

  it('are rows on their way where nothing is known', () => {
    expect(layOut([0, 1], 20, (index) => (index === 0 ? shown(0) : { status: 'reading' }))).toEqual(['row 0', 'reading 1']);
  });

  it('are one message for all rows of a part that failed', () => {
    expect(layOut([1, 2, 3], 40, (index) => (index === 1 ? shown(1) : failed))).toEqual([10, 'row 1', 'failed 2 of 20']);
  });

  it('are a space where the server has fewer rows than it says', () => {
    expect(layOut([0, 1, 2], 30, (index) => (index === 0 ? shown(0) : { status: 'missing' }))).toEqual(['row 0', 20]);
  });

  it('have keys of their own, also where an invite is there twice', () => {
    const pieces = layOutRows(rowsAt(0, 2, 4, 6), 90, (index) => (index < 4 ? shown(0) : failed));
    expect(new Set(pieces.map(({ key }) => key)).size).toBe(pieces.length);
  });

  it('have keys of their own, also where an invite is called as a row on its way is', () => {
    const called: RowState = { status: 'shown', invite: { ...invites[0]!, id: 'reading-0' } };
    const pieces = layOutRows(rowsAt(0, 1), 20, (index) => (index === 0 ? called : { status: 'reading' }));
    expect(new Set(pieces.map(({ key }) => key)).size).toBe(2);
  });

  it('keep a row’s key when it moves', () => {
    const keyOf = (...indexes: number[]) =>
      layOutRows(rowsAt(...indexes), 90, () => shown(5)).find(({ kind }) => kind === 'row')!.key;
    expect(keyOf(5)).toBe(keyOf(4));
  });
});
