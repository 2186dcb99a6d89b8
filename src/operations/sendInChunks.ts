import type { BulkOutcome, BulkResult } from '../domain/BulkRun.js';
import type { BulkOperationKind } from '../domain/InviteActivity.js';
import type { UserInvite } from '../domain/UserInvite.js';
import { bulkLimitOf } from './bulkLimitOf.js';
import type { BulkTools } from './BulkTools.js';
import type { BulkProgress } from './createBulkProgress.js';
import type { InviteOperation } from './InviteOperation.js';
import { wouldMeetAll } from './wouldMeetAll.js';

/**
 * Does the same with many invites, as many at a time as the client takes. Nothing more is sent once `stop` has fired, nor
 * after a refusal that would meet all the others. Starts in this very event; never rejects.
 */
export async function sendInChunks(
  tools: BulkTools,
  kind: BulkOperationKind,
  invites: readonly UserInvite[],
  progress: BulkProgress,
  stop: AbortSignal,
): Promise<readonly BulkResult[]> {
  const size = bulkLimitOf(tools.client, kind);
  const results: BulkResult[] = [];
  let rest: BulkOutcome | null = null;
  for (let start = 0; start < invites.length; start += size) {
    const chunk = invites.slice(start, start + size);
    if (stop.aborted) rest ??= { status: 'unsent' };
    if (rest) {
      const outcome = rest;
      results.push(...chunk.map((invite) => ({ id: invite.id, invite, outcome })));
      progress.count(chunk.length, rest.status === 'failed' ? chunk.length : 0);
      continue;
    }
    const bulk = tools.performAll(kind, chunk);
    stop.addEventListener('abort', bulk.stop, { once: true });
    const own = await Promise.all(bulk.operations.map((operation, index) => follow(operation, chunk[index]!, progress)));
    stop.removeEventListener('abort', bulk.stop);
    results.push(...own);
    const outcomes = own.map(({ outcome }) => outcome);
    const [first] = outcomes;
    if (first?.status === 'failed' && wouldMeetAll(first.error.code) && outcomes.every(isSameRefusal(first.error.code)))
      rest = first;
  }
  return results;
}

/** Waits for an operation on an invite and counts it. */
export async function follow({ settled }: InviteOperation, shown: UserInvite, progress: BulkProgress): Promise<BulkResult> {
  const ended = await settled;
  progress.count(1, Number(ended.status === 'failed'));
  const { id } = shown;
  switch (ended.status) {
    case 'failed':
      return { id, invite: shown, outcome: ended };
    case 'withdrawn':
      return { id, invite: shown, outcome: { status: 'unsent' } };
    case 'gone':
      return { id, invite: shown, outcome: { status: 'done' } };
    case 'acknowledged':
      return { id, invite: ended.invite, outcome: { status: 'done' } };
  }
}

function isSameRefusal(code: string): (outcome: BulkOutcome) => boolean {
  return (outcome) => outcome.status === 'failed' && outcome.error.code === code;
}
