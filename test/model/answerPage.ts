import type { UserInvitesPage, UserInvitesParams } from '../../src/client/InvitesClient.js';
import { pageWholeList } from '../../src/client/pageWholeList.js';
import type { UserInvite } from '../../src/domain/UserInvite.js';
import { placeOf } from './createServerInvites.js';

/** Answers a list request. A cursor names the last invite of the page before, so that pages keep their bounds, also where it is no more. */
export function answerPage(all: readonly UserInvite[], params: UserInvitesParams, now: number): UserInvitesPage {
  const { limit, offset, cursor, ...rest } = params;
  if (offset !== undefined) return pageWholeList({ invites: all, params, now });
  const whole = pageWholeList({ invites: all, params: { ...rest, limit: all.length }, now });
  const after = cursor === undefined ? whole.items : whole.items.filter(({ id }) => placeOf(id) > placeOf(cursor));
  const items = after.slice(0, limit);
  return { ...whole, items, nextCursor: after.length > items.length ? items.at(-1)!.id : null };
}
