import type { EmailProblem } from '../domain/checkEmailAddress.js';
import type { InviteFieldProblem } from '../domain/inviteFieldProblem.js';

/** Texts of the import of a CSV file in `InviteUsersDialog`. */
export interface CsvImportMessages {
  /** On the button that opens it, and its title. */
  title: string;

  drop: string;

  /** `size` is a file size such as "1 MB". */
  dropHint: (values: { rows: number; size: string }) => string;

  choose: string;

  template: string;

  templateName: string;

  back: string;

  chooseAnother: string;

  reading: (values: { name: string }) => string;

  /** `size` is a file size such as "14 kB", `emptyLines` how many lines were left out. */
  facts: (values: { rows: number; size: string; emptyLines: number }) => string;

  /** The choice of what a file was written in that does not say so. */
  readAs: string;
  readAsHint: string;

  /** After such a choice in which nobody could be found; `encoding` is one of `encodings`. */
  notReadAs: (values: { encoding: string }) => string;

  /** That choice: by the languages that each is for. */
  encodings: Readonly<
    Record<
      | 'utf-8'
      | `windows-${'874' | '1250' | '1251' | '1252' | '1253' | '1254' | '1255' | '1256' | '1257' | '1258'}`
      | 'macintosh'
      | 'shift_jis'
      | 'gb18030'
      | 'big5'
      | 'euc-kr',
      string
    >
  >;

  columns: string;

  column: string;

  firstValue: string;

  useAs: string;

  /** Names the choice of what a column is for. */
  columnIs: (values: { column: string }) => string;

  /** For a column without a name. */
  unnamed: (values: { number: number }) => string;

  hasHeader: string;

  uses: Readonly<Record<'email' | 'first_name' | 'last_name' | 'full_name' | 'role' | 'language' | 'ignore', string>>;

  /** `columns` is a list of names. */
  notImported: (values: { columns: string; count: number }) => string;

  noEmailColumn: string;

  /** When the server did not answer for names of roles; a button to try again follows. */
  rolesNotAsked: string;

  /** When the list cannot hold all of them; `room` is how many more it can. */
  noRoom: (values: { room: number }) => string;

  ready: (values: { ready: number; total: number }) => string;

  showProblems: string;

  showAll: string;

  line: string;

  name: string;

  noProblems: string;

  /** Below the rows that are shown. */
  more: (values: { count: number }) => string;

  comeAlong: string;

  add: (values: { count: number }) => string;

  /** Announced when a file has been read. */
  read: (values: { ready: number; total: number }) => string;

  problems: Readonly<Record<EmailProblem, string>> & {
    no_address: string;
    role: string;
    language: string;
    too_many_cells: (values: { count: number }) => string;
    quotes: string;
    /** `label` is the field's own, `reason` one of `fields`. */
    field: (values: { label: string; reason: string }) => string;
  };

  /** What is wrong with the value of a field of the host's own. */
  fields: Readonly<Record<InviteFieldProblem | 'no_check', string>>;

  /** Why a file cannot be imported. */
  failures: {
    unreadable: string;
    several: string;
    spreadsheet: string;
    no_text: string;
    empty: string;
    no_addresses: string;
    /** Both are file sizes such as "1 MB". */
    too_large: (values: { size: string; limit: string }) => string;
    too_many_rows: (values: { count: number; limit: number }) => string;
    too_many_columns: (values: { count: number; limit: number }) => string;
  };
}
