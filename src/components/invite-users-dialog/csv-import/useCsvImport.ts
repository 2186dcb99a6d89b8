'use client';
import { useEffect, useMemo, useRef, useState } from 'react';

import type { RoleOption } from '../../../domain/RoleOption.js';
import type { CsvImportMessages } from '../../../i18n/CsvImportMessages.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import type { InviteUsersFormState } from '../InviteUsersFormState.js';
import { columnChoices } from './columnChoices.js';
import { columnUseOf } from './columnUseOf.js';
import type { ColumnChoice, ColumnUse } from './ColumnUse.js';
import { contentOf } from './contentOf.js';
import type { CsvContent } from './contentOf.js';
import { createPersonReader } from './createPersonReader.js';
import { createRoleReader } from './createRoleReader.js';
import type { CsvPerson } from './CsvPerson.js';
import type { CsvFileProblem, CsvTable } from './CsvTable.js';
import { guessColumnUses } from './guessColumnUses.js';
import { readCsvFile } from './readCsvFile.js';
import type { ImportRequest } from './useImportScreen.js';
import { withColumnUse } from './withColumnUse.js';

/** How far an import is. */
export type CsvImportState =
  | { status: 'choosing'; problem: CsvFileProblem | null }
  | { status: 'reading'; fileName: string; progress: number }
  | ({ status: 'mapping' } & CsvMapping);

/** A file that has been read, with what its columns are for. */
export interface CsvMapping {
  table: CsvTable;

  content: CsvContent;

  uses: readonly ColumnUse[];

  hasHeader: boolean;
}

interface CsvImportControls {
  state: CsvImportState;

  choices: readonly ColumnChoice[];

  /** Whom the rows name, with what the columns are for now; none before a file has been read. */
  people: readonly CsvPerson[];

  /** Reads the file that was chosen or dropped; it must be one. */
  read: (files: readonly File[]) => void;

  chooseAnother: () => void;

  setUse: (column: number, use: ColumnUse) => void;

  setHasHeader: (hasHeader: boolean) => void;
}

const noRoles: readonly RoleOption[] = [];
const nobody: readonly CsvPerson[] = [];

/** Reads files, and makes people of their rows. What is being read when the screen is left is given up. */
export function useCsvImport(
  { roleChoices, fields, locales }: InviteUsersFormState,
  messages: CsvImportMessages,
  request: ImportRequest,
): CsvImportControls {
  const { formatters } = useInvitesUi();
  const [state, setState] = useState<CsvImportState>({ status: 'choosing', problem: null });
  const running = useRef<AbortController>(null);
  const roles = roleChoices.status === 'ready' ? roleChoices.options : noRoles;
  const choices = useMemo(() => columnChoices({ hasRoles: roles.length > 0, fields, messages }), [roles, fields, messages]);

  function mappingOf(table: CsvTable, hasHeader: boolean): CsvImportState {
    const content = contentOf(table, hasHeader);
    const readRoles = createRoleReader(roles);
    const uses = guessColumnUses({ ...content, choices, isRole: (text) => readRoles(text) !== null });
    return { status: 'mapping', table, content, uses, hasHeader };
  }

  async function run(file: File, { signal }: AbortController): Promise<void> {
    const outcome = await readCsvFile(file, {
      isColumnName: (text) => columnUseOf(text, choices) !== 'ignore',
      signal,
      onProgress: (progress) => {
        if (!signal.aborted) setState({ status: 'reading', fileName: file.name, progress });
      },
    });
    if (outcome?.status === 'read') setState(mappingOf(outcome.table, outcome.table.hasHeader));
    else if (outcome) setState({ status: 'choosing', problem: outcome.problem });
  }

  function read([file, ...others]: readonly File[]): void {
    running.current?.abort();
    if (!file) return;
    if (others.length > 0) return setState({ status: 'choosing', problem: { kind: 'several' } });
    running.current = new AbortController();
    setState({ status: 'reading', fileName: file.name, progress: 0 });
    void run(file, running.current);
  }

  useEffect(() => {
    read(request.files);
    return () => running.current?.abort();
    // Once for each request, whatever the roles are by then.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [request]);

  const mapping = state.status === 'mapping' ? state : null;
  const people = useMemo(() => {
    if (!mapping) return nobody;
    const { language: languageName } = formatters;
    return mapping.content.rows.map(createPersonReader(mapping.uses, { roles, locales, fields, languageName }));
  }, [mapping, roles, locales, fields, formatters]);

  return {
    state,
    choices,
    people,
    read,
    chooseAnother: () => setState({ status: 'choosing', problem: null }),
    setUse: (column, use) => mapping && setState({ ...mapping, uses: withColumnUse(mapping.uses, column, use) }),
    setHasHeader: (hasHeader) => mapping && setState(mappingOf(mapping.table, hasHeader)),
  };
}
