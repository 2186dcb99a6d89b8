import type { BulkUserInviteResult } from '../client/InvitesClient.js';
import { toInvitesErrorDetails } from '../client/toInvitesErrorDetails.js';
import { bulkUserInvitesResultSchema } from '../client/wire/bulkUserInvitesResultSchema.js';
import { withDeadline } from '../client/withDeadline.js';
import type { BulkReport, BulkResult } from '../domain/BulkRun.js';
import type { BulkOperationKind } from '../domain/InviteActivity.js';
import type { UserInvite } from '../domain/UserInvite.js';
import { longestReadMs } from './askWhetherCarriedOut.js';
import { askOnceMore } from './askOnceMore.js';
import { bulkMethod } from './bulkMethod.js';
import type { BulkTools, MatchingInvites } from './BulkTools.js';
import { countLeft } from './countLeft.js';
import type { BulkProgress } from './createBulkProgress.js';
import { deferred } from './deferred.js';
import { doneInvite } from './doneInvite.js';
import { emptyReport } from './emptyReport.js';
import { mayHaveHappened } from '../domain/mayHaveHappened.js';
import { planTogether, settledInvite } from './planTogether.js';
import type { BulkPlan } from './planTogether.js';
import { requireAnswerFor } from './requireAnswerFor.js';
import { follow } from './sendInChunks.js';

/** How one request for all came out. */
export interface FilterOutcome {
  report: BulkReport;

  /** The server wants parts: only what is on the screen was sent. */
  tooMany: boolean;
}

/**
 * Asks the server for all of them in one request, by their filter. Those on the screen are operations of the log, so that
 * their rows say how it goes; where the server wants parts, they go out by id, and so do those that have to wait for
 * another operation. Never rejects.
 */
export async function sendByFilter(
  tools: BulkTools,
  kind: BulkOperationKind,
  matching: MatchingInvites,
  progress: BulkProgress,
): Promise<FilterOutcome> {
  const plan = planByFilter(tools, kind, matching);
  const bulk = tools.performAll(kind, matching.shown, plan);
  const shown = Promise.all(bulk.operations.map((operation, index) => follow(operation, matching.shown[index]!, progress)));
  try {
    const seen = new Set(matching.shown.map(({ id }) => id));
    const unseen = Array.from((await plan.answer).values()).flatMap((result) =>
      seen.has(result.id) ? [] : resultOf(kind, result),
    );
    progress.count(unseen.length, unseen.filter(({ outcome }) => outcome.status === 'failed').length);
    const count = missing(matching, seen.size + unseen.length);
    const [results, left] = await Promise.all([shown, count ? countLeft(tools, kind, matching) : 0, readAgain(tools)]);
    // Where none is left, they had left the list before: nobody has to hear of it.
    return { report: { ...emptyReport, results: [...results, ...unseen], lost: left ? { count, left } : null }, tooMany: false };
  } catch (thrown) {
    const error = toInvitesErrorDetails(thrown);
    if (error.code === 'too_large') return { report: { ...emptyReport, results: await shown }, tooMany: true };
    if (!mayHaveHappened(error)) return { report: { ...emptyReport, results: await shown, error }, tooMany: false };
    progress.update({ phase: 'checking' });
    const [results, left] = await Promise.all([shown, countLeft(tools, kind, matching), readAgain(tools)]);
    return { report: { ...emptyReport, results, lost: { count: missing(matching, results.length), left } }, tooMany: false };
  }
}

/** How many no result tells of; null where nobody has counted. */
function missing({ total }: MatchingInvites, told: number): number | null {
  return total === null ? null : Math.max(0, total - told);
}

/** A list that never comes keeps no action from its end. */
async function readAgain(tools: BulkTools): Promise<void> {
  await withDeadline(() => tools.readAgain(), longestReadMs).catch(() => {});
}

type Answer = ReadonlyMap<string, BulkUserInviteResult>;

async function askByFilter(
  { client, deadlineMs }: BulkTools,
  kind: BulkOperationKind,
  { filter, search, exceptIds }: MatchingInvites,
): Promise<Answer> {
  const selection = { filter, ...(search && { search }), exceptIds };
  const { results } = await askOnceMore(
    client,
    bulkUserInvitesResultSchema,
    (options) => client[bulkMethod[kind]]?.(selection, options),
    deadlineMs,
  );
  return new Map(results.map((result) => [result.id, result]));
}

interface FilterPlan extends BulkPlan {
  answer: Promise<Answer>;
}

/** Each row takes its own from the answer to all. What runs or waits on a row already is not among them. */
function planByFilter(tools: BulkTools, kind: BulkOperationKind, matching: MatchingInvites): FilterPlan {
  const byId = planTogether(tools.client, kind, tools.deadlineMs);
  const joined = new Set<string>();
  const { promise: answer, resolve, reject } = deferred<Answer>();
  let isSent = false;
  return {
    answer,
    planOf: (request) => ({
      async carryOut(before) {
        if (isSent) return await byId.planOf(request).carryOut(before);
        joined.add(request.inviteId);
        const own = await ownResult(request.inviteId, answer);
        return own === 'too_many' ? await byId.planOf(request).carryOut(before) : settledInvite(request, before, own);
      },
    }),
    sendNow() {
      isSent = true;
      const others = matching.shown.flatMap(({ id }) => (joined.has(id) ? [] : id));
      askByFilter(tools, kind, { ...matching, exceptIds: [...matching.exceptIds, ...others] }).then(resolve, reject);
    },
  };
}

async function ownResult(inviteId: string, answer: Promise<Answer>): Promise<UserInvite | null | 'too_many'> {
  let results;
  try {
    results = await answer;
  } catch (thrown) {
    if (toInvitesErrorDetails(thrown).code === 'too_large') return 'too_many';
    throw thrown;
  }
  return doneInvite(results.get(inviteId));
}

function resultOf(kind: BulkOperationKind, result: BulkUserInviteResult): BulkResult {
  const { id } = result;
  try {
    const invite = doneInvite(result);
    return { id, invite: invite && requireAnswerFor({ kind, inviteId: id }, invite), outcome: { status: 'done' } };
  } catch (thrown) {
    const invite = result.invite?.id === id ? result.invite : null;
    return { id, invite, outcome: { status: 'failed', error: toInvitesErrorDetails(thrown) } };
  }
}
