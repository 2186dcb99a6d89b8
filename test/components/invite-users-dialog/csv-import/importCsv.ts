import { columnChoices } from '../../../../src/components/invite-users-dialog/csv-import/columnChoices.js';
import { contentOf } from '../../../../src/components/invite-users-dialog/csv-import/contentOf.js';
import { createPersonReader } from '../../../../src/components/invite-users-dialog/csv-import/createPersonReader.js';
import { createRoleReader } from '../../../../src/components/invite-users-dialog/csv-import/createRoleReader.js';
import type { CsvEncoding } from '../../../../src/components/invite-users-dialog/csv-import/CsvEncoding.js';
import type { CsvPerson } from '../../../../src/components/invite-users-dialog/csv-import/CsvPerson.js';
import type { CsvTable } from '../../../../src/components/invite-users-dialog/csv-import/CsvTable.js';
import type { ColumnChoice, ColumnUse } from '../../../../src/components/invite-users-dialog/csv-import/ColumnUse.js';
import { columnUseOf } from '../../../../src/components/invite-users-dialog/csv-import/columnUseOf.js';
import { guessColumnUses } from '../../../../src/components/invite-users-dialog/csv-import/guessColumnUses.js';
import { readCsvFile } from '../../../../src/components/invite-users-dialog/csv-import/readCsvFile.js';
import type { CsvFileOutcome } from '../../../../src/components/invite-users-dialog/csv-import/readCsvFile.js';
import { sendFields } from '../../../../src/domain/SendField.js';
import type { InviteField } from '../../../../src/domain/InviteField.js';
import { createFormatters } from '../../../../src/i18n/createFormatters.js';
import { languageName } from '../../../../src/i18n/languageName.js';
import { csvImport } from '../../../../src/i18n/en/csvImport.js';

export const csvRoles = [
  { key: 'admin', name: 'Administrator' },
  { key: 'editor', name: 'Editor' },
  { key: 'viewer', name: 'Viewer' },
];

export const csvFields: readonly InviteField[] = [
  { name: 'department', label: 'Abteilung', type: 'select', options: [{ value: 'sales', label: 'Sales' }] },
  { name: 'seat', label: 'Seat number', type: 'number' },
  { name: 'start', label: 'First day', type: 'date' },
  { name: 'remote', label: 'Remote', type: 'checkbox' },
];

export const csvChoices = columnChoices({ hasRoles: true, sendFields, fields: csvFields, messages: csvImport });

/** What the import makes of a file before anybody changes anything. */
export interface ImportedCsv {
  table: CsvTable;
  uses: readonly ColumnUse[];
  people: readonly CsvPerson[];
}

/** Reads a file as the dialog does. */
export async function readCsv(
  content: string | Uint8Array<ArrayBuffer>,
  {
    signal = new AbortController().signal,
    onProgress = () => {},
    choices = csvChoices,
    languages = ['en'],
    encoding = null,
  }: {
    signal?: AbortSignal;
    onProgress?: (progress: number) => void;
    choices?: readonly ColumnChoice[];
    languages?: readonly string[];
    encoding?: CsvEncoding | null;
  } = {},
): Promise<CsvFileOutcome> {
  const file = new File([content], 'people.csv');
  const isColumnName = (text: string) => columnUseOf(text, choices) !== 'ignore';
  return readCsvFile(file, { languages, encoding, isColumnName, signal, onProgress });
}

/** Reads a file that can be imported, and makes people of its rows. */
export async function importCsv(
  content: string | Uint8Array<ArrayBuffer>,
  {
    locales,
    choices = csvChoices,
    languages = ['en'],
  }: { locales?: readonly string[]; choices?: readonly ColumnChoice[]; languages?: readonly string[] | undefined } = {},
): Promise<ImportedCsv> {
  const outcome = await readCsv(content, { choices, languages });
  if (outcome?.status !== 'read') throw new Error(`Not read: ${JSON.stringify(outcome)}`);
  const { table } = outcome;
  const { names, rows, columnCount } = contentOf(table, table.hasHeader);
  const readRoles = createRoleReader(csvRoles, 'multiple');
  const isRole = (text: string) => readRoles(text) !== null;
  const uses = guessColumnUses({ names, rows, columnCount, choices, isRole });
  const read = createPersonReader(uses, {
    readRoles,
    locales,
    fields: csvFields,
    languageName: (tag) => languageName(createFormatters('en', 'UTC'), tag),
  });
  return { table, uses, people: rows.map(read) };
}

/** A person in short: address, names, and roles where there are some. */
export function inShort({ invitee: { email, firstName, lastName, roles } }: CsvPerson): string {
  return [email, firstName, lastName, roles?.join('+')]
    .map((value) => value ?? '')
    .join('|')
    .replace(/\|+$/, '');
}
