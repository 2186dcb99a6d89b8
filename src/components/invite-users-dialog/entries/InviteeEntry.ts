import type { EmailProblem, SuspiciousEmailReason } from '../../../domain/checkEmailAddress.js';
import type { InvitesErrorDetails } from '../../../domain/InvitesErrorDetails.js';
import type { SendUserInviteResult } from '../../../domain/SendUserInvitesResult.js';

/** What wants a look at an entry. `invalid` and `refused` have to be repaired or removed before anything is sent. */
export type InviteeProblem =
  | { kind: 'invalid'; reason: EmailProblem }
  /** The server did not take the address. */
  | { kind: 'refused'; outcome: 'invalid' | 'blocked' }
  /** An entry above has the same address. */
  | { kind: 'duplicate' }
  /** It may have been sent already; it is sent again only when the sender says so. */
  | { kind: 'unclear' }
  | { kind: 'failed'; error: InvitesErrorDetails | null }
  | { kind: 'typo'; suggestion: string }
  | { kind: SuspiciousEmailReason }
  /** An entry above has the same address in other capitals. */
  | { kind: 'differs_in_case' };

/** One person on the list of a dialog. */
export interface InviteeEntry {
  id: string;

  /** What was typed or pasted; what the row's field shows while the address is repaired. */
  text: string;

  email: string;

  firstName: string | null;

  lastName: string | null;

  /** Keys of this person's own roles; null takes those for everyone. */
  roles: readonly string[] | null;

  problem: InviteeProblem | null;

  /** What became of the last send; null before it and after an edit. */
  result: SendUserInviteResult | null;
}

/** Whether an entry keeps the list from being sent. */
export function isBlocking({ problem }: InviteeEntry): boolean {
  return problem?.kind === 'invalid' || problem?.kind === 'refused';
}

/** Whether an entry goes out with the next send. */
export function isSendable(entry: InviteeEntry): boolean {
  return !isBlocking(entry) && !isDone(entry) && entry.problem?.kind !== 'duplicate' && entry.problem?.kind !== 'unclear';
}

/** Whether nothing is left to do for an entry. */
export function isDone({ result }: InviteeEntry): boolean {
  return result?.outcome === 'sent' || result?.outcome === 'already_invited' || result?.outcome === 'already_member';
}
