import { describe, expect, it } from 'vitest';

import { createMessageTools } from '../../src/i18n/createMessageTools.js';
import { actions } from '../../src/i18n/en/actions.js';
import { common } from '../../src/i18n/en/common.js';
import { table } from '../../src/i18n/en/table.js';
import { mergeMessages } from '../../src/i18n/mergeMessages.js';

describe('plurals', () => {
  it.each([
    [0, false, '0 invites found'],
    [1, false, '1 invite found'],
    [2, false, '2 invites found'],
    [1234, false, '1,234 invites found'],
    [10, true, '10+ invites found'],
  ])('English: %i, more: %s', (count, more, expected) => {
    expect(table.found({ count, more })).toBe(expected);
  });

  it('have the forms of their language', () => {
    const { plural } = createMessageTools('ar');
    const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few #', many: 'many #', other: 'other #' };
    expect([0, 1, 2, 3, 11, 100].map((count) => plural(count, forms))).toEqual([
      'zero',
      'one',
      'two',
      'few 3',
      'many 11',
      'other 100',
    ]);
    expect(createMessageTools('ja').plural(1, { other: '#件' })).toBe('1件');
    expect(createMessageTools('fr').plural(0, { one: '# fichier', other: '# fichiers' })).toBe('0 fichier');
    expect(createMessageTools('fr').plural(1_000_000, { one: '# fichier', other: '# de fichiers' })).toMatch(/de fichiers$/);
  });

  it('put the number in wherever it stands, and as it is written there', () => {
    expect(createMessageTools('de').plural(1200, { one: '#', other: '# von #' })).toBe('1.200 von 1.200');
  });
});

describe('English sentences', () => {
  it('name what was done and what failed', () => {
    expect(actions.done({ kind: 'resend', email: 'a@example.com' })).toBe('Invite for a@example.com sent again');
    expect(actions.failed({ kind: 'cancel', error: common.errors.forbidden })).toBe(
      'Couldn’t cancel. You don’t have permission to do this.',
    );
    expect(actions.failedFor({ kind: 'update', email: 'a@example.com', error: common.errors.server })).toBe(
      'Couldn’t save the invite for a@example.com. The server had a problem.',
    );
    expect(actions.failedFor({ kind: 'delete', email: 'a@example.com', error: common.errors.server })).toBe(
      'Couldn’t delete the record of the invite for a@example.com. The server had a problem.',
    );
    expect(actions.failedWait({ kind: 'resend', wait: 'in 42 seconds' })).toBe(
      'Too many emails for now. You can resend in 42 seconds.',
    );
  });

  it('tell the range, also where the end is not known', () => {
    expect(table.range({ from: 1, to: 10, total: 1043 })).toBe('1–10 of 1,043');
    expect(table.range({ from: 11, to: 20, total: null })).toBe('11–20');
  });

  it('say what matches nothing', () => {
    const all = { search: '', status: null, roles: null, inviters: null, days: false };
    const textOf = (query: Partial<Parameters<typeof table.noMatch.text>[0]>) => table.noMatch.text({ ...all, ...query });
    expect(textOf({ search: '<b>', status: 'Pending' })).toBe('No pending invite contains “<b>”.');
    expect(textOf({ status: 'Canceled' })).toBe('No canceled invite is here right now.');
    expect(textOf({ search: 'ada' })).toBe('No invite contains “ada”.');
    expect(textOf({ roles: 'Editor or Viewer' })).toBe('No invite with the role Editor or Viewer is here right now.');
    expect(textOf({ search: 'ada', roles: 'Viewer', inviters: 'Zoë', days: true })).toBe(
      'No invite contains “ada” with the role Viewer by Zoë from the chosen days.',
    );
  });
});

describe('mergeMessages', () => {
  const defaults = {
    title: 'Title',
    count: ({ count }: { count: number }) => `${count}`,
    nested: { a: 'A', b: 'B', deep: { c: 'C' } },
  };

  it('gives the defaults where nothing is replaced', () => {
    expect(mergeMessages(defaults)).toBe(defaults);
    expect(mergeMessages(defaults, undefined, {})).toEqual(defaults);
  });

  it('lets later ones win, and merges nested records', () => {
    const merged = mergeMessages(
      defaults,
      { title: 'One', nested: { a: 'one' } },
      { title: 'Two', nested: { deep: { c: 'two' } } },
    );
    expect(merged).toMatchObject({ title: 'Two', nested: { a: 'one', b: 'B', deep: { c: 'two' } } });
    expect(merged.count({ count: 3 })).toBe('3');
  });

  it('replaces functions, and keeps what is undefined', () => {
    const merged = mergeMessages(defaults, { count: () => 'many', title: undefined, nested: { a: undefined } });
    expect(merged.count({ count: 3 })).toBe('many');
    expect(merged).toMatchObject({ title: 'Title', nested: { a: 'A' } });
  });

  it('changes neither the defaults nor the overrides', () => {
    const overrides = Object.freeze({ nested: Object.freeze({ a: 'one' }) });
    mergeMessages(Object.freeze({ ...defaults, nested: Object.freeze(defaults.nested) }), overrides);
    expect(defaults.nested.a).toBe('A');
  });

  it('takes no prototype from what it is given', () => {
    mergeMessages(defaults, JSON.parse('{"__proto__":{"polluted":"yes"},"nested":{"__proto__":{"polluted":"yes"}}}') as object);
    expect('polluted' in {}).toBe(false);
  });
});
