import { describe, expect, it } from 'vitest';

import { importCsv, inShort } from './importCsv.js';

const problemsOf = async (content: string) => (await importCsv(content)).people.map(({ line, problems }) => [line, ...problems]);

describe('a row of a CSV file (D5)', () => {
  it('says in which line of the file it begins, whatever is quoted, empty or before it', async () => {
    const content = '\nEmail,Name\r\n"a@x.example","one\r\ntwo\nthree"\n\n,\nb@x.example,"B\n\nB"\nc@x.example,C';
    const { people, table } = await importCsv(content);
    expect(people.map(({ line }) => line)).toEqual([3, 8, 11]);
    expect(table.emptyLines).toBe(3);
  });

  it('counts the line that names the separator', async () => {
    expect(await problemsOf('sep=;\nEmail;Name\na@x.example;A')).toEqual([[3]]);
  });

  it('with a broken address comes along with what was written and the reason', async () => {
    const { people } = await importCsv(
      'Email,Name\nana@sur.example,Ana\niker.etxeberria,Iker Etxeberria\na@b@c.example,B\n,Nobody',
    );
    expect(people.map(({ problems }) => problems)).toEqual([
      [],
      [{ kind: 'address', reason: 'no_at' }],
      [{ kind: 'address', reason: 'too_many_at' }],
      [{ kind: 'no_address' }],
    ]);
    expect(people.map(({ invitee }) => invitee.text)).toEqual(['ana@sur.example', 'iker.etxeberria', 'a@b@c.example', 'Nobody']);
    expect(people.map(({ invitee }) => invitee.lastName)).toEqual([null, 'Etxeberria', null, null]);
  });

  it('with two addresses in one cell is not taken for one of them', async () => {
    const { people } = await importCsv('Email\nana@sur.example\nluz@sur.example bo@sur.example');
    expect(people[1]).toMatchObject({ invitee: { text: 'luz@sur.example bo@sur.example' }, problems: [{ kind: 'address' }] });
  });

  it('with a role that is none here keeps what was written, and gives no other role', async () => {
    const { people } = await importCsv('Email,Role\na@x.example,Jefa\nb@x.example,éditor\nc@x.example,"editor, jefa"');
    expect(people.map(({ invitee, roleText, problems }) => [invitee.roles, roleText, ...problems])).toEqual([
      [null, 'Jefa', { kind: 'role' }],
      [['editor'], 'Editor'],
      [null, 'editor, jefa', { kind: 'role' }],
    ]);
  });

  it('with a language names it by tag or name, and only one that the host offers', async () => {
    const content =
      'Email,Language\na@x.example,de\nb@x.example,Deutsch\nc@x.example,german\nd@x.example,PT_br\ne@x.example,fr\nf@x.example,??';
    const offered = await importCsv(content, { locales: ['de', 'pt-BR'] });
    expect(offered.people.map(({ invitee }) => invitee.locale)).toEqual(['de', 'de', 'de', 'pt-BR', null, null]);
    expect(offered.people.flatMap(({ line, problems }) => problems.map(({ kind }) => [line, kind]))).toEqual([
      [6, 'language'],
      [7, 'language'],
    ]);
    const any = await importCsv('Email,Language\na@x.example,pt_br\nb@x.example,German');
    expect(any.people.map(({ invitee }) => invitee.locale)).toEqual(['pt-BR', null]);
  });

  it('with values of the host’s fields has them in its data, also those that are wrong', async () => {
    const content =
      'Email,department,Seat number,First day,remote\na@x.example,SALES,12,2026-11-22,Ja\nb@x.example,nowhere,many,22.11.2026,perhaps\nc@x.example,,,,';
    const { people } = await importCsv(content);
    expect(people.map(({ invitee }) => invitee.data)).toEqual([
      { department: 'sales', seat: 12, start: '2026-11-22', remote: true },
      { department: 'nowhere', seat: 'many', start: '22.11.2026', remote: 'perhaps' },
      { department: null, seat: null, start: null, remote: false },
    ]);
    expect(people[1]!.problems).toEqual([
      { kind: 'field', label: 'Abteilung', reason: 'no_option' },
      { kind: 'field', label: 'Seat number', reason: 'no_number' },
      { kind: 'field', label: 'First day', reason: 'no_date' },
      { kind: 'field', label: 'Remote', reason: 'no_check' },
    ]);
  });

  it.each([
    [true, 'WAHR VRAI VERDADERO VERDADEIRO VERO WAAR'],
    [false, 'FALSCH FAUX FALSO ONWAAR'],
  ])('with a check as spreadsheets write it has it as %j: %s', async (expected, words) => {
    const { people } = await importCsv(`Email,Remote\n${words.replaceAll(/\w+/g, 'a@x.example,$&\n')}`);
    expect(new Set(people.map(({ invitee }) => invitee.data?.['remote']))).toEqual(new Set([expected]));
  });

  it('with more cells than columns says how many', async () => {
    expect(await problemsOf('Email,Name\na@x.example,A,B,C\nb@x.example,B,,')).toEqual([
      [2, { kind: 'too_many_cells', count: 2 }],
      [3],
    ]);
  });

  it('with more cells than a file may have columns says so, also where nothing names the columns', async () => {
    const { uses, people } = await importCsv(`a@x.example,A\nb@x.example${',B'.repeat(101)}`);
    expect(uses).toHaveLength(100);
    expect(people.map(({ problems }) => problems)).toEqual([[], [{ kind: 'too_many_cells', count: 2 }]]);
  });

  it('with a quotation mark that is not closed says so, because rows may hide in it', async () => {
    const rows = await problemsOf('Email,Name\na@x.example,A\nb@x.example,"B\nc@x.example,C');
    expect(rows).toEqual([[2], [3, { kind: 'quotes' }]]);
  });

  it('prefers a name in two columns to one in a third', async () => {
    const { people } = await importCsv(
      'Email,Name,First name,Last name\na@x.example,Al Smith,Alan,Smith\nb@x.example,"Jones, Bo",,',
    );
    expect(people.map(inShort)).toEqual(['a@x.example|Alan|Smith', 'b@x.example|Bo|Jones']);
  });
});
