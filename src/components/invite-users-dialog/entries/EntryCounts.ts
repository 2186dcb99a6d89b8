import { isBlocking, isSendable, isUnconfirmed } from './InviteeEntry.js';
import type { InviteeEntry } from './InviteeEntry.js';

/** How many entries of a list stand how. Those of the first five are the whole list. */
export interface EntryCounts {
  ready: number;

  /** Have to be repaired or removed before anything is sent. */
  toFix: number;

  duplicates: number;

  /** Wait for the sender's word. */
  toConfirm: number;

  /** Are invited or belong to the organization already. */
  known: number;

  /** Want a look. */
  problems: number;

  /** Go out with the next send. */
  sendable: number;
}

/** The counts of an empty list. */
export const noEntries: EntryCounts = {
  ready: 0,
  toFix: 0,
  duplicates: 0,
  toConfirm: 0,
  known: 0,
  problems: 0,
  sendable: 0,
};

/** Counts an entry in, or with -1 out. */
export function addToCounts(counts: EntryCounts, entry: InviteeEntry, times: 1 | -1): void {
  counts[figureOf(entry)] += times;
  if (entry.problem) counts.problems += times;
  if (isSendable(entry)) counts.sendable += times;
}

function figureOf(entry: InviteeEntry): 'ready' | 'toFix' | 'duplicates' | 'toConfirm' | 'known' {
  const { problem } = entry;
  if (problem === null) return 'ready';
  if (isBlocking(entry)) return 'toFix';
  if (problem.kind === 'duplicate') return 'duplicates';
  if (problem.kind === 'known') return 'known';
  return isUnconfirmed(entry) ? 'toConfirm' : 'ready';
}
