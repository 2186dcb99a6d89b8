'use client';
import { useMemo } from 'react';

import type { EmailDomainRule } from '../../../domain/EmailDomainRule.js';
import type { InviteField } from '../../../domain/InviteField.js';
import type { SendField } from '../../../domain/SendField.js';
import { isDomainAllowed } from '../../../domain/isDomainAllowed.js';
import { useBrowserLayoutEffect } from '../../../ui/useBrowserLayoutEffect.js';
import type { KnownInvitees } from '../known/createKnownInvitees.js';
import type { InviteeEntries } from './createInviteeEntries.js';
import type { EntryCheck } from './describeEntry.js';
import type { DetailProblem } from './details/DetailProblem.js';
import { findDetailProblems } from './details/findDetailProblems.js';

/** What else the list is to look at. */
export interface EntryChecks {
  /** What the back end says of addresses. */
  stateOf: KnownInvitees['stateOf'];

  domains: EmailDomainRule;

  fields: readonly InviteField[];

  /** What is wrong with the others nobody gets. */
  sendFields: readonly SendField[];

  /** Whether there are roles, of which everybody needs one. */
  hasRoles: boolean;
}

/**
 * Lets the list look at more than addresses: at who is known, at domains, and at the details and roles of each person. While it is not
 * `active` the list looks at what another form that shows it wants, or at what was wanted last.
 */
export function useEntryChecks(
  list: InviteeEntries,
  active: boolean,
  { stateOf, domains, fields, sendFields, hasRoles }: EntryChecks,
): void {
  const checks = useMemo(
    () => [knownCheck(stateOf), domainCheck(domains), detailsCheck(fields, sendFields), rolesCheck(hasRoles)],
    [stateOf, domains, fields, sendFields, hasRoles],
  );
  useBrowserLayoutEffect(() => {
    if (active) return list.setChecks(checks);
  }, [list, active, checks]);
}

function knownCheck(stateOf: KnownInvitees['stateOf']): EntryCheck {
  return (_, key) => {
    const state = stateOf(key);
    if (state === 'blocked') return { kind: 'refused', outcome: state };
    return state === 'already_invited' || state === 'already_member' ? { kind: 'known', state } : null;
  };
}

function domainCheck(rule: EmailDomainRule): EntryCheck {
  return ({ email }) => (isDomainAllowed(email, rule) ? null : { kind: 'domain', allowed: rule.allow ?? [] });
}

function detailsCheck(fields: readonly InviteField[], sendFields: readonly SendField[]): EntryCheck {
  const isSent = ({ field }: DetailProblem) =>
    typeof field === 'number' || sendFields.includes(field === 'locale' ? 'locale' : 'names');
  return (entry) => {
    const problems = findDetailProblems(entry, fields).filter(isSent);
    return problems.length > 0 ? { kind: 'details', problems } : null;
  };
}

function rolesCheck(hasRoles: boolean): EntryCheck {
  return ({ roles }) => (hasRoles && roles?.length === 0 ? { kind: 'no_role' } : null);
}
