import type { BulkReport, BulkResult } from '../domain/BulkRun.js';
import type { BulkOperationKind } from '../domain/InviteActivity.js';
import type { UserInvite } from '../domain/UserInvite.js';
import { toInvitesErrorDetails } from '../client/toInvitesErrorDetails.js';
import { bulkLimitOf } from './bulkLimitOf.js';
import { bulkMethod } from './bulkMethod.js';
import { countSelected } from './countSelected.js';
import type { BulkTools, MatchingInvites, NamedInvites, SelectedInvites } from './BulkTools.js';
import { createBulkProgress } from './createBulkProgress.js';
import type { BulkProgress } from './createBulkProgress.js';
import { emptyReport } from './emptyReport.js';
import { matchingPages } from './matchingPages.js';
import { readUnseen } from './readUnseen.js';
import { sendByFilter } from './sendByFilter.js';
import { sendInChunks } from './sendInChunks.js';

/** An action on many invites that is under way. */
export interface BulkPerformance extends Pick<BulkProgress, 'current' | 'subscribe'> {
  /** Sends nothing further. What was sent goes on. */
  stop: () => void;

  /** Never rejects. */
  settled: Promise<BulkReport>;
}

/**
 * Does the same with many invites. All that match a filter are one request, which says so by that filter, where the
 * server decides which of them can be and takes so many; else the list is read and they go out by id, in parts.
 */
export function performMatching(tools: BulkTools, kind: BulkOperationKind, selected: SelectedInvites): BulkPerformance {
  const stop = new AbortController();
  const byId = 'invites' in selected;
  const progress = createBulkProgress({
    kind,
    phase: byId && !selected.unseenIds?.length ? 'running' : 'reading',
    total: countSelected(selected),
    settled: 0,
    failed: 0,
    canStop: true,
    report: null,
  });
  const { current, subscribe } = progress;

  async function perform(): Promise<BulkReport> {
    if (!byId) return await performAllOf(tools, kind, selected, progress, stop.signal);
    return { ...emptyReport, results: await sendNamed(tools, kind, selected, progress, stop.signal) };
  }

  async function run(): Promise<BulkReport> {
    const report = await perform().catch(refused);
    progress.update({ phase: 'ended', canStop: false, report });
    return report;
  }

  return { current, subscribe, stop: () => stop.abort(), settled: run() };
}

// A host may throw when it is asked about an invite: all are asked about before anything is sent.
function refused(thrown: unknown): BulkReport {
  return { ...emptyReport, error: toInvitesErrorDetails(thrown) };
}

async function performAllOf(
  tools: BulkTools,
  kind: BulkOperationKind,
  matching: MatchingInvites,
  progress: BulkProgress,
  stop: AbortSignal,
): Promise<BulkReport> {
  const { client, network, serverDecides } = tools;
  if (!network.isOnline()) return { ...emptyReport, error: { code: 'offline' } };
  const isOneRequest = serverDecides && client[bulkMethod[kind]] && (matching.total ?? 0) <= bulkLimitOf(client, kind);
  if (!isOneRequest) return await readAndSend(tools, kind, matching, [], progress, stop);
  progress.update({ phase: 'running', canStop: false });
  const { report, tooMany } = await sendByFilter(tools, kind, matching, progress);
  return tooMany ? await readAndSend(tools, kind, matching, report.results, progress, stop) : report;
}

/** Reads all of them first: what is canceled meanwhile would move the pages. */
async function readAndSend(
  tools: BulkTools,
  kind: BulkOperationKind,
  { filter, search, sort, exceptIds, total }: MatchingInvites,
  done: readonly BulkResult[],
  progress: BulkProgress,
  stop: AbortSignal,
): Promise<BulkReport> {
  const except = new Set([...exceptIds, ...done.map(({ id }) => id)]);
  const failedBefore = done.filter(({ outcome }) => outcome.status === 'failed').length;
  const invites: UserInvite[] = [];
  progress.update({ phase: 'reading', canStop: true, settled: 0, failed: 0 });
  try {
    const question = { filter, ...(search && { search }), ...(sort && { sort }) };
    for await (const { items } of matchingPages(tools.client, question, tools.deadlineMs, stop)) {
      invites.push(...items.filter(({ id }) => !except.has(id)));
      progress.update({ settled: invites.length });
    }
  } catch (thrown) {
    const rest = total === null ? null : Math.max(0, total - done.length);
    if (stop.aborted) return { ...emptyReport, results: done, unread: rest };
    return { ...emptyReport, results: done, error: toInvitesErrorDetails(thrown) };
  }
  progress.update({
    phase: 'running',
    total: done.length + invites.length,
    settled: done.length,
    failed: failedBefore,
  });
  return { ...emptyReport, results: [...done, ...(await sendPossible(tools, kind, invites, progress, stop))] };
}

/** Reads those that nobody has seen; what cannot be read has failed. */
async function sendNamed(
  tools: BulkTools,
  kind: BulkOperationKind,
  { invites, unseenIds = [] }: NamedInvites,
  progress: BulkProgress,
  stop: AbortSignal,
): Promise<readonly BulkResult[]> {
  if (unseenIds.length === 0) return await sendPossible(tools, kind, invites, progress, stop);
  const { found, missed } = await readUnseen(tools, unseenIds, progress, stop);
  const failed = missed.filter(({ outcome }) => outcome.status === 'failed').length;
  progress.update({ phase: 'running', settled: missed.length, failed });
  return [...(await sendPossible(tools, kind, [...invites, ...found], progress, stop)), ...missed];
}

/** Asks only for what can be done, and says of the others why not. */
async function sendPossible(
  tools: BulkTools,
  kind: BulkOperationKind,
  invites: readonly UserInvite[],
  progress: BulkProgress,
  stop: AbortSignal,
): Promise<readonly BulkResult[]> {
  const skipped = invites.flatMap((invite): BulkResult[] => {
    const reason = tools.obstacleTo(invite);
    return reason === null ? [] : [{ id: invite.id, invite, outcome: { status: 'skipped', reason } }];
  });
  const skippedIds = new Set(skipped.map(({ id }) => id));
  const possible = invites.filter(({ id }) => !skippedIds.has(id));
  if (skipped.length > 0) progress.count(skipped.length, 0);
  return [...(await sendInChunks(tools, kind, possible, progress, stop)), ...skipped];
}
