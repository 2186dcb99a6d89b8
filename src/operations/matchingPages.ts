import { askClient } from '../client/askClient.js';
import type { InvitesClient, UserInvitesPage, UserInvitesParams } from '../client/InvitesClient.js';
import { userInvitesPageSchema } from '../client/wire/userInvitesPageSchema.js';

/** The most that servers give at a time. */
export const pageLimit = 100;

/** What a list is asked for, wherever its pages start. */
export type ListQuestion = Pick<UserInvitesParams, 'search' | 'sort' | 'filter'>;

/**
 * Reads a list page by page, each within the deadline. While others change it an invite may come twice: then it is left
 * out the second time. Ends where a page brings nothing new, so that no client can keep it going for ever.
 */
export async function* matchingPages(
  client: InvitesClient,
  question: ListQuestion,
  deadlineMs: number,
  signal: AbortSignal,
): AsyncGenerator<UserInvitesPage, void, void> {
  const known = new Set<string>();
  const byCursor = client.capabilities.pagination === 'cursor';
  let place: Pick<UserInvitesParams, 'offset' | 'cursor'> = byCursor ? {} : { offset: 0 };
  let read = 0;
  for (;;) {
    const params = { ...question, limit: pageLimit, ...place };
    const ask = (within: AbortSignal) => client.userInvites(params, { signal: within });
    const page = await askClient(userInvitesPageSchema, ask, deadlineMs, signal);
    const items = page.items.filter(({ id }) => !known.has(id));
    for (const { id } of items) known.add(id);
    read += page.items.length;
    yield { ...page, items };
    const isLast = byCursor ? page.nextCursor === null : page.totalCount !== null && read >= page.totalCount;
    if (isLast || items.length === 0) return;
    place = byCursor ? { cursor: page.nextCursor! } : { offset: read };
  }
}
