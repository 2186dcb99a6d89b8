import { canonicalEmail } from '../../../domain/canonicalEmail.js';
import { checkEmailAddress } from '../../../domain/checkEmailAddress.js';
import type { SendUserInviteResult } from '../../../domain/SendUserInvitesResult.js';
import { suggestEmailDomain } from '../../../domain/suggestEmailDomain.js';
import type { InviteeDetails, InviteeEntry, InviteeProblem, NewInvitee, UnreadValues } from './InviteeEntry.js';

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
  const { text, email, firstName, lastName, locale, roles, data, unread } = invitee;
  // Named one by one: copied with `...` they take ten times as long, and ten thousand are made at once.
  return {
    id,
    text,
    email,
    firstName,
    lastName,
    locale,
    roles,
    data,
    unread,
    problem: null,
    result: null,
    key,
    foldedKey: key.toLowerCase(),
    ownProblem,
    confirmed: false,
  };
}

/** The entry with the sender's word that it is right as it is. */
export function withConfirmation(entry: StoredEntry): StoredEntry {
  if (entry.problem?.kind === 'unread_role') return withoutUnread(entry, { role: null });
  if (entry.problem?.kind === 'unread_language') return withoutUnread(entry, { language: null });
  return { ...entry, confirmed: true };
}

/** The entry as if its file had nothing there that is not known. */
function withoutUnread(entry: StoredEntry, known: Partial<UnreadValues>): StoredEntry {
  return entry.unread ? { ...entry, unread: { ...entry.unread, ...known } } : entry;
}

/** The entry with what became of it. */
export function withResult(entry: StoredEntry, result: SendUserInviteResult): StoredEntry {
  return { ...entry, result, ownProblem: problemOfResult(result) };
}

/** The entry as if it had never been sent. */
export function withoutResult(entry: StoredEntry): StoredEntry {
  return entry.result === null ? entry : { ...entry, result: null, ownProblem: problemOfAddress(entry.email) };
}

/** The entry when its address went out in other capitals: also with those gone, it goes on waiting for the sender's word. */
export function heldBack(entry: StoredEntry): StoredEntry {
  return entry.problem?.kind === 'differs_in_case' ? { ...entry, ownProblem: entry.problem } : entry;
}

/** The entry with roles of its own, or with those for everyone. */
export function withRoles(entry: StoredEntry, roles: readonly string[] | null): StoredEntry {
  return { ...withoutRefusal(withoutUnread(entry, { role: null })), roles };
}

/** The entry with other details. */
export function withDetails(entry: StoredEntry, { data, ...details }: Partial<InviteeDetails>): StoredEntry {
  const known = details.locale === undefined ? entry : withoutUnread(entry, { language: null });
  const changed = { ...withoutRefusal(known), ...details };
  if (data === undefined) return changed;
  return { ...changed, data: data && Object.fromEntries([...Object.entries(entry.data ?? {}), ...Object.entries(data)]) };
}

/** The entry before its values change: they may be what the server refused. What may have been sent stays said. */
function withoutRefusal(entry: StoredEntry): StoredEntry {
  return entry.result?.outcome === 'unknown' ? entry : withoutResult(entry);
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
