import type { UserInvite } from '../../domain/UserInvite.js';
import type { UserInvitesSelection } from '../InvitesClient.js';
import { listUserInvites } from './listUserInvites.js';

/** The ids that a selection means. */
export function selectedIds(all: readonly UserInvite[], selection: UserInvitesSelection, now: number): readonly string[] {
  if ('ids' in selection) return selection.ids;
  const { filter, search, exceptIds } = selection;
  const { items } = listUserInvites(all, { limit: all.length, filter, search }, now);
  return items.map(({ id }) => id).filter((id) => !exceptIds.includes(id));
}
