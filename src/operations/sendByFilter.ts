import { askClient } from '../client/askClient.js';
import type { BulkUserInviteResult, BulkUserInvitesResult } from '../client/InvitesClient.js';
import { InvitesError } from '../client/InvitesError.js';
import { toInvitesErrorDetails } from '../client/toInvitesErrorDetails.js';
import { bulkUserInvitesResultSchema } from '../client/wire/bulkUserInvitesResultSchema.js';
import type { BulkReport, BulkResult } from '../domain/BulkRun.js';
import type { BulkOperationKind } from '../domain/InviteActivity.js';
import type { UserInvite } from '../domain/UserInvite.js';
import { bulkMethod } from './bulkMethod.js';
import type { BulkTools, MatchingInvites } from './BulkTools.js';
import { countLeft } from './countLeft.js';
import type { BulkProgress } from './createBulkProgress.js';
import { mayHaveHappened } from './mayHaveHappened.js';
import { newIdempotencyKey } from './newIdempotencyKey.js';
import { planTogether, settledInvite } from './planTogether.js';
import type { BulkPlan } from './planTogether.js';
import { follow } from './sendInChunks.js';

/** How one request for all came out. */
export interface FilterOutcome {
  report: BulkReport;

  /** The server wants parts: only what is on the screen was sent. */
  tooMany: boolean;
}

/**
 * Asks the server for all of them in one request, by their filter. Those on the screen are operations of the log, so that
 * their rows say how it goes; where the server wants parts, they go out by id. Never rejects.
 */
export async function sendByFilter(
  tools: BulkTools,
  kind: BulkOperationKind,
  matching: MatchingInvites,
  progress: BulkProgress,
): Promise<FilterOutcome> {
  const answer = askByFilter(tools, kind, matching);
  const bulk = tools.performAll(kind, matching.shown, planOfAnswer(tools, kind, answer));
  const shown = Promise.all(bulk.operations.map((operation, index) => follow(operation, matching.shown[index]!, progress)));
  try {
    const seen = new Set(matching.shown.map(({ id }) => id));
    const unseen = (await answer).results.filter(({ id }) => !seen.has(id)).map(resultOf);
    progress.count(unseen.length, unseen.filter(({ outcome }) => outcome.status === 'failed').length);
    const [results] = await Promise.all([shown, tools.readAgain()]);
    return { report: { ...nothing, results: [...results, ...unseen] }, tooMany: false };
  } catch (thrown) {
    const error = toInvitesErrorDetails(thrown);
    if (error.code === 'too_large') return { report: { ...nothing, results: await shown }, tooMany: true };
    if (!mayHaveHappened(error)) return { report: { ...nothing, results: await shown, error }, tooMany: false };
    progress.update({ phase: 'checking' });
    const [results, counted] = await Promise.all([shown, countLeft(tools, kind, matching), tools.readAgain()]);
    const failed = results.filter(({ outcome }) => outcome.status === 'failed').length;
    const left = counted === null ? null : Math.max(0, counted - failed);
    const count = matching.total === null ? null : Math.max(0, matching.total - results.length);
    return { report: { ...nothing, results, lost: { count, left } }, tooMany: false };
  }
}

const nothing: BulkReport = { results: [], error: null, unread: 0, lost: null };

/** Repeats a request whose answer was lost, where the server then goes on where it was. */
async function askByFilter(
  { client, deadlineMs }: BulkTools,
  kind: BulkOperationKind,
  { filter, search, exceptIds }: MatchingInvites,
): Promise<BulkUserInvitesResult> {
  const idempotencyKey = newIdempotencyKey();
  const selection = { filter, ...(search && { search }), exceptIds };
  const call = (signal: AbortSignal) => client[bulkMethod[kind]]?.(selection, { idempotencyKey, signal });
  const ask = () => askClient(bulkUserInvitesResultSchema, call, deadlineMs);
  try {
    return await ask();
  } catch (thrown) {
    const isRepeatable = client.capabilities.idempotentWrites && mayHaveHappened(toInvitesErrorDetails(thrown));
    if (!isRepeatable) throw thrown;
    return await ask();
  }
}

/** Each row takes its own from the answer to all. */
function planOfAnswer(
  { client, deadlineMs }: BulkTools,
  kind: BulkOperationKind,
  answer: Promise<BulkUserInvitesResult>,
): BulkPlan {
  const byId = planTogether(client, kind, deadlineMs);
  return {
    planOf: (request) => ({
      async carryOut(before) {
        const own = await ownResult(request.inviteId, answer);
        return own === 'too_many' ? await byId.planOf(request).carryOut(before) : settledInvite(request, before, own);
      },
    }),
    sendNow: () => {},
  };
}

async function ownResult(inviteId: string, answer: Promise<BulkUserInvitesResult>): Promise<UserInvite | null | 'too_many'> {
  let results;
  try {
    ({ results } = await answer);
  } catch (thrown) {
    if (toInvitesErrorDetails(thrown).code === 'too_large') return 'too_many';
    throw thrown;
  }
  const result = results.find(({ id }) => id === inviteId);
  if (result?.outcome === 'done') return result.invite ?? null;
  throw new InvitesError(result?.error ?? { code: result ? 'unknown' : 'malformed' });
}

function resultOf({ id, outcome, invite, error = { code: 'unknown' } }: BulkUserInviteResult): BulkResult {
  return { id, invite: invite ?? null, outcome: outcome === 'done' ? { status: 'done' } : { status: 'failed', error } };
}
