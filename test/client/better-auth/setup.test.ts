import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Session } from '../../../examples/saas/test/support/createSession.js';
import { startBetterAuthServer } from '../../../examples/saas/test/support/startBetterAuthServer.js';
import type { BetterAuthServer } from '../../../examples/saas/test/support/startBetterAuthServer.js';
import { createBetterAuthInvitesClient } from '../../../src/client/better-auth/createBetterAuthInvitesClient.js';
import type { BetterAuthInvitesClient } from '../../../src/client/better-auth/createBetterAuthInvitesClient.js';

// A plugin that is set up for all that our components know, and for more than a hundred invitations.
const optional = { required: false } as const;
const text = { type: 'string', ...optional } as const;
const additionalFields = {
  firstName: text,
  lastName: text,
  locale: text,
  message: text,
  data: { type: 'json', ...optional },
} as const;
const day = 24 * 60 * 60;

let server: BetterAuthServer;
let owner: Session;
let client: BetterAuthInvitesClient;

beforeAll(async () => {
  server = await startBetterAuthServer({
    plugin: { schema: { invitation: { additionalFields } }, invitationExpiresIn: 7 * day, invitationLimit: 1000 },
    findLimit: 1000,
  });
  owner = await server.signUp('owner@northwind.example');
  const organizationId = await server.found(owner);
  client = createBetterAuthInvitesClient({
    baseUrl: `${server.url}/api/auth`,
    organizationId,
    fetch: owner.fetch,
    fields: ['names', 'locale', 'message', 'data'],
    invitationExpiresIn: 7 * day,
  });
});
afterAll(() => server.close());

const write = { idempotencyKey: 'key-1', signal: new AbortController().signal };

it('keeps names, language, message and the host’s own fields where the plugin has them, also over a second invitation', async () => {
  expect(client.capabilities.sendFields).toEqual(['names', 'locale', 'message', 'data']);
  const invitee = { email: 'ada@example.com', firstName: 'Ada', lastName: null, locale: 'de', data: { department: 'Research' } };
  const { results } = await client.sendUserInvites({ userInvites: [invitee], message: 'Hi' }, write);
  const kept = { firstName: 'Ada', lastName: null, locale: 'de', message: 'Hi', data: { department: 'Research' } };
  const { id } = results[0]!.invite!;
  expect(await client.userInvite(id)).toMatchObject(kept);

  server.expire('ada@example.com');
  expect(await client.userInvite(id)).toMatchObject({ status: 'expired' });
  expect(await client.resendUserInvite(id, write)).toMatchObject({ ...kept, id, status: 'pending' });
  expect(server.invitations).toHaveLength(2);
  const { sentAt, expiresAt } = await client.userInvite(id);
  expect(Date.parse(expiresAt!) - Date.parse(sentAt!)).toBeGreaterThan(7 * day * 1000 - 1000);
  expect((await client.userInvites({ limit: 10, search: 'ada' })).totalCount).toBe(1);
});

it('lists more than the hundred that better-auth reads unless it is told to read more', async () => {
  const [stored] = server.invitations;
  for (let index = 0; index < 150; index += 1) {
    server.invitations.push({ ...stored!, id: `more-${index}`, email: `person${index}@example.com` });
  }
  expect((await client.userInvites({ limit: 10 })).totalCount).toBe(151);
});
