import type { UserInvite } from '../../../domain/UserInvite.js';
import type { InvitesErrorDetails } from '../../../domain/InvitesErrorDetails.js';

/** Where a row of the window stands, in pixels from the beginning of the list. */
export interface WindowRow {
  index: number;

  start: number;

  end: number;
}

/** A part of the list that could not be read. */
export interface FailedPart {
  status: 'failed';

  part: number;

  error: InvitesErrorDetails;

  readAgain: () => void;
}

/** What is known of a row. */
export type RowState = { status: 'shown'; invite: UserInvite } | { status: 'reading' } | FailedPart | { status: 'missing' };

/** What stands in the list, from top to bottom. */
export type WindowPiece =
  | { kind: 'space'; key: string; size: number }
  | { kind: 'row'; key: string; index: number; invite: UserInvite }
  | { kind: 'reading'; key: string; index: number }
  /** In the place of all rows of a part that failed. */
  | { kind: 'failed'; key: string; index: number; size: number; failed: FailedPart };

/** Fills the list up to its whole size: rows that are in the window, and spaces for all others. */
export function layOutRows(rows: readonly WindowRow[], totalSize: number, stateOf: (index: number) => RowState): WindowPiece[] {
  const pieces: WindowPiece[] = [];
  const keys = new Set<string>();
  let end = 0;
  // Named by their place among themselves: one that flies past becomes the next.
  let readingRows = 0;

  // An invite may be in an answer twice, and a space may be anywhere.
  function uniqueKey(wanted: string): string {
    const key = keys.has(wanted) ? `${wanted}-${pieces.length}` : wanted;
    keys.add(key);
    return key;
  }

  function leaveSpace(to: number): void {
    const last = pieces.at(-1);
    if (last?.kind === 'space') last.size += to - end;
    else if (to > end) pieces.push({ kind: 'space', key: uniqueKey(end === 0 ? 'start' : 'space'), size: to - end });
    end = Math.max(end, to);
  }

  for (const row of rows) {
    leaveSpace(row.start);
    const { index } = row;
    const state = stateOf(index);
    const last = pieces.at(-1);
    if (state.status === 'missing') leaveSpace(row.end);
    else if (state.status === 'shown') pieces.push({ kind: 'row', key: uniqueKey(state.invite.id), index, invite: state.invite });
    else if (state.status === 'reading') pieces.push({ kind: 'reading', key: uniqueKey(`reading-${readingRows++}`), index });
    else if (last?.kind === 'failed' && last.failed.part === state.part) last.size += row.end - row.start;
    else pieces.push({ kind: 'failed', key: uniqueKey(`failed-${state.part}`), index, size: row.end - row.start, failed: state });
    end = row.end;
  }
  leaveSpace(totalSize);
  return pieces;
}
