'use client';
import { useEffect, useMemo, useRef, useState } from 'react';

import { languageName } from '../../../i18n/languageName.js';
import { useBrowserLayoutEffect } from '../../../ui/useBrowserLayoutEffect.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import type { InviteUsersFormState } from '../InviteUsersFormState.js';
import { createPersonReader } from './createPersonReader.js';
import type { RoleReader } from './createRoleReader.js';
import type { CsvPerson } from './CsvPerson.js';
import { mapInSlices } from './mapInSlices.js';
import type { CsvMapping } from './CsvMapping.js';

interface CsvPeople {
  /** Whom the rows name, as they were read last; null before the file's rows have been read once. */
  people: ReadPeople | null;

  /** Has the people, with what the columns are for now, once they have been read: at once where they have. Only the last call counts. */
  whenRead: (use: (people: readonly CsvPerson[]) => void) => void;

  /** Has nobody wait for them any longer. */
  forget: () => void;
}

interface CsvPeopleOptions extends Pick<InviteUsersFormState, 'locales' | 'fields'> {
  /** Whether the file is being read anew, or its roles looked up: then whoever wants the people waits for what this brings. */
  isUnsettled: boolean;
}

/** What has become of a file's rows. */
export interface ReadPeople {
  mapping: CsvMapping;

  people: readonly CsvPerson[];

  /** What read them. */
  read: unknown;
}

/** Makes people of a file's rows, without holding the page up however many they are. */
export function useCsvPeople(
  mapping: CsvMapping | null,
  readRoles: RoleReader,
  { locales, fields, isUnsettled }: CsvPeopleOptions,
): CsvPeople {
  const { formatters } = useInvitesUi();
  const [last, setLast] = useState<ReadPeople | null>(null);
  const waiting = useRef<((people: readonly CsvPerson[]) => void) | null>(null);
  const read = useMemo(
    () =>
      mapping &&
      createPersonReader(mapping.uses, { readRoles, locales, fields, languageName: (tag) => languageName(formatters, tag) }),
    [mapping, readRoles, locales, fields, formatters],
  );

  useBrowserLayoutEffect(() => {
    if (!mapping || !read) {
      waiting.current = null;
      return;
    }
    const stop = new AbortController();
    mapInSlices(mapping.content.rows, read, stop.signal, (people) => setLast({ mapping, people, read }));
    return () => stop.abort();
  }, [mapping, read]);

  const settled = last && last.read === read && !isUnsettled ? last.people : null;
  useEffect(() => {
    if (!settled) return;
    waiting.current?.(settled);
    waiting.current = null;
  }, [settled]);

  return {
    // Of the same file what was read last is shown until it has been read anew.
    people: mapping && last?.mapping.table.file === mapping.table.file ? last : null,
    whenRead(use) {
      if (settled) use(settled);
      else waiting.current = use;
    },
    forget() {
      waiting.current = null;
    },
  };
}
