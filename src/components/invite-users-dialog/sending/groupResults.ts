import type { InvitesErrorCode } from '../../../domain/InvitesErrorDetails.js';
import type { SendUserInviteOutcome } from '../../../domain/SendUserInvitesResult.js';
import type { InviteeEntry } from '../entries/InviteeEntry.js';

/** People who were not invited for one reason. */
export interface ResultGroup {
  outcome: Exclude<SendUserInviteOutcome, 'sent'>;

  /** What the server said, for those that failed. */
  error: InvitesErrorCode | null;

  entries: readonly InviteeEntry[];
}

const order: readonly ResultGroup['outcome'][] = [
  'failed',
  'unsent',
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
    const { outcome, error } = entry.result ?? { outcome: 'sent' as const };
    if (outcome === 'sent') continue;
    const code = outcome === 'failed' ? (error?.code ?? null) : null;
    const group = groups.get(`${outcome} ${code}`) ?? { outcome, error: code, entries: [] };
    group.entries.push(entry);
    groups.set(`${outcome} ${code}`, group);
  }
  return [...groups.values()].toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
}
