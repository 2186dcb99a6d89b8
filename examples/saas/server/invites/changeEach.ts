import { ApiError } from '../api/ApiError.js';
import type { BulkUserInvitesAnswer } from '../api/schemas/bulkUserInvitesSchema.js';
import type { ErrorDetails } from '../api/schemas/errorSchema.js';
import type { UserInviteAnswer } from '../api/schemas/userInviteSchema.js';
import type { InviteWriteScope } from './InviteScope.js';

type Result = BulkUserInvitesAnswer['results'][number];

/** Changes one invite, or throws an ApiError before it changed anything. */
export type ChangeInvite = (scope: InviteWriteScope, id: string) => Promise<UserInviteAnswer | void>;

/** Changes some invites; a refusal of one leaves the others alone. */
export async function changeEach(scope: InviteWriteScope, ids: readonly string[], change: ChangeInvite): Promise<Result[]> {
  await lockInvites(scope, ids);
  const results: Result[] = [];
  for (const id of ids) results.push(await resultOf(scope, id, change));
  return results;
}

// In one order: two requests for the same invites take turns, and never wait for each other.
async function lockInvites({ db, organizationId }: InviteWriteScope, ids: readonly string[]): Promise<void> {
  await db
    .selectFrom('invites.invites')
    .where('organization_id', '=', organizationId)
    .where('id', 'in', ids)
    .orderBy('id')
    .select('id')
    .forNoKeyUpdate()
    .execute();
}

async function resultOf(scope: InviteWriteScope, id: string, change: ChangeInvite): Promise<Result> {
  try {
    const invite = await change(scope, id);
    return { id, outcome: 'done', ...(invite && { invite }) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { id, outcome: isSkipped(error.details) ? 'skipped' : 'failed', error: error.details };
  }
}

function isSkipped({ code }: ErrorDetails): boolean {
  return code === 'invite_not_pending' || code === 'rate_limited' || code === 'conflict';
}
