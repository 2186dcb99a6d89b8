import { describe, expect, it, vi } from 'vitest';

import { createInviteeEntries } from '../../../../src/components/invite-users-dialog/entries/createInviteeEntries.js';
import type { InviteeEntries } from '../../../../src/components/invite-users-dialog/entries/createInviteeEntries.js';
import type { EntryCheck } from '../../../../src/components/invite-users-dialog/entries/describeEntries.js';
import { isSendable } from '../../../../src/components/invite-users-dialog/entries/InviteeEntry.js';
import type { SendUserInviteOutcome } from '../../../../src/domain/SendUserInvitesResult.js';

function listOf(text: string): InviteeEntries {
  const list = createInviteeEntries();
  list.add(text);
  return list;
}

const shown = (list: InviteeEntries) => list.snapshot().entries.map(({ email, problem }) => [email, problem?.kind ?? 'ok']);
const idOf = (list: InviteeEntries, index: number) => list.snapshot().entries[index]!.id;
const sendable = (list: InviteeEntries) =>
  list
    .snapshot()
    .entries.filter(isSendable)
    .map(({ email }) => email);

function send(list: InviteeEntries, outcomes: Record<string, SendUserInviteOutcome>) {
  const invitees = list.beginSend() ?? [];
  list.finishSend({ results: invitees.map(({ email }) => ({ email, outcome: outcomes[email] ?? 'sent' })) });
}

describe('entries', () => {
  it('says what a text brought', () => {
    expect(createInviteeEntries().add('a@x.co, b@x.co, a@X.co, bad@@x.co, hello')).toEqual({
      added: 2,
      duplicates: 1,
      invalid: 2,
      left: 0,
      rest: '',
    });
  });

  it('marks what wants a look', () => {
    expect(shown(listOf('a@x.co, a@X.co, A@x.co, a@gmial.com, bad@@x.co, a@nоrth.co'))).toEqual([
      ['a@x.co', 'ok'],
      ['a@X.co', 'duplicate'],
      ['A@x.co', 'differs_in_case'],
      ['a@gmial.com', 'typo'],
      ['bad@@x.co', 'invalid'],
      ['a@nоrth.co', 'mixed_scripts'],
    ]);
  });

  it('sends the next of two equal entries when the first goes', () => {
    const list = listOf('a@x.co, a@X.co');
    list.remove(idOf(list, 0));
    expect(shown(list)).toEqual([['a@X.co', 'ok']]);
  });

  it('keeps entries that did not change, and tells nobody when nothing did', () => {
    const list = listOf('a@x.co, b@x.co, c@@x.co');
    const before = list.snapshot().entries;
    list.edit(idOf(list, 2), 'c@x.co');
    const after = list.snapshot().entries;
    expect([after[0] === before[0], after[1] === before[1], after[2] === before[2]]).toEqual([true, true, false]);
    const listener = vi.fn<() => void>();
    list.subscribe(listener);
    list.add(' ');
    list.settle(idOf(list, 0));
    expect(listener).not.toHaveBeenCalled();
  });

  it('keeps the name and the role of an address that is repaired', () => {
    const list = listOf('"Lovelace, Ada" <ada@@x.co>');
    list.setRoles(idOf(list, 0), ['admin']);
    list.edit(idOf(list, 0), 'ada@x.co');
    expect(list.snapshot().entries[0]).toMatchObject({
      email: 'ada@x.co',
      firstName: 'Ada',
      lastName: 'Lovelace',
      roles: ['admin'],
    });
  });

  it('makes several entries of a repair with several addresses, and none of an empty one', () => {
    const list = listOf('bad, z@x.co');
    list.edit(idOf(list, 0), 'a@x.co, b@x.co');
    list.settle(idOf(list, 0));
    expect(shown(list).map(([email]) => email)).toEqual(['a@x.co', 'b@x.co', 'z@x.co']);
    list.edit(idOf(list, 0), '');
    list.settle(idOf(list, 0));
    expect(shown(list).map(([email]) => email)).toEqual(['b@x.co', 'z@x.co']);
  });
});

describe('people whose values are known', () => {
  const person = { firstName: 'Ada', lastName: null, locale: 'pt-BR', roles: ['admin'], data: { team: 'A' } };

  it('come with all of them, and are checked as typed ones are', () => {
    const list = listOf('ada@x.co');
    const result = list.addInvitees(['bo@x.co', 'ADA@@x.co', 'ada@X.co'].map((email) => ({ ...person, text: email, email })));
    expect(result).toEqual({ added: 1, duplicates: 1, invalid: 1, left: 0 });
    expect(list.snapshot().entries[1]).toMatchObject({ ...person, email: 'bo@x.co', problem: null });
  });

  it('keep what is known of them while the address is repaired', () => {
    const list = createInviteeEntries();
    list.addInvitees([{ ...person, text: 'ada@@x.co', email: 'ada@@x.co' }]);
    list.edit(idOf(list, 0), 'ada@x.co');
    list.settle(idOf(list, 0));
    expect(list.snapshot().entries[0]).toMatchObject({ ...person, email: 'ada@x.co', problem: null });
  });

  it('stay where they have a name but no address', () => {
    const list = createInviteeEntries();
    list.addInvitees([{ ...person, text: '', email: '' }]);
    list.settleAll();
    list.settle(idOf(list, 0));
    expect(shown(list)).toEqual([['', 'invalid']]);
  });
});

describe('details', () => {
  it('change one person, or all, and of the data only what is given', () => {
    const list = listOf('a@x.co, b@x.co');
    list.setDetails(idOf(list, 0), { firstName: 'Ada', data: { team: 'A', __proto__: 'x' } });
    list.setDetailsOfAll({ locale: 'de', data: { level: 2 } });
    expect(list.snapshot().entries.map(({ firstName, locale, data }) => ({ firstName, locale, data }))).toEqual([
      { firstName: 'Ada', locale: 'de', data: { team: 'A', level: 2 } },
      { firstName: null, locale: 'de', data: { level: 2 } },
    ]);
  });

  it('make a refused person ready again, and leave one who may have been invited unclear', () => {
    const list = listOf('refused@x.co, unknown@x.co');
    send(list, { 'refused@x.co': 'invalid', 'unknown@x.co': 'unknown' });
    list.inviteMore();
    list.setDetailsOfAll({ locale: 'de' });
    expect(shown(list)).toEqual([
      ['refused@x.co', 'ok'],
      ['unknown@x.co', 'unclear'],
    ]);
  });
});

describe('a suspicious address', () => {
  it('is right when the sender says so, until it is another one', () => {
    const list = listOf('a@gmial.com, b@nоrth.co, B@nоrth.co, bad@@x.co, a@gmial.com');
    for (const { id } of list.snapshot().entries) list.confirm(id);
    expect(shown(list).map(([, kind]) => kind)).toEqual(['ok', 'ok', 'ok', 'invalid', 'duplicate']);
    list.edit(idOf(list, 0), 'a@gmial.co');
    expect(shown(list)[0]).toEqual(['a@gmial.co', 'ok']);
    list.edit(idOf(list, 0), 'c@gmial.com');
    expect(shown(list)[0]).toEqual(['c@gmial.com', 'typo']);
  });
});

describe('checks', () => {
  const member: EntryCheck = (_, key) => (key === 'member@x.co' ? { kind: 'refused', outcome: 'blocked' } : null);

  it('mark entries that are there and that come, once per address, and give way to what is invalid', () => {
    const list = listOf('member@x.co, member@@x.co');
    list.setChecks([member]);
    list.add('member@X.co, a@x.co');
    expect(shown(list).map(([, kind]) => kind)).toEqual(['refused', 'invalid', 'duplicate', 'ok']);
    list.setChecks([]);
    expect(shown(list).map(([, kind]) => kind)).toEqual(['ok', 'invalid', 'duplicate', 'ok']);
  });

  it('tell nobody when they change nothing', () => {
    const list = listOf('member@x.co, a@x.co');
    list.setChecks([member]);
    const listener = vi.fn<() => void>();
    list.subscribe(listener);
    list.setChecks([(entry, key) => member(entry, key)]);
    expect(listener).not.toHaveBeenCalled();
  });

  it('say nothing of those who were just invited', () => {
    const list = listOf('member@x.co');
    send(list, {});
    list.setChecks([member]);
    expect(shown(list)).toEqual([['member@x.co', 'ok']]);
  });
});

describe('a full list', () => {
  const people = (count: number) => Array.from({ length: count }, (_, index) => `p${index}@x.co`).join('\n');

  it('hands back as text those it has no room for', () => {
    const list = listOf(people(9_999));
    expect(list.add('"Lovelace, Ada" <ada@x.co>; "Hopper, Grace" <grace@x.co>, bad@@x.co')).toEqual({
      added: 1,
      duplicates: 0,
      invalid: 0,
      left: 2,
      rest: '"Hopper, Grace" <grace@x.co>\nbad@@x.co',
    });
    expect(list.snapshot().entries).toHaveLength(10_000);
    expect(list.add('"Hopper, Grace" <grace@x.co>\nbad@@x.co').rest).toBe('"Hopper, Grace" <grace@x.co>\nbad@@x.co');
  });

  it('keeps a repair with two addresses as it is', () => {
    const list = listOf(`${people(9_999)}\nbad`);
    list.edit(idOf(list, 9_999), 'a@x.co, b@x.co');
    list.settle(idOf(list, 9_999));
    expect(list.snapshot().entries).toHaveLength(10_000);
    expect(list.snapshot().entries[9_999]).toMatchObject({ text: 'a@x.co, b@x.co', problem: { kind: 'invalid' } });
  });
});

describe('sending', () => {
  it('is locked while it sends', () => {
    const list = listOf('a@x.co');
    expect(list.beginSend()).toHaveLength(1);
    expect(list.beginSend()).toBeNull();
    list.add('b@x.co');
    list.remove(idOf(list, 0));
    expect(shown(list)).toEqual([['a@x.co', 'ok']]);
  });

  it('has everything as before when nothing was sent', () => {
    const list = listOf('a@x.co, b@x.co');
    const before = list.snapshot().entries;
    list.beginSend();
    list.finishSend({ results: before.map(({ email }) => ({ email, outcome: 'failed', error: { code: 'offline' } })) });
    expect(list.snapshot()).toMatchObject({ entries: before, phase: 'editing', failure: { error: { code: 'offline' } } });
  });

  it('retries what failed, and nothing else', () => {
    const list = listOf('sent@x.co, failed@x.co, unknown@x.co, blocked@x.co, member@x.co');
    send(list, {
      'failed@x.co': 'failed',
      'unknown@x.co': 'unknown',
      'blocked@x.co': 'blocked',
      'member@x.co': 'already_member',
    });
    expect(list.beginRetry()?.map(({ email }) => email)).toEqual(['failed@x.co']);
    list.finishSend({ results: [{ email: 'failed@x.co', outcome: 'failed' }] });
    expect(list.snapshot().phase).toBe('sent');
    expect(list.beginRetry()).toHaveLength(1);
  });

  it('goes on with those that are not invited, and sends no unclear one unasked', () => {
    const list = listOf('sent@x.co, failed@x.co, unknown@x.co, blocked@x.co, member@x.co');
    send(list, {
      'failed@x.co': 'failed',
      'unknown@x.co': 'unknown',
      'blocked@x.co': 'blocked',
      'member@x.co': 'already_member',
    });
    list.inviteMore();
    expect(shown(list)).toEqual([
      ['failed@x.co', 'failed'],
      ['unknown@x.co', 'unclear'],
      ['blocked@x.co', 'refused'],
    ]);
    expect(sendable(list)).toEqual(['failed@x.co']);
    list.sendAgain(idOf(list, 1));
    expect(sendable(list)).toEqual(['failed@x.co', 'unknown@x.co']);
  });

  it('matches outcomes by the canonical address', () => {
    const list = listOf('a@BÜCHER.example, b@x.co');
    list.beginSend();
    list.finishSend({
      results: [
        { email: 'b@x.co', outcome: 'failed' },
        { email: 'a@xn--bcher-kva.example', outcome: 'sent' },
      ],
    });
    expect(list.snapshot().entries.map(({ result }) => result?.outcome)).toEqual(['sent', 'failed']);
  });

  it('drops a duplicate with the invite that it got, and keeps it with one that failed', () => {
    const list = listOf('a@x.co, a@X.co, b@x.co, b@X.co');
    send(list, { 'b@x.co': 'failed' });
    expect(shown(list)).toEqual([
      ['a@x.co', 'ok'],
      ['b@x.co', 'failed'],
      ['b@X.co', 'duplicate'],
    ]);
  });
});
