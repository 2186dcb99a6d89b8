import { askClient } from '../client/askClient.js';
import { toInvitesErrorDetails } from '../client/toInvitesErrorDetails.js';
import { userInviteSchema } from '../client/wire/userInviteSchema.js';
import type { BulkOutcome, BulkResult } from '../domain/BulkRun.js';
import type { UserInvite } from '../domain/UserInvite.js';
import type { BulkTools } from './BulkTools.js';
import type { BulkProgress } from './createBulkProgress.js';
import { createTurns } from './createTurns.js';

const atATime = 4;

/** What became of reading some invites. */
export interface UnseenInvites {
  found: readonly UserInvite[];

  /** Those that could not be read, or were not, because it was stopped. */
  missed: readonly BulkResult[];
}

/** Reads invites one by one, a few at a time, each within the deadline. Never rejects. */
export async function readUnseen(
  { client, deadlineMs }: BulkTools,
  ids: readonly string[],
  progress: BulkProgress,
  stop: AbortSignal,
): Promise<UnseenInvites> {
  const turns = createTurns(atATime);
  const found: UserInvite[] = [];
  const missed: BulkResult[] = [];

  async function readOne(id: string): Promise<void> {
    const turn = await turns(stop);
    try {
      stop.throwIfAborted();
      found.push(await askClient(userInviteSchema, (signal) => client.userInvite(id, { signal }), deadlineMs, stop));
      progress.count(1, 0);
    } catch (thrown) {
      const outcome: BulkOutcome = stop.aborted
        ? { status: 'unsent' }
        : { status: 'failed', error: toInvitesErrorDetails(thrown) };
      missed.push({ id, invite: null, outcome });
    } finally {
      turn?.giveBack();
    }
  }

  await Promise.all(ids.map(readOne));
  return { found, missed };
}
