import type { CsvImportMessages } from '../CsvImportMessages.js';
import { number, plural } from './tools.js';

/** English texts of the import of a CSV file. */
export const csvImport: CsvImportMessages = {
  title: 'Import a CSV file',
  drop: 'Drop a CSV file here',
  dropHint: ({ rows, size }) => `Up to ${number(rows)} rows or ${size}. One column must hold email addresses.`,
  choose: 'Choose a file',
  template: 'Download a template',
  templateName: 'people-to-invite.csv',
  back: 'Back',
  chooseAnother: 'Choose another file',
  reading: ({ name }) => `Reading ${name}…`,
  facts: ({ rows, size, emptyLines }) =>
    [
      plural(rows, { one: '# row', other: '# rows' }),
      size,
      emptyLines > 0 && plural(emptyLines, { one: '# empty line left out', other: '# empty lines left out' }),
    ]
      .filter(Boolean)
      .join(', '),
  readAs: 'Read as',
  readAsHint: 'The file doesn’t say how its letters are written. If names look wrong, choose another.',
  notReadAs: ({ encoding }) => `There is nobody in it when it’s read as “${encoding}”.`,
  encodings: {
    'utf-8': 'Unicode (UTF-8)',
    'windows-1252': 'Western European',
    macintosh: 'Western European (Mac)',
    'windows-1250': 'Central European',
    'windows-1257': 'Baltic',
    'windows-1251': 'Cyrillic',
    'windows-1253': 'Greek',
    'windows-1254': 'Turkish',
    'windows-1255': 'Hebrew',
    'windows-1256': 'Arabic',
    'windows-1258': 'Vietnamese',
    'windows-874': 'Thai',
    shift_jis: 'Japanese',
    gb18030: 'Chinese (Simplified)',
    big5: 'Chinese (Traditional)',
    'euc-kr': 'Korean',
  },
  columns: 'What is in each column?',
  column: 'Column',
  firstValue: 'First value',
  useAs: 'Use as',
  columnIs: ({ column }) => `${column} is`,
  unnamed: ({ number: position }) => `Column ${number(position)}`,
  hasHeader: 'The first row names the columns',
  uses: {
    email: 'Email',
    first_name: 'First name',
    last_name: 'Last name',
    full_name: 'Full name',
    role: 'Role',
    language: 'Language',
    ignore: 'Don’t import',
  },
  notImported: ({ columns, count }) => `${columns} ${count === 1 ? 'isn’t' : 'aren’t'} imported.`,
  noEmailColumn: 'Choose the column with the email addresses.',
  rolesNotAsked: 'Some roles in the file couldn’t be looked up.',
  noRoom: ({ room }) =>
    `${room === 0 ? 'The list is full' : plural(room, { one: 'Only # more person fits on the list', other: 'Only # more people fit on the list' })}. Send it first, or import a smaller file.`,
  ready: readiness,
  showProblems: 'Show only problems',
  showAll: 'Show all rows',
  line: 'Line',
  name: 'Name',
  noProblems: 'No row has a problem.',
  more: ({ count }) => plural(count, { one: 'And # more row', other: 'And # more rows' }),
  comeAlong: 'Rows with problems come along.',
  add: ({ count }) => plural(count, { one: 'Add # person', other: 'Add # people' }),
  read: (values) => `${readiness(values)}. Check the columns.`,
  problems: {
    no_at: 'No “@” in the address',
    no_local: 'Nothing before the “@”',
    no_domain: 'Nothing after the “@”',
    domain_without_dot: 'No ending such as “.com”',
    too_many_at: 'Not one complete address',
    invalid_character: 'A character that an address can’t have',
    too_long: 'Longer than an address can be',
    malformed: 'Not a complete address',
    no_address: 'No email address',
    role: 'No such role was found. Kept back until you choose one.',
    language: 'Not a language here. Kept back until you choose one.',
    too_many_cells: ({ count }) =>
      plural(count, { one: '# value more than there are columns', other: '# values more than there are columns' }),
    quotes: 'A quotation mark isn’t closed',
    field: ({ label, reason }) => `${label}: ${reason}`,
  },
  fields: {
    required: 'needed',
    too_long: 'too long',
    no_number: 'not a number',
    no_date: 'not a date such as 2026-11-22',
    no_option: 'not one of the choices',
    no_check: 'neither yes nor no',
  },
  failures: {
    unreadable: 'Couldn’t read the file. It may have been moved or changed. Choose it again.',
    several: 'Choose one file at a time.',
    spreadsheet: 'This is a spreadsheet, not a CSV file. In your spreadsheet program, save it as CSV, then import that.',
    no_text: 'This isn’t a CSV file. Choose one that holds text.',
    empty: 'There is nobody in this file. Add a row for each person, then import it again.',
    no_addresses: 'There are no email addresses in this file. One column must hold them.',
    too_large: ({ size, limit }) =>
      `This file has ${size}, and up to ${limit} can be imported. Split it into smaller files, and import one after the other.`,
    too_many_rows: ({ count, limit }) =>
      `This file has ${number(count)} rows, and up to ${number(limit)} can be imported. Split it into smaller files, and send the invites of one before you import the next.`,
    too_many_columns: ({ count, limit }) =>
      `This file has ${number(count)} columns, and up to ${number(limit)} can be imported. Delete those that you don’t need.`,
  },
};

function readiness({ ready, total }: { ready: number; total: number }): string {
  const verb = ready === 1 || total === 1 ? 'is' : 'are';
  return `${number(ready)} of ${plural(total, { one: '# row', other: '# rows' })} ${verb} ready`;
}
