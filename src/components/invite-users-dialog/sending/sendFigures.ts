import type { InviteeEntry } from '../entries/InviteeEntry.js';
import { groupResults } from './groupResults.js';
import type { ResultGroup } from './groupResults.js';

/** How many of a send became what. */
export interface SendFigures {
  sent: number;

  /** Who may have been sent an invite. */
  unclear: number;

  /** Who was sent none, and is still to be invited. */
  open: number;

  /** Who was sent none, and has no need of one. */
  known: number;
}

/** Counts what became of the people of a send, each of them once. */
export function sendFigures(entries: readonly InviteeEntry[]): SendFigures {
  const figures = { sent: entries.filter(({ result }) => result?.outcome === 'sent').length, unclear: 0, open: 0, known: 0 };
  for (const { outcome, entries: own } of groupResults(entries)) figures[figureOf(outcome)] += own.length;
  return figures;
}

function figureOf(outcome: ResultGroup['outcome']): Exclude<keyof SendFigures, 'sent'> {
  switch (outcome) {
    case 'unknown':
      return 'unclear';
    case 'already_invited':
    case 'already_member':
      return 'known';
    default:
      return 'open';
  }
}
