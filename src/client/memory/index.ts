export { createMemoryInvitesClient } from './createMemoryInvitesClient.js';
export { exampleRoles } from './exampleRoles.js';
export { exampleUserInvites } from './exampleUserInvites.js';
export type { ExampleUserInvitesOptions } from './exampleUserInvites.js';
export type {
  FaultOptions,
  Hold,
  MemoryInvitesClient,
  MemoryInvitesClientOptions,
  MemoryInvitesMethod,
  RecordedCall,
} from './MemoryInvitesClient.js';
