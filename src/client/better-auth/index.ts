export { createBetterAuthInvitesClient } from './createBetterAuthInvitesClient.js';
export type { BetterAuthInvitesClient, BetterAuthInvitesClientOptions } from './createBetterAuthInvitesClient.js';
export type { OrganizationApiOptions } from './createOrganizationApi.js';
export type { RequestOptions } from '../rest/request.js';
