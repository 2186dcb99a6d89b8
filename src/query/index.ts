export { invitersOptions } from './invitersOptions.js';
export { inviteKeys } from './inviteKeys.js';
export type { InvitesQueryContext } from './InvitesQueryContext.js';
export { quotaOptions } from './quotaOptions.js';
export { receivedUserInvitesOptions } from './receivedUserInvitesOptions.js';
export { rolesOptions } from './rolesOptions.js';
export { userInviteOptions } from './userInviteOptions.js';
export { userInvitesOptions } from './userInvitesOptions.js';
