import { askClient } from '../client/askClient.js';
import { toInvitesErrorDetails } from '../client/toInvitesErrorDetails.js';
import { userInviteSchema } from '../client/wire/userInviteSchema.js';
import type { BulkResult } from '../domain/BulkRun.js';
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
      if (!turn || stop.aborted) return void missed.push({ id, invite: null, outcome: { status: 'unsent' } });
      const invite = await askClient(userInviteSchema, (signal) => client.userInvite(id, { signal }), deadlineMs, stop);
      found.push(invite);
      progress.count(1, 0);
    } catch (thrown) {
      const outcome = stop.aborted
        ? { status: 'unsent' as const }
        : { status: 'failed' as const, error: toInvitesErrorDetails(thrown) };
      missed.push({ id, invite: null, outcome });
    } finally {
      turn?.giveBack();
    }
  }

  await Promise.all(ids.map(readOne));
  return { found, missed };
}
