import { createBetterAuthInvitesClient } from 'react-user-invites/clients/better-auth';
import { createRestInvitesClient } from 'react-user-invites/clients/rest';

import { inviteRoles } from '../../shared/inviteRoles.js';

/**
 * Clients for what an invitee does, whatever the organization. One of each for the page's life: what it has found out
 * about a token survives signing in.
 */
export const inviteeClients = {
  rest: createRestInvitesClient({ baseUrl: '/api' }),
  'better-auth': createBetterAuthInvitesClient({ roles: inviteRoles }),
};
