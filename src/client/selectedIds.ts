import type { UserInvite } from '../domain/UserInvite.js';
import type { UserInvitesSelection } from './InvitesClient.js';
import { pageWholeList } from './pageWholeList.js';

/** The ids that a selection means. */
export function selectedIds(
  invites: readonly UserInvite[],
  selection: UserInvitesSelection,
  now: number | null,
): readonly string[] {
  if ('ids' in selection) return selection.ids;
  const { filter, search, exceptIds } = selection;
  const { items } = pageWholeList({ invites, params: { limit: invites.length, filter, search }, now });
  return items.map(({ id }) => id).filter((id) => !exceptIds.includes(id));
}
