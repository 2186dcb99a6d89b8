import { conformanceCases } from 'react-user-invites/conformance';
import type { ConformanceSubject } from 'react-user-invites/conformance';
import { createRestInvitesClient } from 'react-user-invites/clients/rest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Session } from './support/createSession.js';
import { startTestServer } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

const day = 24 * 60 * 60_000;

let server: TestServer;
let organizations = 0;

beforeAll(async () => {
  const many = 1_000_000;
  server = await startTestServer({
    settings: { resendCooldownMs: 0, changesPerMinute: many, tokenRequestsPerMinute: many, inviterMailsPerHour: many },
  });
}, 60_000);

afterAll(() => server.close());

async function idOf(session: Session): Promise<string> {
  const { user } = (await (await session.get('/api/viewer')).json()) as { user: { id: string } };
  return user.id;
}

async function signIn(email: string): Promise<Session> {
  const session = server.session();
  await session.signUp(email);
  const { internalAdapter } = await server.auth.$context;
  await internalAdapter.updateUser(await idOf(session), { emailVerified: true });
  return session;
}

/** A client of an organization of its own, in which nobody was invited. */
async function setUp(pagination: 'offset' | 'cursor'): Promise<ConformanceSubject> {
  organizations += 1;
  const slug = `conformance-${organizations}`;
  await server.auth.api.createOrganization({ body: { name: 'Northwind', slug, userId: await idOf(server.owner) } });
  const elsewhere = server.owner.invites(slug);
  const client = createRestInvitesClient({
    baseUrl: `${server.url}/api/organizations/${slug}`,
    tokensUrl: `${server.url}/api/invite-tokens`,
    receivedUrl: `${server.url}/api/received-invites`,
    fetch: server.owner.fetch,
    capabilities: { pagination },
  });
  return {
    client,
    emptyTenant: true,
    member: 'owner@northwind.example',
    expire: () => server.clock.advance(8 * day),
    cancelElsewhere: async ({ id }) => void (await elsewhere.cancelUserInvite(id)),
    tokenOf: ({ email }) => server.tokenMailedTo(email),
    clientOf: async (email) => (await signIn(email)).invites(slug),
  };
}

describe('B4: the REST client with this server, paging by offset', () => {
  it.each(conformanceCases)('$id: $title', async ({ needs, run }) => {
    const result = await run(() => setUp('offset'));
    const elsewhere = needs.some((need) => need === 'pagination cursor' || need === 'role search');
    expect(result).not.toHaveProperty('problem');
    expect(result.outcome).toBe(elsewhere ? 'not_applicable' : 'passed');
  });
});

describe('B4: the REST client with this server, paging by cursor', () => {
  const pagingCases = conformanceCases.filter(({ id }) => /^(paging|sort)\./.test(id));

  it.each(pagingCases)('$id: $title', async ({ run }) => {
    expect(await run(() => setUp('cursor'))).not.toHaveProperty('problem');
  });
});
