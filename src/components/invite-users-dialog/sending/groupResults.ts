import type { InvitesErrorCode } from '../../../domain/InvitesErrorDetails.js';
import type { InvitesErrorDetails } from '../../../domain/InvitesErrorDetails.js';
import type { SendUserInviteOutcome } from '../../../domain/SendUserInvitesResult.js';
import { isUnconfirmed } from '../entries/InviteeEntry.js';
import type { InviteeEntry } from '../entries/InviteeEntry.js';

/** People who were not invited for one reason. */
export interface ResultGroup {
  outcome: Exclude<SendUserInviteOutcome, 'sent'> | 'unconfirmed';

  /** What the server said, for those that failed. */
  error: InvitesErrorCode | null;

  entries: readonly InviteeEntry[];
}

const order: readonly ResultGroup['outcome'][] = [
  'failed',
  'unsent',
  'unconfirmed',
  'unknown',
  'invalid',
  'blocked',
  'already_invited',
  'already_member',
];

/** Those of a send who were not invited, by reason; first what can be done something about. */
export function groupResults(entries: readonly InviteeEntry[]): readonly ResultGroup[] {
  const groups = new Map<string, ResultGroup & { entries: InviteeEntry[] }>();
  for (const entry of entries) {
    const { outcome, error } = outcomeOf(entry);
    if (outcome === 'sent') continue;
    const code = outcome === 'failed' ? (error?.code ?? null) : null;
    const group = groups.get(`${outcome} ${code}`) ?? { outcome, error: code, entries: [] };
    group.entries.push(entry);
    groups.set(`${outcome} ${code}`, group);
  }
  return [...groups.values()].toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
}

/** What became of an entry; of one that did not go out, why. */
function outcomeOf(entry: InviteeEntry): { outcome: ResultGroup['outcome'] | 'sent'; error?: InvitesErrorDetails | undefined } {
  if (entry.result) return entry.result;
  if (entry.problem?.kind === 'known') return { outcome: entry.problem.state };
  return { outcome: isUnconfirmed(entry) ? 'unconfirmed' : 'sent' };
}
