import { describe, expect, it } from 'vitest';

import { shareStructure } from '../../src/query/shareStructure.js';

const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
const parsed = (text: string): unknown => JSON.parse(text);

describe('an equal value', () => {
  it.each([
    null,
    0,
    '',
    [],
    {},
    [1, [2, { a: null }]],
    { a: { b: [{ c: 1 }] } },
    parsed('{"constructor":null}'),
    parsed('{"__proto__":{"a":1},"toString":0,"hasOwnProperty":false}'),
  ])('%j is the one from before', (value) => {
    expect(shareStructure(value, copy(value))).toBe(value);
  });
});

describe('I11: what is nested', () => {
  const nested = (levels: number, list: boolean): unknown =>
    parsed(list ? '['.repeat(levels) + ']'.repeat(levels) : '{"a":'.repeat(levels - 1) + '{}' + '}'.repeat(levels - 1));

  it.each([true, false])('24 deep is the one from before where it is equal, and deeper is the new one (lists: %s)', (list) => {
    const before = nested(24, list);
    expect(shareStructure(before, nested(24, list))).toBe(before);
    const deeper = nested(25, list);
    expect(shareStructure(nested(25, list), deeper)).toStrictEqual(deeper);
    expect(shareStructure(deeper, nested(25, list))).not.toBe(deeper);
  });

  it.each([true, false])('twenty thousand deep ends nothing (lists: %s)', (list) => {
    expect(() => shareStructure(nested(20_000, list), nested(20_000, list))).not.toThrow();
  });
});

describe('a changed value', () => {
  it('keeps the parts that are equal', () => {
    const before = {
      items: [
        { id: 1, roles: ['a'] },
        { id: 2, roles: ['b'] },
      ],
      total: 2,
    };
    const after = {
      items: [
        { id: 1, roles: ['a'] },
        { id: 2, roles: ['c'] },
      ],
      total: 2,
    };
    const shared = shareStructure(before, after) as typeof before;
    expect(shared).toEqual(after);
    expect(shared.items[0]).toBe(before.items[0]);
    expect(shared.items[1]).not.toBe(before.items[1]);
  });

  it.each<[before: unknown, after: unknown]>([
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ a: 1, b: 2 }, { a: 1 }],
    [[1, 2], [1]],
    [[1], [1, 2]],
    [
      [1, 2],
      [2, 1],
    ],
    [{}, []],
    [[], {}],
    [null, {}],
    [{}, null],
    [{ a: 1 }, { b: 1 }],
    [parsed('{"constructor":null}'), {}],
    [{}, parsed('{"constructor":null}')],
    [parsed('{"__proto__":{"a":1}}'), parsed('{"__proto__":{"a":2}}')],
    [undefined, { a: 1 }],
    [new Date(0), new Date(1)],
    [new Map([[1, 2]]), new Map([[3, 4]])],
  ])('%j to %j is the new one', (before, after) => {
    const shared = shareStructure(before, after);
    expect(shared).toStrictEqual(after);
    expect(shared).not.toBe(before);
  });

  it('keeps items that have an id wherever they moved, under one that is new', () => {
    const before = [{ id: 1, roles: ['a'] }, { id: 2 }, { id: 3 }, { name: 'no id' }];
    const shared = shareStructure(before, [{ id: 9 }, { id: 3 }, { id: 1, roles: ['a'] }, { name: 'no id' }]) as typeof before;
    expect(shared).toEqual([{ id: 9 }, { id: 3 }, { id: 1, roles: ['a'] }, { name: 'no id' }]);
    expect(shared[1]).toBe(before[2]);
    expect(shared[2]).toBe(before[0]);
    expect(shared[3]).toBe(before[3]);
  });

  it('takes no prototype from what a server sends', () => {
    const shared = shareStructure({ a: 1 }, parsed('{"a":1,"__proto__":{"polluted":true}}')) as object;
    expect(Object.getPrototypeOf(shared)).toBe(Object.prototype);
    expect(Object.hasOwn(shared, '__proto__')).toBe(true);
    expect('polluted' in {}).toBe(false);
  });
});
