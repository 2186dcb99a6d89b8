import type { UserInvitesPage, UserInvitesParams } from '../../src/client/InvitesClient.js';
import { versionOf } from './createServerInvites.js';

/** What a page shows, as text: equal texts are pages that look the same. */
export function digest(page: UserInvitesPage | null): string {
  const counts = Object.entries(page?.statusCounts ?? {}).toSorted(([a], [b]) => a.localeCompare(b));
  const rows = page?.items.map((invite) => [invite.id, invite.status, invite.sentCount, invite.firstName, versionOf(invite)]);
  return JSON.stringify([rows, page?.totalCount, page?.nextCursor, counts]);
}

/** Everything that a page holds, and what it answers, as text, however the properties are ordered. */
export function digestAnswer(params: UserInvitesParams, page: UserInvitesPage): string {
  return JSON.stringify([params, page], (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
