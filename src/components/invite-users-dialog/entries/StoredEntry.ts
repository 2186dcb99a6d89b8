import { canonicalEmail } from '../../../domain/canonicalEmail.js';
import { checkEmailAddress } from '../../../domain/checkEmailAddress.js';
import type { SendUserInviteResult } from '../../../domain/SendUserInvitesResult.js';
import { suggestEmailDomain } from '../../../domain/suggestEmailDomain.js';
import type { InviteeEntry, InviteeProblem, NewInvitee } from './InviteeEntry.js';

/** An entry with what is known of it alone. */
export interface StoredEntry extends InviteeEntry {
  /** The form in which equal addresses are equal. */
  key: string;

  /** The same without capitals. */
  foldedKey: string;

  /** What is wrong with it whatever the other entries are. */
  ownProblem: InviteeProblem | null;

  /** Whether the sender has said that a suspicious address is right. */
  confirmed: boolean;
}

/** An entry for somebody who was not on the list. */
export function createEntry(id: string, invitee: NewInvitee): StoredEntry {
  const key = canonicalEmail(invitee.email);
  const ownProblem = problemOfAddress(invitee.email);
  return { ...invitee, id, problem: null, result: null, key, foldedKey: key.toLowerCase(), ownProblem, confirmed: false };
}

/** The entry with what became of it. */
export function withResult(entry: StoredEntry, result: SendUserInviteResult): StoredEntry {
  return { ...entry, result, ownProblem: problemOfResult(result) };
}

/** The entry as if it had never been sent. */
export function withoutResult(entry: StoredEntry): StoredEntry {
  return entry.result === null ? entry : { ...entry, result: null, ownProblem: problemOfAddress(entry.email) };
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
