import { hashKey } from '@tanstack/react-query';

import type { UserInvitesPage, UserInvitesParams } from '../../src/client/InvitesClient.js';
import type { UserInvite } from '../../src/domain/UserInvite.js';
import { userInviteStatuses } from '../../src/domain/UserInviteStatus.js';
import { versionOf } from './createServerInvites.js';

/** What a page shows, as text: equal texts are pages that look the same. */
export function digest(page: UserInvitesPage | null): string {
  const counts = Object.entries(page?.statusCounts ?? {}).toSorted(([a], [b]) => a.localeCompare(b));
  const rows = page?.items.map((invite) => [
    invite.id,
    invite.status,
    invite.sentCount,
    invite.firstName,
    keysOf(invite),
    versionOf(invite),
  ]);
  return JSON.stringify([rows, page?.totalCount, page?.nextCursor, counts]);
}

const keysOf = ({ roles }: UserInvite) => roles.map(({ key }) => key).join();

/** Everything that a page of a server holds, and what it answers, as text. */
export function digestAnswer(params: UserInvitesParams, page: UserInvitesPage): string {
  const { items, totalCount, nextCursor, statusCounts = {}, serverNow } = page;
  const counts = userInviteStatuses.map((status) => statusCounts[status]);
  return [hashKey([params]), totalCount, nextCursor, serverNow, ...counts, ...items.map(digestInvite)].join('|');
}

// By hand: this is done for every answer, and JSON cannot sort.
function digestInvite({ roles, data, invitedBy, acceptedBy, ...invite }: UserInvite): string {
  const { id, email, firstName, lastName, status, rawStatus, locale, message, delivery } = invite;
  const { createdAt, sentAt, sentCount, expiresAt, updatedAt } = invite;
  const people = [invitedBy, acceptedBy].map((person) => person && `${person.id} ${person.name} ${person.email}`);
  const names = roles.map(({ key, name }) => `${key} ${name}`);
  const texts = [id, email, firstName, lastName, status, rawStatus, locale, message, delivery];
  return [...texts, createdAt, sentAt, sentCount, expiresAt, updatedAt, ...people, ...names, Number(data?.['version'])].join(',');
}
