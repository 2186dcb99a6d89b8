import type { InviteeEntry } from './InviteeEntry.js';

/** The first entries that want a look, and those that are kept among them, in the order of the list. */
export function problemEntries(
  entries: readonly InviteeEntry[],
  kept: ReadonlySet<string>,
  limit: number,
): readonly InviteeEntry[] {
  const found: InviteeEntry[] = [];
  let problems = 0;
  for (const entry of entries) {
    if (entry.problem) problems += 1;
    if (kept.has(entry.id) || (entry.problem && problems <= limit)) found.push(entry);
  }
  return found;
}
