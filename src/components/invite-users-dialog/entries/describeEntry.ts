import type { InviteeEntry, InviteeProblem } from './InviteeEntry.js';
import { isSuspicious } from './InviteeEntry.js';
import type { StoredEntry } from './StoredEntry.js';

/**
 * Says what else is wrong with an entry, such as what the back end knows of its address, whose canonical form is `key`.
 * Looks at the entry's own values only.
 */
export type EntryCheck = (entry: InviteeEntry, key: string) => InviteeProblem | null;

const duplicate: InviteeProblem = { kind: 'duplicate' };
const differsInCase: InviteeProblem = { kind: 'differs_in_case' };

/**
 * The entry with what is wrong with it; the same object where that is as before.
 *
 * @param above The keys of the entries above it whose addresses are the same but for capitals.
 */
export function describeEntry(entry: StoredEntry, checks: readonly EntryCheck[], above: ReadonlySet<string>): StoredEntry {
  const problem = problemAmong(entry, checks, above);
  return isSameProblem(problem, entry.problem) ? entry : { ...entry, problem };
}

function problemAmong(entry: StoredEntry, checks: readonly EntryCheck[], above: ReadonlySet<string>): InviteeProblem | null {
  const { key, ownProblem, confirmed, result } = entry;
  if (ownProblem?.kind === 'invalid' || ownProblem?.kind === 'refused') return ownProblem;
  if (above.has(key)) return duplicate;
  if (result === null) {
    for (const check of checks) {
      const problem = check(entry, key);
      if (problem) return problem;
    }
  }
  const problem = ownProblem ?? (above.size > 0 ? differsInCase : null);
  return problem && !(confirmed && isSuspicious(problem)) ? problem : unreadProblem(entry);
}

function unreadProblem({ unread }: StoredEntry): InviteeProblem | null {
  if (!unread) return null;
  if (unread.role !== null) return { kind: 'unread_role', text: unread.role };
  return unread.language === null ? null : { kind: 'unread_language', text: unread.language };
}

/** Checks make their problems anew each time. */
function isSameProblem(one: InviteeProblem | null, other: InviteeProblem | null): boolean {
  return one === other || (one !== null && other !== null && JSON.stringify(one) === JSON.stringify(other));
}
