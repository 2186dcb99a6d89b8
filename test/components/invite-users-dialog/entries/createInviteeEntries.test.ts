import { describe, expect, it, vi } from 'vitest';

import { createInviteeEntries } from '../../../../src/components/invite-users-dialog/entries/createInviteeEntries.js';
import type { InviteeEntries } from '../../../../src/components/invite-users-dialog/entries/createInviteeEntries.js';
import type { EntryCheck } from '../../../../src/components/invite-users-dialog/entries/describeEntry.js';
import { isSendable } from '../../../../src/components/invite-users-dialog/entries/InviteeEntry.js';
import type { SendUserInviteOutcome, SendUserInviteResult } from '../../../../src/domain/SendUserInvitesResult.js';

function listOf(text: string): InviteeEntries {
  const list = createInviteeEntries();
  list.addNow(text);
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
  it('says what a text brought', async () => {
    const brought = await createInviteeEntries().add('a@x.co, b@x.co, a@X.co, bad@@x.co, hello');
    expect(brought).toEqual({ added: 2, duplicates: 1, invalid: 2, left: 0, rest: '' });
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
    list.addNow(' ');
    list.settle(idOf(list, 0));
    expect(listener).not.toHaveBeenCalled();
  });

  it('keeps the name and the role of an address that is repaired', () => {
    const list = listOf('"Lovelace, Ada" <ada@@x.co>');
    list.setRoles(idOf(list, 0), ['admin']);
    list.edit(idOf(list, 0), '"Lovelace, Ada" <ada@x.co>');
    expect(list.snapshot().entries[0]).toMatchObject({
      email: 'ada@x.co',
      firstName: 'Ada',
      lastName: 'Lovelace',
      roles: ['admin'],
    });
  });

  it('gives nobody the name of whom it stood for in the text', () => {
    const list = listOf('Ada Lovelace <ada@x.co>');
    list.edit(idOf(list, 0), 'bob@x.co');
    expect(list.snapshot().entries[0]).toMatchObject({ email: 'bob@x.co', firstName: null, lastName: null });
    list.setDetails(idOf(list, 0), { firstName: 'Bob' });
    list.edit(idOf(list, 0), 'bob@y.co');
    expect(list.snapshot().entries[0]).toMatchObject({ email: 'bob@y.co', firstName: 'Bob' });
  });

  it('gives nobody the part of a name that still stood in the text after the other was changed', () => {
    const list = listOf('Ada Lovelace <ada@x.co>');
    list.setDetails(idOf(list, 0), { firstName: 'Bob' });
    list.edit(idOf(list, 0), 'bob@x.co');
    expect(list.snapshot().entries[0]).toMatchObject({ email: 'bob@x.co', firstName: 'Bob', lastName: null });
  });

  it.each([
    ['Ada Lovelace <$&a@gmial.com>', '$&a@gmail.com', 'Ada Lovelace <$&a@gmail.com>'],
    ['Ada Lovelace <mailto:a%2Bb@gmial.com>', 'a+b@gmail.com', 'a+b@gmail.com'],
  ])('corrects the address in %s, and nothing else', (text, email, corrected) => {
    const list = listOf(text);
    list.setDetails(idOf(list, 0), { firstName: 'Ava' });
    list.correct(idOf(list, 0), email);
    const person = { text: corrected, email, firstName: 'Ava', lastName: 'Lovelace', problem: null };
    expect(list.snapshot().entries[0]).toMatchObject(person);
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

  it('come with all of them, and are checked as typed ones are', async () => {
    const list = listOf('ada@x.co');
    const result = await list.addInvitees(
      ['bo@x.co', 'ADA@@x.co', 'ada@X.co'].map((email) => ({ ...person, text: email, email })),
    );
    expect(result).toEqual({ added: 1, duplicates: 1, invalid: 1, left: 0, rest: '' });
    expect(list.snapshot().entries[1]).toMatchObject({ ...person, email: 'bo@x.co', problem: null });
  });

  it('keep what is known of them while the address is repaired', () => {
    const list = createInviteeEntries();
    void list.addInvitees([{ ...person, text: 'ada@@x.co', email: 'ada@@x.co' }]);
    list.edit(idOf(list, 0), 'ada@x.co');
    list.settle(idOf(list, 0));
    expect(list.snapshot().entries[0]).toMatchObject({ ...person, email: 'ada@x.co', problem: null });
  });

  it('stay where they have a name but no address', () => {
    const list = createInviteeEntries();
    void list.addInvitees([{ ...person, text: '', email: '' }]);
    list.settleAll();
    list.settle(idOf(list, 0));
    expect(shown(list)).toEqual([['', 'invalid']]);
  });
});

describe('what a file has that is no role and no language here', () => {
  const person = { firstName: null, lastName: null, locale: null, roles: null, data: null };
  const unread = { role: 'Jefa', language: 'Klingon' };

  function listOfOne(): InviteeEntries {
    const list = createInviteeEntries();
    void list.addInvitees([{ ...person, text: 'a@x.co', email: 'a@x.co', unread }]);
    return list;
  }

  it('keeps the person back until the sender leaves out the one and then the other', () => {
    const list = listOfOne();
    expect(list.snapshot().entries[0]!.problem).toEqual({ kind: 'unread_role', text: 'Jefa' });
    list.confirm(idOf(list, 0));
    expect(list.snapshot().entries[0]!.problem).toEqual({ kind: 'unread_language', text: 'Klingon' });
    expect(sendable(list)).toEqual([]);
    list.confirm(idOf(list, 0));
    expect(sendable(list)).toEqual(['a@x.co']);
  });

  it('is done with once a role and a language are chosen, and stays when only the address changes', () => {
    const list = listOfOne();
    list.edit(idOf(list, 0), 'b@x.co');
    expect(list.snapshot().entries[0]!.problem).toEqual({ kind: 'unread_role', text: 'Jefa' });
    list.setRoles(idOf(list, 0), ['editor']);
    list.setDetails(idOf(list, 0), { firstName: 'Ana' });
    expect(list.snapshot().entries[0]!.problem).toEqual({ kind: 'unread_language', text: 'Klingon' });
    list.setDetailsOfAll({ locale: 'es' });
    expect(sendable(list)).toEqual(['b@x.co']);
  });

  it('is asked for behind an address that looks wrong', () => {
    const list = createInviteeEntries();
    void list.addInvitees([{ ...person, text: 'a@gmial.com', email: 'a@gmial.com', unread }]);
    const kinds = ['typo', 'unread_role', 'unread_language', 'ok'];
    for (const kind of kinds) {
      expect(shown(list)).toEqual([['a@gmial.com', kind]]);
      list.confirm(idOf(list, 0));
    }
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

  it('have someone to whom no invite went looked at again, also for their roles', () => {
    const list = listOf('failed@x.co, unsent@x.co, ok@x.co');
    list.setChecks([({ roles }) => (roles?.length === 0 ? { kind: 'no_role' } : null)]);
    send(list, { 'failed@x.co': 'failed', 'unsent@x.co': 'unsent' });
    list.inviteMore();
    list.setRoles(idOf(list, 0), []);
    list.setRoles(idOf(list, 1), []);
    expect(shown(list).map(([, kind]) => kind)).toEqual(['no_role', 'no_role']);
    list.setRoles(idOf(list, 0), ['member']);
    expect(sendable(list)).toEqual(['failed@x.co']);
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

  it('goes out only then', () => {
    const list = listOf('ok@x.co, a@gmial.com, b@nоrth.co, OK@x.co');
    expect(list.snapshot().counts).toMatchObject({ ready: 1, sendable: 1, toConfirm: 3 });
    list.confirm(idOf(list, 1));
    expect(list.beginSend()?.map(({ email }) => email)).toEqual(['ok@x.co', 'a@gmial.com']);
  });
});

describe('checks', () => {
  const member: EntryCheck = (_, key) => (key === 'member@x.co' ? { kind: 'refused', outcome: 'blocked' } : null);

  it('mark entries that are there and that come, once per address, and give way to what is invalid', () => {
    const list = listOf('member@x.co, member@@x.co');
    list.setChecks([member]);
    list.addNow('member@X.co, a@x.co');
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

describe('what is no address', () => {
  it.each(['ada@x.co/path', 'ada@x.co:80', 'ada@x.co?cc', 'ada@x.co#'])(
    '%s is not taken for the one that it begins with',
    (text) => {
      expect(shown(listOf(`${text}\nada@x.co`))).toEqual([
        [text, 'invalid'],
        ['ada@x.co', 'ok'],
      ]);
    },
  );

  it('is no other entry for one that equals it', () => {
    expect(shown(listOf('bad@@x.co, bad@@x.co')).map(([, problem]) => problem)).toEqual(['invalid', 'invalid']);
  });
});

describe('a full list', () => {
  const people = (count: number) => Array.from({ length: count }, (_, index) => `p${index}@x.co`).join('\n');

  it('hands back as text those it has no room for', async () => {
    const list = listOf(people(9_999));
    const brought = await list.add('"Lovelace, Ada" <ada@x.co>; "Hopper, Grace" <grace@x.co>, bad@@x.co');
    const rest = '"Hopper, Grace" <grace@x.co>\nbad@@x.co';
    expect(brought).toEqual({ added: 1, duplicates: 0, invalid: 0, left: 2, rest });
    expect(list.snapshot().entries).toHaveLength(10_000);
    expect(list.addNow(rest)).toBe(rest);
  });

  it('keeps a repair with two addresses as it is', async () => {
    const list = createInviteeEntries();
    await list.add(`${people(9_999)}\nbad`);
    list.edit(idOf(list, 9_999), 'a@x.co, b@x.co');
    list.settle(idOf(list, 9_999));
    expect(list.snapshot().entries).toHaveLength(10_000);
    expect(list.snapshot().entries[9_999]).toMatchObject({ text: 'a@x.co, b@x.co', problem: { kind: 'invalid' } });
  });
});

describe('P6: ten thousand people', () => {
  const people = Array.from({ length: 10_000 }, (_, index) => `p${index}@x.co`).join('\n');

  it('come a thousand at a time, and the page can answer meanwhile', async () => {
    const list = createInviteeEntries();
    const sizes: number[] = [];
    list.subscribe(() => sizes.push(list.snapshot().entries.length));
    const added = list.add(people);
    expect(sizes).toEqual([1000]);
    let turns = 0;
    for (; sizes.length < 10; turns += 1) await new Promise((resolve) => setTimeout(resolve));
    expect(turns).toBeGreaterThanOrEqual(9);
    expect(sizes).toEqual(Array.from({ length: 10 }, (_, index) => (index + 1) * 1000));
    expect(await added).toEqual({ added: 10_000, duplicates: 0, invalid: 0, left: 0, rest: '' });
    expect(
      list
        .snapshot()
        .entries.map(({ email }) => email)
        .join('\n'),
    ).toBe(people);
  });

  it.each<[string, (list: InviteeEntries) => unknown]>([
    ['sent', (list) => list.beginSend()],
    ['settled', (list) => list.settleAll()],
    ['given something', (list) => list.setDetailsOfAll({ locale: 'de' })],
    ['joined by others', (list) => list.add('ada@x.co')],
  ])('are all there when they are %s', async (_, act) => {
    const list = createInviteeEntries();
    const added = list.add(people.slice(0, people.indexOf('p9000@')));
    act(list);
    const { entries } = list.snapshot();
    expect(entries.length).toBeGreaterThanOrEqual(9000);
    expect(entries[8999]!.email).toBe('p8999@x.co');
    expect((await added).added).toBe(9000);
    expect(list.snapshot().entries).toBe(entries);
  });

  it.each([
    ['in lines', '\n'],
    ['in one line', ', '],
    ['with spaces between', ' '],
    ['with their names', '; "Lovelace, Ada" <'],
  ])('are read no further than they are put on the list, %s', (_, separator) => {
    const text = people.replaceAll('\n', separator);
    const steps = vi.spyOn(String.prototype, 'charCodeAt');
    void createInviteeEntries().add(text);
    expect(steps.mock.calls.length).toBeLessThan(text.length);
    steps.mockRestore();
  });

  it('are given back as far as there is no room for them, when others took it meanwhile', async () => {
    const list = createInviteeEntries();
    const added = list.add(`bad\n${people.slice(0, people.lastIndexOf('\n'))}`);
    list.edit(idOf(list, 0), 'a@x.co, b@x.co');
    list.settle(idOf(list, 0));
    expect(list.snapshot().entries).toHaveLength(1001);
    expect(await added).toMatchObject({ left: 1, rest: 'p9998@x.co' });
  });

  it('come no longer when the list is begun anew', async () => {
    const list = createInviteeEntries();
    const added = list.add(`${people}\n${people}`);
    list.reset();
    expect(await added).toMatchObject({ left: 0, rest: '' });
    expect(list.snapshot().entries).toEqual([]);
  });
});

describe('sending', () => {
  it('is locked while it sends', () => {
    const list = listOf('a@x.co');
    expect(list.beginSend()).toHaveLength(1);
    expect(list.beginSend()).toBeNull();
    list.addNow('b@x.co');
    list.remove(idOf(list, 0));
    expect(shown(list)).toEqual([['a@x.co', 'ok']]);
  });

  it.each<[string, (list: InviteeEntries, id: string) => void]>([
    ['typed over and back', (list, id) => ['a@x.cox', 'a@x.co'].forEach((text) => list.edit(id, text))],
    ['typed in capitals', (list, id) => list.edit(id, 'a@X.CO')],
    [
      'removed and pasted',
      (list, id) => {
        list.remove(id);
        list.addNow('a@x.co');
      },
    ],
  ])('keeps saying of an address that it may have been sent to, when it is %s', (_, change) => {
    const list = listOf('a@x.co, b@x.co');
    send(list, { 'a@x.co': 'unknown' });
    list.inviteMore();
    change(list, idOf(list, 0));
    expect(list.snapshot().entries[0]!.problem).toEqual({ kind: 'unclear' });
    expect(sendable(list)).toEqual([]);
    list.sendAgain(idOf(list, 0));
    list.edit(idOf(list, 0), 'a@x.co');
    expect(list.snapshot().entries[0]!.problem).toBeNull();
  });

  it('forgets what may have been sent with a new list', () => {
    const list = listOf('a@x.co');
    send(list, { 'a@x.co': 'unknown' });
    list.reset();
    list.addNow('a@x.co');
    expect(sendable(list)).toEqual(['a@x.co']);
  });

  it('has everything as before when nothing was sent', () => {
    const list = listOf('a@x.co, b@x.co');
    const before = list.snapshot().entries;
    list.beginSend();
    list.finishSend({ results: before.map(({ email }) => ({ email, outcome: 'failed', error: { code: 'offline' } })) });
    expect(list.snapshot()).toMatchObject({ entries: before, phase: 'editing', failure: { error: { code: 'offline' } } });
  });

  it.each<[string, (list: InviteeEntries) => unknown]>([
    ['the rest of a paste has been read to its end', () => new Promise((resolve) => setTimeout(resolve, 5))],
    ['nothing more is added', (list) => list.addNow('')],
  ])('goes on saying that nothing was sent when %s', async (_, happen) => {
    const list = createInviteeEntries();
    void list.add(Array.from({ length: 600 }, (__, index) => `p${index}@x.co`).join('\n'));
    const invitees = list.beginSend()!;
    list.finishSend({ results: invitees.map(({ email }) => ({ email, outcome: 'failed', error: { code: 'offline' } })) });
    await happen(list);
    expect(list.snapshot()).toMatchObject({ phase: 'editing', failure: { error: { code: 'offline' } } });
  });

  it.each<[string, Pick<SendUserInviteResult, 'outcome' | 'error'>]>([
    ['another error', { outcome: 'failed', error: { code: 'validation', fields: [] } }],
    ['an error that nobody knows', { outcome: 'failed' }],
    ['not having been reached', { outcome: 'unsent' }],
  ])('F10: tells each reason when nothing was sent for several: conflict, and %s', (_, other) => {
    const list = listOf('a@x.co, b@x.co');
    list.beginSend();
    const conflict = { outcome: 'failed', error: { code: 'conflict' } } as const;
    list.finishSend({
      results: [
        { email: 'a@x.co', ...conflict },
        { email: 'b@x.co', ...other },
      ],
    });
    expect(list.snapshot()).toMatchObject({ phase: 'sent', failure: null });
    expect(list.snapshot().entries.map(({ result }) => result)).toMatchObject([conflict, other]);
    expect(list.beginRetry()).toHaveLength(2);
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

  it('keeps an address back that went out in other capitals, until the sender says so or it is another', () => {
    const list = listOf('Bob@x.co, bob@x.co, BOB@x.co, k@x.co, K@x.co');
    list.setChecks([({ email }) => (email === 'k@x.co' ? { kind: 'known', state: 'already_member' } : null)]);
    send(list, {});
    list.inviteMore();
    expect(shown(list)).toEqual([
      ['bob@x.co', 'differs_in_case'],
      ['BOB@x.co', 'differs_in_case'],
      ['K@x.co', 'differs_in_case'],
    ]);
    expect(list.beginSend()).toBe(null);
    list.confirm(idOf(list, 0));
    list.edit(idOf(list, 2), 'l@x.co');
    expect(sendable(list)).toEqual(['bob@x.co', 'l@x.co']);
  });

  it('keeps one back for as long as the other capitals are on the list where those did not go out', () => {
    const list = listOf('Ada@x.co, ada@x.co, Bob@x.co, bob@x.co, Cy@x.co, cy@x.co, sent@x.co');
    send(list, { 'Ada@x.co': 'failed', 'Bob@x.co': 'blocked', 'Cy@x.co': 'unknown' });
    list.inviteMore();
    expect(sendable(list)).toEqual(['Ada@x.co']);
    for (const index of [4, 2, 0]) list.remove(idOf(list, index));
    expect(shown(list)).toEqual([
      ['ada@x.co', 'ok'],
      ['bob@x.co', 'ok'],
      ['cy@x.co', 'differs_in_case'],
    ]);
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
