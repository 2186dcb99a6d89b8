import { askClient } from '../client/askClient.js';
import type { UserInvitesFilter } from '../client/InvitesClient.js';
import { timerMs } from '../client/timerMs.js';
import { userInvitesPageSchema } from '../client/wire/userInvitesPageSchema.js';
import type { BulkOperationKind } from '../domain/InviteActivity.js';
import type { UserInviteStatus } from '../domain/UserInviteStatus.js';
import { longestReadMs } from './askWhetherCarriedOut.js';
import type { BulkTools, MatchingInvites } from './BulkTools.js';

const openStatuses: readonly UserInviteStatus[] = ['pending', 'expired'];

/**
 * How many invites still are as they were before a request for all of them whose answer was lost: at once, and again when
 * a lagging read must have caught up. Null where no list can tell, as of mails. Never rejects.
 */
export async function countLeft(
  tools: BulkTools,
  kind: BulkOperationKind,
  { filter, search, exceptIds }: MatchingInvites,
): Promise<number | null> {
  const left = leftFilter(kind, filter);
  if (!left || !Object.keys(left).every((key) => tools.client.capabilities.filters.includes(key as keyof UserInvitesFilter))) {
    return null;
  }
  const count = async () => {
    const params = { limit: 1, filter: left, ...(search && { search }) };
    const ask = (signal: AbortSignal) => tools.client.userInvites(params, { signal });
    const { totalCount } = await askClient(userInvitesPageSchema, ask, Math.min(tools.deadlineMs, longestReadMs));
    return totalCount === null ? null : Math.max(0, totalCount - exceptIds.length);
  };
  const first = await count().catch(() => null);
  if (first === 0 || tools.consistencyMs === 0) return first;
  await new Promise((resolve) => void setTimeout(resolve, timerMs(tools.consistencyMs)));
  return await count().catch(() => null);
}

/** Which invites of a list are not done; null where that cannot be asked for. */
function leftFilter(kind: BulkOperationKind, filter: UserInvitesFilter): UserInvitesFilter | null {
  if (kind === 'resend') return null;
  if (kind === 'delete') return filter;
  const status = openStatuses.filter((open) => !filter.status?.length || filter.status.includes(open));
  return { ...filter, status };
}
