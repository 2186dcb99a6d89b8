import { describe, expect, it } from 'vitest';

import { learnParts, noParts } from '../../../../src/components/user-invites-table/infinite/listParts.js';
import type { PartAnswer } from '../../../../src/components/user-invites-table/infinite/listParts.js';
import { mapChain, mapCountedList } from '../../../../src/components/user-invites-table/infinite/mapList.js';

const answer = (index: number, lastId: string | null, nextCursor: string | null, rows = 10): PartAnswer => ({
  index,
  rows,
  lastId,
  goesOn: nextCursor !== null,
  nextCursor,
});
const learn = (...answers: PartAnswer[]) => answers.reduce(learnParts, noParts);

describe('parts that are found one after the other', () => {
  it('start where the one before says', () => {
    expect(learn(answer(0, 'a', '1'), answer(1, 'b', '2')).map(({ cursor }) => cursor)).toEqual([undefined, '1', '2']);
  });

  it('end with the last one', () => {
    expect(learn(answer(0, 'a', '1'), answer(1, 'b', null, 3)).map(({ rows }) => rows)).toEqual([10, 3]);
    expect(learn(answer(0, null, null, 0)).map(({ rows }) => rows)).toEqual([0]);
  });

  it('stay the same object for an answer that says nothing new', () => {
    const parts = learn(answer(0, 'a', '1'));
    expect(learnParts(parts, answer(0, 'a', '1'))).toBe(parts);
    expect(learnParts(parts, answer(7, 'x', '1'))).toBe(parts);
  });

  it('stay where they are while the one before ends as before, whatever it calls the next one', () => {
    const parts = learn(answer(0, 'a', '1'), answer(1, 'b', '2'), answer(0, 'a', 'one', 9));
    expect(parts.map(({ cursor, rows }) => [cursor, rows])).toEqual([
      [undefined, 9],
      ['1', 10],
      ['2', null],
    ]);
  });

  it('are looked for again after one that ends elsewhere', () => {
    const parts = learn(answer(0, 'a', '1'), answer(1, 'b', '2'), answer(2, 'c', '3'), answer(0, 'z', 'new'));
    expect(parts.map(({ cursor, rows }) => [cursor, rows])).toEqual([
      [undefined, 10],
      ['new', null],
    ]);
  });
});

describe('the place of a row', () => {
  it('in a list that is counted follows from its number', () => {
    const { rowCount, locate } = mapCountedList(101, 50);
    expect(rowCount).toBe(101);
    expect([0, 49, 50, 100].map(locate)).toEqual([
      { part: 0, row: 0 },
      { part: 0, row: 49 },
      { part: 1, row: 0 },
      { part: 2, row: 0 },
    ]);
  });

  it('in a chain is in the part that holds it, and else in the next one', () => {
    const parts = learn(answer(0, 'a', '1', 10), answer(1, 'b', '2', 7));
    const { rowCount, locate } = mapChain(parts, 10, null);
    expect(rowCount).toBe(27);
    expect([9, 10, 16, 17, 26].map(locate)).toEqual([
      { part: 0, row: 9 },
      { part: 1, row: 0 },
      { part: 1, row: 6 },
      { part: 2, row: 0 },
      { part: 2, row: 9 },
    ]);
  });

  it('leaves room for no more than are counted, and for one at least where there is a next part', () => {
    const parts = learn(answer(0, 'a', '1', 10));
    expect(mapChain(parts, 10, 13).rowCount).toBe(13);
    expect(mapChain(parts, 10, 10).rowCount).toBe(11);
    expect(mapChain(parts, 10, 4).rowCount).toBe(11);
  });
});
