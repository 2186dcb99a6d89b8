import type { UserInvitesPage } from '../../src/client/InvitesClient.js';

/** A page as text: equal texts are equal pages, however their properties are ordered. */
export function digest(page: UserInvitesPage | null): string {
  const counts = Object.entries(page?.statusCounts ?? {}).toSorted(([a], [b]) => a.localeCompare(b));
  const rows = page?.items.map(({ id, status, sentCount, updatedAt }) => [id, status, sentCount, updatedAt]);
  return JSON.stringify([rows, page?.totalCount, counts]);
}
