import type { BulkReport, BulkResult } from '../domain/BulkRun.js';
import type { BulkOperationKind } from '../domain/InviteActivity.js';
import { isWorthRetrying } from '../domain/isWorthRetrying.js';
import type { SelectedInvites } from '../operations/BulkTools.js';

/** What to try again, and how many that are. */
export interface BulkRetry {
  selected: SelectedInvites;

  /** Null where nobody has counted. */
  count: number | null;
}

/**
 * What of an action that has ended may work another time; null where nothing may. Mails whose outcome nobody knows are
 * not among them: somebody would get two.
 */
export function bulkRetryOf(kind: BulkOperationKind, asked: SelectedInvites, report: BulkReport): BulkRetry | null {
  const { results, error, lost } = report;
  if ('invites' in asked) {
    const failed = results.filter(mayWork);
    const invites = failed.flatMap(({ invite }) => invite ?? []);
    const unseenIds = failed.flatMap(({ id, invite }) => (invite ? [] : id));
    const selected = { invites, ...(unseenIds.length > 0 && { unseenIds }) };
    return failed.length === 0 ? null : { selected, count: failed.length };
  }
  if (error) return isWorthRetrying(error.code) ? { selected: asked, count: asked.total } : null;
  if (lost) return kind === 'resend' || lost.left === 0 ? null : { selected: asked, count: lost.left };
  const failed = results.filter(mayWork);
  if (failed.length === 0) return null;
  const ids = new Set(failed.map(({ id }) => id));
  const others = results.flatMap(({ id }) => (ids.has(id) ? [] : id));
  const selected = {
    ...asked,
    exceptIds: [...new Set([...asked.exceptIds, ...others])],
    shown: asked.shown.filter(({ id }) => ids.has(id)),
    total: failed.length,
  };
  return { selected, count: failed.length };
}

function mayWork({ outcome }: BulkResult): boolean {
  return outcome.status === 'failed' && isWorthRetrying(outcome.error.code);
}
