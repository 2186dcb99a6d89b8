'use client';
import { useEffect, useMemo, useState } from 'react';

import type { RoleSearch } from '../roles/RoleSearch.js';
import type { RoleReader } from './createRoleReader.js';
import type { CsvMapping } from './CsvMapping.js';
import { unknownRoles } from './unknownRoles.js';

/** How far a server has been asked for the roles that a file names. */
export interface FileRoles {
  /** Whether it is being asked. */
  resolving: boolean;

  /** Asks again for those for which it could not be asked; null where there are none. */
  retry: (() => void) | null;
}

const none: readonly string[] = [];
const nothing: ReadonlyMap<string, boolean> = new Map();

/** Has the server asked for the roles that a file names and nobody knows. */
export function useFileRoles(mapping: CsvMapping | null, readRoles: RoleReader, search: RoleSearch | null): FileRoles {
  const [asking] = useState(() => new Set<string>());
  /** For each name whether the server has answered; none while it is asked. */
  const [answers, setAnswers] = useState(nothing);
  const find = search?.find ?? null;
  const names = useMemo(() => (mapping && find ? unknownRoles(mapping, readRoles) : none), [mapping, readRoles, find]);
  const failed = names.filter((name) => answers.get(name) === false);

  useEffect(() => {
    const fresh = names.filter((name) => !answers.has(name) && !asking.has(name));
    if (!find || fresh.length === 0) return;
    void ask(fresh, find);

    async function ask(wanted: readonly string[], askFor: NonNullable<RoleSearch['find']>): Promise<void> {
      for (const name of wanted) asking.add(name);
      const unanswered = await askFor(wanted);
      for (const name of wanted) asking.delete(name);
      setAnswers((before) => new Map([...before, ...wanted.map((name) => [name, !unanswered.includes(name)] as const)]));
    }
  }, [names, answers, find, asking]);

  function retry(): void {
    setAnswers(new Map([...answers].filter(([, isAnswered]) => isAnswered)));
  }

  return { resolving: names.some((name) => !answers.has(name)), retry: failed.length > 0 ? retry : null };
}
