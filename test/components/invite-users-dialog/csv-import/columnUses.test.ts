import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import { columnChoices } from '../../../../src/components/invite-users-dialog/csv-import/columnChoices.js';
import { columnUseOf } from '../../../../src/components/invite-users-dialog/csv-import/columnUseOf.js';
import { columnNames } from '../../../../src/components/invite-users-dialog/csv-import/columnNames.js';
import type { ColumnUse } from '../../../../src/components/invite-users-dialog/csv-import/ColumnUse.js';
import { correctedUses } from '../../../../src/components/invite-users-dialog/csv-import/CsvCorrections.js';
import { comparableName } from '../../../../src/components/invite-users-dialog/csv-import/comparableName.js';
import { csvTemplate } from '../../../../src/components/invite-users-dialog/csv-import/csvTemplate.js';
import { withColumnUse } from '../../../../src/components/invite-users-dialog/csv-import/withColumnUse.js';
import { csvImport } from '../../../../src/i18n/en/csvImport.js';
import { csvChoices, importCsv } from './importCsv.js';

const usesOf = async (content: string) => (await importCsv(content)).uses;

describe('what the columns of a CSV file are for (D5)', () => {
  it('is known by names of which none has two meanings', () => {
    const all = Object.values(columnNames).flatMap((names) => [...new Set(names.map(comparableName))]);
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
    expect(all).not.toContain('');
  });

  it.each(Object.entries(columnNames))('is known by the names for %s', (use, names) => {
    expect(names.map((name) => columnUseOf(`${name.toUpperCase()} *`, csvChoices))).toEqual(names.map(() => use));
  });

  it.each([
    [[], ['email', 'role', 'ignore']],
    [['names'], ['email', 'first_name', 'last_name', 'full_name', 'role', 'ignore']],
    [['locale'], ['email', 'role', 'language', 'ignore']],
  ] as const)('is only what a send carries: %j', (carried, uses) => {
    const choices = columnChoices({ hasRoles: true, sendFields: carried, fields: [], messages: csvImport });
    expect(choices.map(({ use }) => use)).toEqual(uses);
  });

  it('is not guessed where nothing says it', async () => {
    expect(await usesOf('Teléfono,Email,Notas\n+34 600,a@x.example,ok')).toEqual(['ignore', 'email', 'ignore']);
  });

  it('is seen in what they hold: addresses, and roles', async () => {
    expect(await usesOf('Ana,a@x.example,editor\nLuz,b@x.example,Viewer\nBo,none,Jefa')).toEqual(['ignore', 'email', 'role']);
    expect(await usesOf('Wer,Puesto\na@x.example,Editor\nb@x.example,Jefa')).toEqual(['email', 'role']);
  });

  it('is given to one column only', async () => {
    expect(await usesOf('Email,E-mail,Role,Roles\na@x.example,b@x.example,editor,viewer')).toEqual([
      'email',
      'ignore',
      'role',
      'ignore',
    ]);
  });

  it('takes no row of people for names of columns', async () => {
    const { table, people } = await importCsv('iker.etxeberria@sur.example,Iker\nana@sur.example,Ana');
    expect(table.hasHeader).toBe(false);
    expect(people).toHaveLength(2);
  });

  it('takes no person with a broken address for names of columns', async () => {
    expect((await importCsv('ada@example,Member\nbo@sur.example,Member')).table.hasHeader).toBe(false);
  });

  it.each(['@handle', 'Twitter (@)', 'Handle @', '（＠）'])('takes the name %s of a column for no person', async (name) => {
    expect((await importCsv(`Name,Email,${name}\nBo,bo@sur.example,@bo`)).table.hasHeader).toBe(true);
  });

  it('takes the name of a column that shows an address for no person', async () => {
    expect((await importCsv('Email (name@sur.example),Notes\nbo@sur.example,ok')).table.hasHeader).toBe(true);
  });

  it('moves from one column to another where the viewer says so', () => {
    const uses: readonly ColumnUse[] = ['email', 'first_name', 'ignore'];
    expect(withColumnUse(uses, 2, 'email')).toEqual(['ignore', 'first_name', 'email']);
    expect(withColumnUse(uses, 0, 'ignore')).toEqual(['ignore', 'first_name', 'ignore']);
  });

  it('stays what the viewer said, the newest last, for columns that there are', () => {
    const corrected = (...said: [column: number, use: ColumnUse][]) =>
      correctedUses(['email', 'ignore', 'full_name'], {
        uses: said.map(([column, use]) => ({ column, use })),
        hasHeader: null,
      });
    expect(corrected([1, 'email'])).toEqual(['ignore', 'email', 'full_name']);
    expect(corrected([0, 'first_name'], [1, 'email'], [0, 'email'])).toEqual(['email', 'ignore', 'full_name']);
    expect(corrected([3, 'email'])).toEqual(['email', 'ignore', 'full_name']);
  });
});

describe('the template (I13)', () => {
  it('names all that can be imported, and reads back as that', async () => {
    const template = csvTemplate(csvChoices);
    expect(template).toBe('\uFEFFEmail,First name,Last name,Role,Language,Abteilung,Seat number,First day,Remote\r\n');
    const { uses } = await importCsv(`${template}a@x.example,A,B,editor,de,Sales,1,2026-11-22,yes\r\n`);
    expect(uses).toEqual(csvChoices.map(({ use }) => use).filter((use) => use !== 'ignore' && use !== 'full_name'));
  });

  it.each(['=cmd()', '+1', '-1', '@x', '=1\n+2', '\t=1', 'a,"b"', ' x '])(
    'lets no spreadsheet take a field called %j for a formula, and knows it again',
    async (label) => {
      const choices = [{ use: 'email', label: 'Email' } as const, { use: 'field:department', label } as const];
      const template = csvTemplate(choices);
      const [names] = Papa.parse<string[]>(template.replace('\uFEFF', ''), { delimiter: ',' }).data;
      expect(names!.filter((name) => /^[=+\-@\t\r]/.test(name))).toEqual([]);
      const { uses } = await importCsv(`${template}a@x.example,Sales\r\n`, { choices });
      expect(uses).toEqual(['email', 'field:department']);
    },
  );
});
