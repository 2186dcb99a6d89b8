'use client';
import { useEffect, useMemo, useRef, useState } from 'react';

import type { RoleOption } from '../../../domain/RoleOption.js';
import type { CsvImportMessages } from '../../../i18n/CsvImportMessages.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { useStable } from '../../../ui/useStable.js';
import type { InviteUsersFormState } from '../InviteUsersFormState.js';
import { columnChoices } from './columnChoices.js';
import { columnUseOf } from './columnUseOf.js';
import type { ColumnChoice, ColumnUse } from './ColumnUse.js';
import { contentOf } from './contentOf.js';
import { createRoleReader } from './createRoleReader.js';
import { correctedUses, noCorrections } from './CsvCorrections.js';
import type { CsvCorrections } from './CsvCorrections.js';
import type { CsvEncoding } from './CsvEncoding.js';
import type { CsvMapping } from './CsvMapping.js';
import type { CsvPerson } from './CsvPerson.js';
import type { CsvFileProblem, CsvTable } from './CsvTable.js';
import { guessColumnUses } from './guessColumnUses.js';
import { readCsvFile } from './readCsvFile.js';
import { useFileRoles } from './useFileRoles.js';
import type { FileRoles } from './useFileRoles.js';
import { useCsvPeople } from './useCsvPeople.js';
import type { ImportRequest } from './useImportScreen.js';

/** How far an import is. */
export type CsvImportState =
  | { status: 'choosing'; problem: CsvFileProblem | null }
  | { status: 'reading'; fileName: string; progress: number }
  | ({ status: 'mapping' } & CsvMapping);

/** The same but for what the columns are for: that follows, also from roles that are known only later. */
type ImportStep =
  | Exclude<CsvImportState, { status: 'mapping' }>
  | ({ status: 'mapping'; corrections: CsvCorrections } & Omit<CsvMapping, 'uses'>);

interface CsvImportControls {
  state: CsvImportState;

  choices: readonly ColumnChoice[];

  /** Whom the rows name, in a moment with what the columns are for now; none before a file has been read. */
  people: readonly CsvPerson[];

  /** What those were read from; null before a file has been read. */
  readTable: CsvTable | null;

  /** Has the people once they have been read with what the columns are for and the file is read in now, and its roles looked up. */
  whenRead: (use: (people: readonly CsvPerson[]) => void) => void;

  /** How far the server has been asked for roles that the file names. */
  fileRoles: FileRoles;

  /** Reads the file that was chosen or dropped; it must be one. */
  read: (files: readonly File[]) => void;

  chooseAnother: () => void;

  /** What the file is read in where that is a choice; null where it leaves none. */
  encoding: CsvEncoding | null;

  /** In what it could not be read when somebody chose so. */
  refusedEncoding: CsvEncoding | null;

  /** Reads the file anew, in another encoding. */
  setEncoding: (encoding: CsvEncoding) => void;

  setUse: (column: number, use: ColumnUse) => void;

  setHasHeader: (hasHeader: boolean) => void;
}

const noUses: readonly ColumnUse[] = [];
const noRoles: readonly RoleOption[] = [];
const nobody: readonly CsvPerson[] = [];
// The file has changed since it was read: another encoding would not help.
const aboutFile: ReadonlySet<CsvFileProblem['kind']> = new Set(['unreadable', 'too_large', 'spreadsheet']);
const noEncoding: { encoding: CsvEncoding | null; refused: CsvEncoding | null } = { encoding: null, refused: null };

/** Reads files, and makes people of their rows. What is being read when the screen is left is given up. */
export function useCsvImport(
  { roleChoices, roleSelection, roleSearch, sendFields, fields, locales }: InviteUsersFormState,
  messages: CsvImportMessages,
  request: ImportRequest,
): CsvImportControls {
  const { locale } = useInvitesUi();
  const [step, setStep] = useState<ImportStep>({ status: 'choosing', problem: null });
  const [wanted, setWanted] = useState(noEncoding);
  const running = useRef<AbortController>(null);
  const roles = roleChoices.status === 'ready' ? roleChoices.options : noRoles;
  const readRoles = useMemo(() => createRoleReader(roles, roleSelection), [roles, roleSelection]);
  const choices = useMemo(
    () => columnChoices({ hasRoles: roles.length > 0, sendFields, fields, messages }),
    [roles, sendFields, fields, messages],
  );
  const guessed = useMemo(() => {
    if (step.status !== 'mapping') return noUses;
    const guess = guessColumnUses({ ...step.content, choices, isRole: (text) => readRoles(text) !== null });
    return correctedUses(guess, step.corrections);
  }, [step, choices, readRoles]);
  const uses = useStable(guessed);
  const mapping = useMemo(() => (step.status === 'mapping' ? { ...step, uses } : null), [step, uses]);

  async function run(
    file: File,
    encoding: CsvEncoding | null,
    onProgress: (progress: number) => void,
    onProblem: (problem: CsvFileProblem) => void,
  ): Promise<void> {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    const outcome = await readCsvFile(file, {
      languages: [locale, navigator.language],
      encoding,
      isColumnName: (text) => columnUseOf(text, choices) !== 'ignore',
      signal,
      onProgress: (progress) => {
        if (!signal.aborted) onProgress(progress);
      },
    });
    if (!outcome) return;
    setWanted(noEncoding);
    if (outcome.status === 'failed') return onProblem(outcome.problem);
    const { table } = outcome;
    setStep((before) => stepOf(table, before.status === 'mapping' ? before.corrections : noCorrections));
  }

  function read([file, ...others]: readonly File[]): void {
    running.current?.abort();
    if (!file) return;
    if (others.length > 0) return setStep({ status: 'choosing', problem: { kind: 'several' } });
    const show = (progress: number) => setStep({ status: 'reading', fileName: file.name, progress });
    show(0);
    void run(file, null, show, (problem) => setStep({ status: 'choosing', problem }));
  }

  useEffect(() => {
    read(request.files);
    return () => running.current?.abort();
    // Once for each request, whatever the roles are by then.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [request]);

  const fileRoles = useFileRoles(mapping, readRoles, roleSearch);
  const { people, whenRead, forget } = useCsvPeople(mapping, readRoles, {
    locales,
    fields,
    isUnsettled: wanted.encoding !== null || fileRoles.resolving,
  });

  function shownState(): CsvImportState {
    if (step.status !== 'mapping') return step;
    return mapping && people ? mapping : { status: 'reading', fileName: step.table.file.name, progress: 1 };
  }

  return {
    state: shownState(),
    choices,
    people: people?.people ?? nobody,
    readTable: people?.mapping.table ?? null,
    whenRead,
    fileRoles,
    read,
    encoding: wanted.encoding ?? mapping?.table.encoding ?? null,
    refusedEncoding: wanted.refused,
    chooseAnother() {
      running.current?.abort();
      setStep({ status: 'choosing', problem: null });
    },
    // What was read is shown meanwhile: the choice keeps the focus.
    setEncoding(encoding) {
      if (!mapping) return;
      setWanted({ encoding, refused: null });
      void run(
        mapping.table.file,
        encoding,
        () => {},
        (problem) => {
          // Whoever added people meant others than these.
          forget();
          if (aboutFile.has(problem.kind)) setStep({ status: 'choosing', problem });
          else setWanted({ encoding: null, refused: encoding });
        },
      );
    },
    setUse(column, use) {
      if (step.status !== 'mapping') return;
      const { corrections } = step;
      setStep({ ...step, corrections: { ...corrections, uses: [...corrections.uses, { column, use }] } });
    },
    setHasHeader: (hasHeader) => step.status === 'mapping' && setStep(stepOf(step.table, { ...step.corrections, hasHeader })),
  };
}

function stepOf(table: CsvTable, corrections: CsvCorrections): ImportStep {
  const hasHeader = corrections.hasHeader ?? table.hasHeader;
  return { status: 'mapping', table, content: contentOf(table, hasHeader), hasHeader, corrections };
}
