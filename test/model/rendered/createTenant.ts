import type { InvitesClient } from '../../../src/client/InvitesClient.js';
import type { InviteOperation } from '../../../src/operations/InviteOperation.js';
import { createFakeServer } from '../createFakeServer.js';
import type { FakeServer, FakeServerOptions } from '../createFakeServer.js';
import { createIntents } from '../createIntents.js';
import type { Intent, Intents } from '../createIntents.js';

/** One organization: its server, and what its user has asked for. */
export interface Tenant {
  readonly scope: string;

  readonly server: FakeServer;

  readonly client: InvitesClient;

  readonly intents: Intents;

  idOf(address: string): string;

  /** Follows an operation from its click on; null where it is followed already. */
  follow(operation: InviteOperation): Intent | null;
}

/** What an organization has. */
export interface TenantOptions extends FakeServerOptions {
  /** Whether a cancellation can be taken back. */
  restores: boolean;
}

/** Creates an organization whose user has not done anything yet. */
export function createTenant(scope: string, { restores, ...options }: TenantOptions): Tenant {
  const server = createFakeServer({ ...options, prefix: `${scope}.` });
  const intents = createIntents(options.now, server.moment);
  const followed = new WeakSet<InviteOperation>();
  const addresses = new Map(server.ids.map((id) => [id, server.versions(id)[0]!.invite.email]));
  const ids = new Map([...addresses].map(([id, address]) => [address, id]));
  const capabilities = {
    ...server.client.capabilities,
    pagination: 'offset',
    sort: ['sentAt', 'expiresAt', 'status', 'invitee'],
  } as const;

  const client: InvitesClient = { ...server.client, capabilities };
  // Without a way back the table asks before it cancels.
  if (!restores) delete client.restoreUserInvite;

  return {
    scope,
    server,
    client,
    intents,
    idOf: (address) => ids.get(address) ?? address,
    follow(operation) {
      if (followed.has(operation)) return null;
      followed.add(operation);
      const intent = intents.add(operation.request, true);
      if (!intent) throw new Error(`${operation.request.kind} of ${operation.request.inviteId} runs twice`);
      void operation.settled.then((outcome) => intents.settle(intent, outcome));
      return intent;
    },
  };
}
