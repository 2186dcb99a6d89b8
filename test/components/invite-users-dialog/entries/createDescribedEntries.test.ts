import { expect, it } from 'vitest';

import { createDescribedEntries } from '../../../../src/components/invite-users-dialog/entries/createDescribedEntries.js';
import { createEntry } from '../../../../src/components/invite-users-dialog/entries/StoredEntry.js';
import type { StoredEntry } from '../../../../src/components/invite-users-dialog/entries/StoredEntry.js';

const entryOf = (id: string, email: string) =>
  createEntry(id, { text: email, email, firstName: null, lastName: null, locale: null, roles: null, data: null });

/** Ten thousand entries, the list they are in, and which of them are looked at. */
function setUp() {
  const seen = new Set<string>();
  const watched = (entry: StoredEntry): StoredEntry =>
    new Proxy(entry, {
      get(target, name, receiver) {
        seen.add(target.id);
        return Reflect.get(target, name, receiver);
      },
    });
  const list = createDescribedEntries();
  list.append(Array.from({ length: 10_000 }, (_, index) => watched(entryOf(`e${index}`, `p${index}@x.co`))));
  seen.clear();
  return { list, seen };
}

it('looks at one entry for a key in it, and at those alike, of however many', () => {
  const { list, seen } = setUp();
  list.replace('e5000', [entryOf('e5000', 'p7@x.co')]);
  expect(list.find('e5000')?.problem).toEqual({ kind: 'duplicate' });
  expect(list.counts()).toMatchObject({ ready: 9999, duplicates: 1, problems: 1, sendable: 9999 });
  list.replace('e5000', [entryOf('e5000', 'P7@x.co')]);
  list.replace('e5000', [entryOf('e5000', 'p77@@x.co')]);
  expect(list.counts()).toMatchObject({ ready: 9999, duplicates: 0, toFix: 1, problems: 1, sendable: 9999 });
  expect([...seen].toSorted()).toEqual(['e5000', 'e7']);
});

it('describes, of ten thousand, those that are added', () => {
  const { list, seen } = setUp();
  list.append([entryOf('new', 'p3@X.co')]);
  expect([...seen]).toEqual(['e3']);
  expect(list.all()).toHaveLength(10_001);
  expect(list.counts()).toMatchObject({ ready: 10_000, duplicates: 1 });
});

it('hands out what stays as it was', () => {
  const { list } = setUp();
  const before = { all: list.all(), counts: list.counts() };
  list.replace('e1', []);
  list.append([entryOf('new', 'new@x.co')]);
  expect(before.all).toHaveLength(10_000);
  expect(before.counts.ready).toBe(10_000);
  expect(list.find('e9999')).toBe(list.all()[9998]);
  list.replace('gone', [entryOf('gone', 'a@x.co')]);
  expect(list.all()).toHaveLength(10_000);
});
