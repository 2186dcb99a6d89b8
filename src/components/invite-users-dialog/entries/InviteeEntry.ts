import type { EmailProblem, SuspiciousEmailReason } from '../../../domain/checkEmailAddress.js';
import type { InvitesErrorDetails } from '../../../domain/InvitesErrorDetails.js';
import type { JsonObject } from '../../../domain/JsonObject.js';
import type { SendUserInviteResult } from '../../../domain/SendUserInvitesResult.js';
import type { DetailProblem } from './details/DetailProblem.js';

/**
 * What wants a look at an entry. `invalid`, `refused`, `domain`, `details` and `no_role` have to be repaired or removed before
 * anything is sent.
 */
export type InviteeProblem =
  | { kind: 'invalid'; reason: EmailProblem }
  /** The server did not take the address. */
  | { kind: 'refused'; outcome: 'invalid' | 'blocked' }
  /** The host's rule does not let this domain be invited; `allowed` is empty where it names no others. */
  | { kind: 'domain'; allowed: readonly string[] }
  /** The back end has them already: nothing goes out to them. */
  | { kind: 'known'; state: 'already_invited' | 'already_member' }
  /** Something is wrong in the details. */
  | { kind: 'details'; problems: readonly DetailProblem[] }
  /** They were given none of the roles, and need one. */
  | { kind: 'no_role' }
  /** An entry above has the same address. */
  | { kind: 'duplicate' }
  /** It may have been sent already; it is sent again only when the sender says so. */
  | { kind: 'unclear' }
  | { kind: 'failed'; error: InvitesErrorDetails | null }
  /** A file has something for their role, or their language, that is none here. */
  | { kind: 'unread_role' | 'unread_language'; text: string }
  | { kind: 'typo'; suggestion: string }
  | { kind: SuspiciousEmailReason }
  /** An entry above has the same address in other capitals, or had it when it was sent. */
  | { kind: 'differs_in_case' };

/** One person to invite, as read from a text or a file. */
export interface NewInvitee {
  /** What was typed or pasted, or the address as a file has it; what the row's field shows while the address is repaired. */
  text: string;

  email: string;

  firstName: string | null;

  lastName: string | null;

  /** A BCP 47 language tag. */
  locale: string | null;

  /** Keys of this person's own roles; null takes the roles for everyone. */
  roles: readonly string[] | null;

  /** What a file has for a role or a language that is none here; null where it has none. @default neither */
  unread?: UnreadValues | undefined;

  /** Values of the host's own fields. What a field cannot hold stays as it was written, so that it can be repaired. */
  data: JsonObject | null;
}

/** What of a person can be changed beside address and roles. */
export type InviteeDetails = Pick<NewInvitee, 'firstName' | 'lastName' | 'locale' | 'data'>;

/** What a file has that is not known. */
export interface UnreadValues {
  role: string | null;

  language: string | null;
}

/** One person on the list of a dialog. */
export interface InviteeEntry extends NewInvitee {
  id: string;

  problem: InviteeProblem | null;

  /** What became of the last send; null before it and after an edit. */
  result: SendUserInviteResult | null;
}

/** Whether an entry keeps the list from being sent. */
export function isBlocking(entry: InviteeEntry): boolean {
  const kind = entry.problem?.kind;
  return wantsAddress(entry) || kind === 'domain' || kind === 'details' || kind === 'no_role';
}

/** Whether it is the address that has to be repaired. */
export function wantsAddress({ problem }: InviteeEntry): boolean {
  return problem?.kind === 'invalid' || problem?.kind === 'refused';
}

/** Whether an entry goes out with the next send: nothing is wrong with it, or what was wrong was the last send. */
export function isSendable(entry: InviteeEntry): boolean {
  return !isDone(entry) && (entry.problem === null || entry.problem.kind === 'failed');
}

/** Whether an entry goes out only once the sender has said so. */
export function isUnconfirmed({ problem }: InviteeEntry): boolean {
  return problem !== null && (isSuspicious(problem) || problem.kind === 'unclear');
}

/** Whether an entry may be right although it looks wrong: only the sender knows. */
export function isSuspicious({ kind }: InviteeProblem): boolean {
  switch (kind) {
    case 'typo':
    case 'mixed_scripts':
    case 'mixed_scripts_local':
    case 'look_alike':
    case 'differs_in_case':
    case 'unread_role':
    case 'unread_language':
      return true;
    default:
      return false;
  }
}

/** Whether nothing is left to do for an entry. */
export function isDone({ problem, result }: InviteeEntry): boolean {
  const outcome = problem?.kind === 'known' ? problem.state : result?.outcome;
  return outcome === 'sent' || outcome === 'already_invited' || outcome === 'already_member';
}
