import type { InvitesClient } from '../../../src/client/InvitesClient.js';
import type { MemoryInvitesClient } from '../../../src/client/memory/MemoryInvitesClient.js';

/** A mistake that a client could make. */
export interface Deviation {
  /** What it does, after "a client that". */
  name: string;

  /** The id of the case that is made for it. */
  caughtBy: string;

  deviate: (client: MemoryInvitesClient) => InvitesClient;

  /** What its mistake is that a call is rejected or never ends: then there is something that was thrown. */
  throws?: true;

  /** @default 'offset' */
  pagination?: 'cursor';
}
