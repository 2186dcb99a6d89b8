import { sortFields } from '../domain/UserInvitesSort.js';
import type { InvitesClientCapabilities } from './InvitesClient.js';

/** What a client can do that answers with `pageWholeList`: every sort and every filter. */
export const wholeListCapabilities: Pick<InvitesClientCapabilities, 'pagination' | 'sort' | 'filters'> = {
  pagination: 'offset',
  sort: sortFields,
  filters: ['status', 'roles', 'invitedBy', 'sentFrom', 'sentTo'],
};
