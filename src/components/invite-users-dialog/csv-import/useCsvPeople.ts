'use client';
import { useMemo, useRef, useState } from 'react';

import type { RoleOption } from '../../../domain/RoleOption.js';
import { languageName } from '../../../i18n/languageName.js';
import { useBrowserLayoutEffect } from '../../../ui/useBrowserLayoutEffect.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { useLatest } from '../../../ui/useLatest.js';
import type { InviteUsersFormState } from '../InviteUsersFormState.js';
import { createPersonReader } from './createPersonReader.js';
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
  /** Whether the file is being read anew: then whoever wants the people waits for those that this brings. */
  isReadAnew: boolean;
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
  roles: readonly RoleOption[],
  { locales, fields, isReadAnew }: CsvPeopleOptions,
): CsvPeople {
  const { formatters } = useInvitesUi();
  const [last, setLast] = useState<ReadPeople | null>(null);
  const newest = useRef<ReadPeople | null>(null);
  const waiting = useRef<((people: readonly CsvPerson[]) => void) | null>(null);
  const isOutdated = useLatest(isReadAnew);
  const read = useMemo(
    () =>
      mapping &&
      createPersonReader(mapping.uses, { roles, locales, fields, languageName: (tag) => languageName(formatters, tag) }),
    [mapping, roles, locales, fields, formatters],
  );

  useBrowserLayoutEffect(() => {
    if (!mapping || !read) {
      waiting.current = null;
      return;
    }
    const stop = new AbortController();
    mapInSlices(mapping.content.rows, read, stop.signal, (people) => {
      newest.current = { mapping, people, read };
      setLast(newest.current);
      if (isOutdated.current) return;
      waiting.current?.(people);
      waiting.current = null;
    });
    return () => stop.abort();
  }, [mapping, read, isOutdated]);

  return {
    // Of the same file what was read last is shown until it has been read anew.
    people: mapping && last?.mapping.table.file === mapping.table.file ? last : null,
    whenRead(use) {
      if (newest.current?.read === read && !isReadAnew) use(newest.current.people);
      else waiting.current = use;
    },
    forget() {
      waiting.current = null;
    },
  };
}
