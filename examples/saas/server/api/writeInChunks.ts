import type { Context } from 'hono';

import type { InviteWriteScope } from '../invites/InviteScope.js';
import { selectedInvites } from '../invites/selectedInvites.js';
import { logFailure } from '../logFailure.js';
import type { ApiEnv } from './ApiEnv.js';
import { ApiError } from './ApiError.js';
import { inviteScope } from './inviteScope.js';
import { writeOnce } from './middleware/writeOnce.js';
import { routeName } from './routeName.js';
import type { BulkUserInvitesAnswer, UserInvitesSelectionBody } from './schemas/bulkUserInvitesSchema.js';

type Results = BulkUserInvitesAnswer['results'];

/** Changes some invites, in one transaction. */
type ChangeSome = (scope: InviteWriteScope, ids: readonly string[]) => Promise<Results>;

const chunkSize = 50;

/**
 * Changes selected invites, some in each transaction, so that nobody waits long. Each chunk happens at most once:
 * a repeated request goes on where the first one ended, with the invites that were selected then.
 */
export async function writeInChunks(
  c: Context<ApiEnv>,
  selection: UserInvitesSelectionBody,
  changeSome: ChangeSome,
): Promise<BulkUserInvitesAnswer> {
  const ids = await writeOnce(c, (db) => selectedInvites({ ...inviteScope(c), db }, selection), {
    part: 'selection',
  });
  const results: Results = [];
  for (let start = 0; start < ids.length; start += chunkSize) {
    results.push(...(await writeChunk(c, ids.slice(start, start + chunkSize), changeSome, start)));
    c.var.services.mailQueued();
  }
  return { results };
}

async function writeChunk(c: Context<ApiEnv>, ids: readonly string[], changeSome: ChangeSome, start: number) {
  try {
    return await writeOnce(c, (db) => changeSome({ ...inviteScope(c), db }, ids), { part: String(start) });
  } catch (error) {
    if (error instanceof ApiError) throw error;
    // What other chunks did stands, so the answer has to tell of it.
    logFailure(`${routeName(c)} failed in part.`, error);
    return ids.map((id) => ({ id, outcome: 'failed' as const, error: { code: 'server' as const } }));
  }
}
