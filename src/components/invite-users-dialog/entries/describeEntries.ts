import { canonicalEmail } from '../../../domain/canonicalEmail.js';
import { checkEmailAddress } from '../../../domain/checkEmailAddress.js';
import type { ParsedAddress } from '../../../domain/parseEmailAddresses.js';
import type { SendUserInviteResult } from '../../../domain/SendUserInvitesResult.js';
import { suggestEmailDomain } from '../../../domain/suggestEmailDomain.js';
import type { InviteeEntry, InviteeProblem } from './InviteeEntry.js';

/** An entry with what is known of it alone. */
export interface StoredEntry extends InviteeEntry {
  /** The form in which equal addresses are equal. */
  key: string;

  /** What is wrong with it whatever the other entries are. */
  ownProblem: InviteeProblem | null;
}

const duplicate: InviteeProblem = { kind: 'duplicate' };
const differsInCase: InviteeProblem = { kind: 'differs_in_case' };

/** An entry for an address that was read from a text. */
export function createEntry(id: string, { raw, email, firstName, lastName }: ParsedAddress): StoredEntry {
  const entry = { id, text: raw, email, firstName, lastName, roles: null, problem: null, result: null };
  return { ...entry, key: canonicalEmail(email), ownProblem: problemOfAddress(email) };
}

/** The entry with what became of it. */
export function withResult(entry: StoredEntry, result: SendUserInviteResult): StoredEntry {
  return { ...entry, result, ownProblem: problemOfResult(result) };
}

/** The entry as if it had never been sent. */
export function withoutResult(entry: StoredEntry): StoredEntry {
  return { ...entry, result: null, ownProblem: problemOfAddress(entry.email) };
}

/** Marks what depends on the entries above; an entry for which nothing changed stays the same object. */
export function describeEntries(entries: readonly StoredEntry[]): readonly StoredEntry[] {
  const keys = new Set<string>();
  const foldedKeys = new Set<string>();
  return entries.map((entry) => {
    const problem = problemAmong(entry, keys, foldedKeys);
    keys.add(entry.key);
    foldedKeys.add(entry.key.toLowerCase());
    return problem === entry.problem ? entry : { ...entry, problem };
  });
}

function problemAmong({ key, ownProblem }: StoredEntry, keys: Set<string>, foldedKeys: Set<string>): InviteeProblem | null {
  if (ownProblem?.kind === 'invalid' || ownProblem?.kind === 'refused') return ownProblem;
  if (keys.has(key)) return duplicate;
  return ownProblem ?? (foldedKeys.has(key.toLowerCase()) ? differsInCase : null);
}

function problemOfAddress(email: string): InviteeProblem | null {
  const check = checkEmailAddress(email);
  if (check.class === 'invalid') return { kind: 'invalid', reason: check.reason };
  const suggestion = suggestEmailDomain(email);
  if (suggestion) return { kind: 'typo', suggestion };
  return check.class === 'suspicious' ? { kind: check.reason } : null;
}

function problemOfResult({ outcome, error }: SendUserInviteResult): InviteeProblem | null {
  switch (outcome) {
    case 'sent':
    case 'already_invited':
    case 'already_member':
    case 'unsent':
      return null;
    case 'invalid':
    case 'blocked':
      return { kind: 'refused', outcome };
    case 'failed':
      return { kind: 'failed', error: error ?? null };
    case 'unknown':
      return { kind: 'unclear' };
  }
}
