import { createBetterAuthInvitesClient } from 'react-user-invites/clients/better-auth';
import { createRestInvitesClient } from 'react-user-invites/clients/rest';

import { inviteRoles, mayGive, rankOf } from '../../shared/inviteRoles.js';
import type { Organization } from '../session/useViewer.js';
import type { BackEnd } from './BackEnd.js';

/** A client for an organization's invites. */
export function createClient(backEnd: BackEnd, { id, role }: Organization) {
  if (backEnd === 'rest') return createRestInvitesClient({ baseUrl: `/api/organizations/${id}` });
  return createBetterAuthInvitesClient({
    organizationId: id,
    // better-auth tells nobody which roles there are.
    roles: inviteRoles.filter(({ key }) => mayGive(rankOf(role.split(',')), [key])),
    fields: ['names', 'locale', 'data', 'message'],
    linkTo: (token) => `${location.origin}/accept?backEnd=better-auth#token=${encodeURIComponent(token)}`,
  });
}
