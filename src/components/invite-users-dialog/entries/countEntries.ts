import { isBlocking, isSendable, isSuspicious } from './InviteeEntry.js';
import type { InviteeEntry } from './InviteeEntry.js';

/** How many entries of a list stand how. Those of `ready`, `toFix`, `duplicates` and `toConfirm` are the whole list. */
export interface EntryCounts {
  ready: number;

  /** Have to be repaired or removed before anything is sent. */
  toFix: number;

  duplicates: number;

  /** Wait for the sender's word. */
  toConfirm: number;

  /** Want a look. */
  problems: number;

  /** Go out with the next send. */
  sendable: number;
}

/** Counts how the entries stand. */
export function countEntries(entries: readonly InviteeEntry[]): EntryCounts {
  const counts = { ready: 0, toFix: 0, duplicates: 0, toConfirm: 0, problems: 0, sendable: 0 };
  for (const entry of entries) {
    counts[figureOf(entry)] += 1;
    if (entry.problem) counts.problems += 1;
    if (isSendable(entry)) counts.sendable += 1;
  }
  return counts;
}

function figureOf(entry: InviteeEntry): 'ready' | 'toFix' | 'duplicates' | 'toConfirm' {
  const { problem } = entry;
  if (problem === null) return 'ready';
  if (isBlocking(entry)) return 'toFix';
  if (problem.kind === 'duplicate') return 'duplicates';
  return isSuspicious(problem) || problem.kind === 'unclear' ? 'toConfirm' : 'ready';
}
