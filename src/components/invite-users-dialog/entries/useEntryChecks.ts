'use client';
import { useMemo } from 'react';

import type { EmailDomainRule } from '../../../domain/EmailDomainRule.js';
import type { InviteField } from '../../../domain/InviteField.js';
import { isDomainAllowed } from '../../../domain/isDomainAllowed.js';
import { useBrowserLayoutEffect } from '../../../ui/useBrowserLayoutEffect.js';
import type { InviteeEntries } from './createInviteeEntries.js';
import type { EntryCheck } from './describeEntries.js';
import { findDetailProblems } from './details/findDetailProblems.js';

/** Lets the list look at more than addresses: at their domains, and at the details of each person. */
export function useEntryChecks(list: InviteeEntries, fields: readonly InviteField[], domains: EmailDomainRule): void {
  const checks = useMemo(() => [domainCheck(domains), detailsCheck(fields)], [domains, fields]);
  useBrowserLayoutEffect(() => list.setChecks(checks), [list, checks]);
}

function domainCheck(rule: EmailDomainRule): EntryCheck {
  return ({ email }) => (isDomainAllowed(email, rule) ? null : { kind: 'domain', allowed: rule.allow ?? [] });
}

function detailsCheck(fields: readonly InviteField[]): EntryCheck {
  return (entry) => {
    const problems = findDetailProblems(entry, fields);
    return problems.length > 0 ? { kind: 'details', problems } : null;
  };
}
