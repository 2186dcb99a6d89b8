import { checkEmailAddress } from '../../../domain/checkEmailAddress.js';
import type { InviteField } from '../../../domain/InviteField.js';
import type { JsonObject } from '../../../domain/JsonObject.js';
import { parseEmailAddresses } from '../../../domain/parseEmailAddresses.js';
import { splitPersonName } from '../../../domain/splitPersonName.js';
import type { CsvRow } from '../../../ui/csv/CsvRow.js';
import type { ColumnUse } from './ColumnUse.js';
import { createLanguageReader } from './createLanguageReader.js';
import type { RoleReader } from './createRoleReader.js';
import type { CsvPerson, CsvRowProblem } from './CsvPerson.js';
import { readFieldCell } from './readFieldCell.js';

/** What the values of a file are compared with. */
export interface PersonSurroundings {
  readRoles: RoleReader;

  /** The languages that the host offers; any where it is not given. */
  locales: readonly string[] | undefined;

  fields: readonly InviteField[];

  languageName: (tag: string) => string | null;
}

/** Creates what makes a person of a row. Whatever is wrong comes along, with the reason. */
export function createPersonReader(
  uses: readonly ColumnUse[],
  { readRoles, locales, fields, languageName }: PersonSurroundings,
): (row: CsvRow) => CsvPerson {
  const readLanguage = createLanguageReader(locales, languageName);
  const column = (use: ColumnUse) => uses.indexOf(use);
  const at = {
    email: column('email'),
    first: column('first_name'),
    last: column('last_name'),
    full: column('full_name'),
    role: column('role'),
    language: column('language'),
  };
  const usedFields = fields.map((field) => ({ field, index: column(`field:${field.name}`) })).filter(({ index }) => index !== -1);

  return ({ line, cells, brokenQuotes }) => {
    const cell = (index: number) => cells[index]?.trim() ?? '';
    const nameCell = (index: number) => cell(index).replaceAll(/\s+/g, ' ');
    const problems: CsvRowProblem[] = [];
    if (brokenQuotes) problems.push({ kind: 'quotes' });
    const surplus = cells.slice(uses.length).findLastIndex((text) => text.trim() !== '') + 1;
    if (surplus > 0) problems.push({ kind: 'too_many_cells', count: surplus });

    const written = cell(at.email);
    const found = parseEmailAddresses(written);
    const single = found.length === 1 ? found[0]! : null;
    const email = single?.email ?? written;
    const check = checkEmailAddress(email);
    if (email === '') problems.push({ kind: 'no_address' });
    else if (check.class === 'invalid') problems.push({ kind: 'address', reason: check.reason });

    const full = nameCell(at.full);
    const named = full === '' ? single : splitPersonName(full);
    const given = { first: nameCell(at.first) || null, last: nameCell(at.last) || null };
    const isApart = given.first !== null || given.last !== null;

    const roleText = cell(at.role);
    const known = roleText === '' ? [] : readRoles(roleText);
    if (!known) problems.push({ kind: 'role' });
    const languageText = cell(at.language);
    const locale = languageText === '' ? null : readLanguage(languageText);
    if (languageText !== '' && locale === null) problems.push({ kind: 'language' });

    const unread = { role: known ? null : roleText, language: languageText !== '' && locale === null ? languageText : null };

    const values = usedFields.map(({ field, index }) => ({ field, ...readFieldCell(field, cell(index)) }));
    for (const { field, problem } of values) if (problem) problems.push({ kind: 'field', label: field.label, reason: problem });
    const data: JsonObject = Object.fromEntries(values.map(({ field, value }) => [field.name, value]));

    return {
      line,
      invitee: {
        text: written || [given.first, given.last, full].filter(Boolean).join(' ') || cells.join(' ').trim(),
        email,
        firstName: isApart ? given.first : (named?.firstName ?? null),
        lastName: isApart ? given.last : (named?.lastName ?? null),
        roles: known && known.length > 0 ? known.map(({ key }) => key) : null,
        locale,
        data: values.length > 0 ? data : null,
        ...(unread.role !== null || unread.language !== null ? { unread } : {}),
      },
      roleText: known && known.length > 0 ? known.map(({ name }) => name).join(', ') : roleText,
      problems,
    };
  };
}
