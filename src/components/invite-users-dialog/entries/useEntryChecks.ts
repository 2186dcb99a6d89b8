'use client';
import { useMemo } from 'react';

import type { InviteField } from '../../../domain/InviteField.js';
import { useBrowserLayoutEffect } from '../../../ui/useBrowserLayoutEffect.js';
import type { InviteeEntries } from './createInviteeEntries.js';
import type { EntryCheck } from './describeEntries.js';
import { findDetailProblems } from './details/findDetailProblems.js';

/** Lets the list look at more than addresses: at the details of each person. */
export function useEntryChecks(list: InviteeEntries, fields: readonly InviteField[]): void {
  const checks = useMemo(() => [detailsCheck(fields)], [fields]);
  useBrowserLayoutEffect(() => list.setChecks(checks), [list, checks]);
}

function detailsCheck(fields: readonly InviteField[]): EntryCheck {
  return (entry) => {
    const problems = findDetailProblems(entry, fields);
    return problems.length > 0 ? { kind: 'details', problems } : null;
  };
}
