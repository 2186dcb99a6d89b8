import type { UserInvitesFilter } from '../client/InvitesClient.js';
import { timerMs } from '../client/timerMs.js';
import { withDeadline } from '../client/withDeadline.js';
import type { BulkOperationKind } from '../domain/InviteActivity.js';
import type { UserInviteStatus } from '../domain/UserInviteStatus.js';
import { longestReadMs } from './askWhetherCarriedOut.js';
import type { BulkTools, MatchingInvites } from './BulkTools.js';
import { matchingPages } from './matchingPages.js';

const openStatuses: readonly UserInviteStatus[] = ['pending', 'expired'];

/**
 * How many invites still are as they were before a request for all of them whose answer was lost, without those on the
 * screen, which are asked for each: at once, and again when a lagging read must have caught up. Null where no list can
 * tell, as of mails. Never rejects.
 */
export async function countLeft(
  tools: BulkTools,
  kind: BulkOperationKind,
  { filter, search, exceptIds, shown }: MatchingInvites,
): Promise<number | null> {
  const { client, deadlineMs, consistencyMs } = tools;
  const left = leftFilter(kind, filter);
  if (!left || !Object.keys(left).every((key) => client.capabilities.filters.includes(key as keyof UserInvitesFilter))) {
    return null;
  }
  const question = { filter: left, ...(search && { search }) };
  const others = new Set([...exceptIds, ...shown.map(({ id }) => id)]);
  const longestMs = Math.min(deadlineMs, longestReadMs);

  async function count(signal: AbortSignal): Promise<number> {
    let found = 0;
    for await (const { items } of matchingPages(client, question, longestMs, signal)) {
      found += items.filter(({ id }) => !others.has(id)).length;
    }
    return found;
  }

  const tryCount = () => withDeadline(count, longestMs).catch(() => null);
  const first = await tryCount();
  if (first === 0 || consistencyMs === 0) return first;
  await new Promise((resolve) => void setTimeout(resolve, timerMs(consistencyMs)));
  return await tryCount();
}

/** Which invites of a list are not done; null where that cannot be asked for. */
function leftFilter(kind: BulkOperationKind, filter: UserInvitesFilter): UserInvitesFilter | null {
  if (kind === 'resend') return null;
  if (kind === 'delete') return filter;
  const status = openStatuses.filter((open) => !filter.status?.length || filter.status.includes(open));
  return status.length > 0 ? { ...filter, status } : filter;
}
