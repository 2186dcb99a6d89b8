import { conformanceCases } from 'react-user-invites/conformance';
import type { ConformanceSubject } from 'react-user-invites/conformance';
import { createBetterAuthInvitesClient } from 'react-user-invites/clients/better-auth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Session } from './support/createSession.js';
import { startBetterAuthServer } from './support/startBetterAuthServer.js';
import type { BetterAuthServer } from './support/startBetterAuthServer.js';

const text = { type: 'string', required: false } as const;
const additionalFields = {
  firstName: text,
  lastName: text,
  locale: text,
  message: text,
  data: { type: 'json', required: false },
} as const;

let server: BetterAuthServer;
let owner: Session;
let organizations = 0;

beforeAll(async () => {
  server = await startBetterAuthServer({ plugin: { schema: { invitation: { additionalFields } }, organizationLimit: 1000 } });
  owner = await server.signUp('owner@northwind.example', 'Zoë Nakamura');
});
afterAll(() => server.close());

const clientOf = ({ fetch }: Session, organizationId?: string) =>
  createBetterAuthInvitesClient({
    baseUrl: `${server.url}/api/auth`,
    organizationId,
    fetch,
    fields: ['names', 'locale', 'message', 'data'],
    linkTo: (token) => `https://saas.example/join#token=${token}`,
  });

/** A client of an organization of its own, in which nobody was invited. */
async function setUp(): Promise<ConformanceSubject> {
  organizations += 1;
  const client = clientOf(owner, await server.found(owner, `Northwind-${organizations}`));
  return {
    client,
    emptyTenant: true,
    member: 'owner@northwind.example',
    expire: ({ email }) => server.expire(email),
    cancelElsewhere: ({ id }) => {
      server.invitations.find((invitation) => invitation.id === id)!.status = 'canceled';
    },
    tokenOf: ({ email }) => server.mails.findLast(({ to }) => to === email)!.token,
    clientOf: async (email) => {
      const session = await server.signUp(email);
      await server.verify(email);
      return clientOf(session);
    },
  };
}

// What better-auth has not: updates, records that go, seats, checks, news, keys, cursors, and previews of what is over or
// somebody else's.
const missing =
  /^(method (updateUserInvite|restoreUserInvite|deleteUserInvites|quota|checkInvitees|subscribe|requestUserInvite)|idempotent writes|role search|link delivery|chosen expiry|pagination cursor|previews holder)$/;

// It keeps no history and counts no mails.
const skipped = ['shape.history', 'resend.count', 'bulk.resend'];

describe('B4: the better-auth client with better-auth itself', () => {
  it.each(conformanceCases)('$id: $title', async ({ id, needs, run }) => {
    const result = await run(setUp);
    expect(result).not.toHaveProperty('problem');
    const applies = !skipped.includes(id) && !needs.some((need) => missing.test(need));
    expect(result.outcome).toBe(applies ? 'passed' : 'not_applicable');
  });
});
