import { askClient } from '../client/askClient.js';
import type { InvitesClient, UserInvitesPage, UserInvitesParams } from '../client/InvitesClient.js';
import { userInvitesPageSchema } from '../client/wire/userInvitesPageSchema.js';
import { createNextOffset } from './createNextOffset.js';

/** The most that servers give at a time. */
export const pageLimit = 100;

/** What a list is asked for, wherever its pages start. */
export type ListQuestion = Pick<UserInvitesParams, 'search' | 'sort' | 'filter'>;

/**
 * Reads a list page by page, each within the deadline. While others change it an invite may come twice: then it is left
 * out the second time; and none is missed where the list is counted. Ends where nothing new comes, so that no client can
 * keep it going for ever.
 */
export async function* matchingPages(
  client: InvitesClient,
  question: ListQuestion,
  deadlineMs: number,
  signal: AbortSignal,
): AsyncGenerator<UserInvitesPage, void, void> {
  const known = new Set<string>();
  const byCursor = client.capabilities.pagination === 'cursor';
  const next = byCursor ? nextCursor : createNextOffset();
  let place: Pick<UserInvitesParams, 'offset' | 'cursor'> | null = byCursor ? {} : { offset: 0 };
  while (place) {
    const params: UserInvitesParams = { ...question, limit: pageLimit, ...place };
    const ask = (within: AbortSignal) => client.userInvites(params, { signal: within });
    const page: UserInvitesPage = await askClient(userInvitesPageSchema, ask, deadlineMs, signal);
    const items = page.items.filter(({ id }) => !known.has(id));
    for (const { id } of items) known.add(id);
    yield { ...page, items };
    place = next(page, items.length > 0);
  }
}

function nextCursor({ nextCursor: cursor }: UserInvitesPage, hasNew: boolean): { cursor: string } | null {
  return hasNew && cursor !== null ? { cursor } : null;
}
