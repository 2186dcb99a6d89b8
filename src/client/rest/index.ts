export { createRestInvitesClient } from './createRestInvitesClient.js';
export type { RestInvitesClient, RestInvitesClientOptions } from './createRestInvitesClient.js';
export type { RequestOptions } from './request.js';
