import type { BulkOutcome, BulkReport } from '../../../domain/BulkRun.js';
import type { BulkOperationKind } from '../../../domain/InviteActivity.js';
import type { UserInvite } from '../../../domain/UserInvite.js';
import type { BulkMessages } from '../../../i18n/BulkMessages.js';
import type { CommonMessages } from '../../../i18n/CommonMessages.js';

/** One thing to say of an action that has ended. */
export interface ReportLine {
  text: string;

  /** Whom it is about, as far as they are known. */
  invites: readonly UserInvite[];
}

/** What to say of an action that has ended. */
export interface ReportText {
  tone: 'success' | 'warning' | 'danger';

  title: string;

  /** Every distinct reason, with its count, the most frequent one first. */
  lines: readonly ReportLine[];
}

/** How an action on many invites ended, in words. */
export function reportLines(
  kind: BulkOperationKind,
  { results, error, unread, lost }: BulkReport,
  messages: BulkMessages,
  errors: CommonMessages['errors'],
): ReportText {
  const groups = new Map<string, { outcome: BulkOutcome; invites: UserInvite[]; count: number }>();
  for (const { invite, outcome } of results) {
    const group = groups.get(keyOf(outcome)) ?? { outcome, invites: [], count: 0 };
    group.count += 1;
    if (invite) group.invites.push(invite);
    groups.set(keyOf(outcome), group);
  }
  const done = (groups.get('done')?.count ?? 0) + (lost?.left === 0 ? (lost.count ?? 0) : 0);
  const refused = error && messages.refused({ kind, error: errors[error.code], rest: done > 0 });
  if (refused !== null && done === 0) return { tone: 'danger', title: refused, lines: [] };
  groups.delete('done');
  const lines = Array.from(groups.values())
    .toSorted((one, other) => other.count - one.count)
    .map(({ outcome, invites, count }) => ({ text: textOf(outcome, count), invites }));
  if (refused !== null) lines.push({ text: refused, invites: [] });
  if (unread !== 0) lines.push({ text: messages.unsent({ count: unread }), invites: [] });
  const isUncertain = lost !== null && lost.left !== 0;
  if (isUncertain) lines.push({ text: messages.lost({ kind, ...lost }), invites: [] });
  const isUnclear = isUncertain && done === 0 && (lost.left === null || lost.left !== lost.count);
  const title = isUnclear ? messages.unclear({ kind }) : messages.done({ kind, count: done });
  return { tone: toneOf(done, lines.length), title, lines };

  function textOf(outcome: BulkOutcome, count: number): string {
    switch (outcome.status) {
      case 'failed':
        return messages.failedFor({ count, error: outcome.error, text: errors[outcome.error.code] });
      case 'skipped':
        return messages.skipped({ kind, count, reason: outcome.reason });
      default:
        return messages.unsent({ count });
    }
  }
}

function keyOf(outcome: BulkOutcome): string {
  switch (outcome.status) {
    case 'failed':
      return `failed ${outcome.error.code} ${outcome.error.code === 'invite_not_pending' ? outcome.error.status : ''}`;
    case 'skipped':
      return `skipped ${outcome.reason}`;
    default:
      return outcome.status;
  }
}

function toneOf(done: number, lines: number): ReportText['tone'] {
  if (lines === 0) return 'success';
  return done > 0 ? 'warning' : 'danger';
}
