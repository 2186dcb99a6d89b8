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
 * Marks what is wrong with each entry; one for which nothing changed stays the same object.
 *
 * @param touched Folded keys: all entries without them are as they were. Null looks at every entry.
 */
export function describeEntries(
  entries: readonly StoredEntry[],
  checks: readonly EntryCheck[],
  touched: ReadonlySet<string> | null,
): readonly StoredEntry[] {
  const keys = new Set<string>();
  const foldedKeys = new Set<string>();
  return entries.map((entry) => {
    if (touched && !touched.has(entry.foldedKey)) return entry;
    const problem = problemAmong(entry, checks, keys, foldedKeys);
    keys.add(entry.key);
    foldedKeys.add(entry.foldedKey);
    return isSameProblem(problem, entry.problem) ? entry : { ...entry, problem };
  });
}

function problemAmong(
  entry: StoredEntry,
  checks: readonly EntryCheck[],
  keys: ReadonlySet<string>,
  foldedKeys: ReadonlySet<string>,
): InviteeProblem | null {
  const { key, foldedKey, ownProblem, confirmed, result } = entry;
  if (ownProblem?.kind === 'invalid' || ownProblem?.kind === 'refused') return ownProblem;
  if (keys.has(key)) return duplicate;
  if (result === null) {
    for (const check of checks) {
      const problem = check(entry, key);
      if (problem) return problem;
    }
  }
  const problem = ownProblem ?? (foldedKeys.has(foldedKey) ? differsInCase : null);
  return problem && confirmed && isSuspicious(problem) ? null : problem;
}

/** Checks make their problems anew each time. */
function isSameProblem(one: InviteeProblem | null, other: InviteeProblem | null): boolean {
  return one === other || (one !== null && other !== null && JSON.stringify(one) === JSON.stringify(other));
}
