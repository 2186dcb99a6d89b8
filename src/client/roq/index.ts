export { createRoqInvitesClient } from './createRoqInvitesClient.js';
export type { RoqInvitesClient, RoqInvitesClientOptions, RoqServerInvitesClientOptions } from './createRoqInvitesClient.js';
export type { RoqServer } from './createRoqApi.js';
export type { RoqServerMethods, RoqServerOptions } from './createRoqServerMethods.js';
export { createRoqTokens } from './createRoqTokens.js';
export type { RoqTokens, RoqTokensOptions } from './createRoqTokens.js';
export type { RoqVersion } from './sendToRoq.js';
export type { RoqViewer } from './viewerOfRoqToken.js';
