import { documentedOperations } from '../support/documentedOperations.js';
import type { DocumentedOperation } from '../support/documentedOperations.js';
import { northwind } from './Abuse.js';
import type { Abuse } from './Abuse.js';
import type { AbuseWorld } from './AbuseWorld.js';

type Who = 'nobody' | 'stranger' | 'member';

function ask(world: AbuseWorld, who: Who, { method, path, body }: DocumentedOperation, organization = 'northwind') {
  const parameters: Record<string, string> = { organizationId: organization, inviteId: world.invites.open.id };
  return world[who].fetch(`${world.server.url}/api${path.replace(/\{(\w+)\}/g, (_, name: string) => parameters[name]!)}`, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
  });
}

const ofOrganizations = documentedOperations.filter(({ path }) => path.startsWith('/organizations/'));
const ofSessions = documentedOperations.filter(({ needsSession }) => needsSession);

const refusals = [
  { who: 'nobody', name: 'somebody who is signed out', operations: ofSessions, status: 401, code: 'unauthenticated' },
  { who: 'stranger', name: 'a session of another organization', operations: ofOrganizations, status: 404, code: 'not_found' },
  { who: 'member', name: 'a role too low', operations: ofOrganizations, status: 403, code: 'forbidden' },
] as const;

const forgedCookies: [name: string, forge: (cookie: string) => string][] = [
  ['without its signature', (cookie) => cookie.replace(/\.[^.]*$/, '')],
  ['with another signature', (cookie) => cookie.replace(/\.[^.]*$/, `.${'A'.repeat(43)}%3D`)],
  ['of another session with its signature', (cookie) => cookie.replace(/=[^.]*\./, `=${'b'.repeat(32)}.`)],
];

/** People who ask for what is not theirs. */
export const sessionAbuses: Abuse[] = [
  ...refusals.flatMap(({ who, name, operations, status, code }) =>
    operations.map((operation) => ({
      name: `${name}, for ${operation.operationId}`,
      send: (world: AbuseWorld) => ask(world, who, operation),
      status,
      code,
    })),
  ),
  ...forgedCookies.map(([name, forge]) => ({
    name: `a cookie ${name}`,
    send: async (world: AbuseWorld) => {
      const headers = { Cookie: forge(await cookieOf(world, 'owner@northwind.example')) };
      return fetch(`${world.server.url}${northwind}`, { headers });
    },
    status: 401,
    code: 'unauthenticated',
  })),
  {
    name: 'a cookie whose owner signed out',
    async send({ server }) {
      const session = server.session();
      await session.signIn('admin@northwind.example');
      const cookie = session.cookie();
      await session.send('/api/auth/sign-out', {});
      return fetch(`${server.url}${northwind}`, { headers: { Cookie: cookie } });
    },
    status: 401,
    code: 'unauthenticated',
  },
  {
    name: 'an admin who makes an owner of an invitee',
    send: ({ admin, server, invites }) =>
      admin.fetch(`${server.url}${northwind}/${invites.open.id}`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ roles: ['owner'] }),
      }),
    status: 403,
    code: 'forbidden',
  },
  {
    name: 'an admin who makes themselves an owner',
    async send({ admin, server }) {
      const organization = await server.auth.api.getFullOrganization({
        query: { organizationSlug: 'northwind' },
        headers: new Headers({ Cookie: admin.cookie() }),
      });
      const self = organization!.members.find(({ user }) => user.email === 'admin@northwind.example');
      return admin.send('/api/auth/organization/update-member-role', {
        organizationId: organization!.id,
        memberId: self!.id,
        role: 'owner',
      });
    },
    status: 403,
    code: null,
  },
  ...ofOrganizations
    .filter(({ path }) => path.includes('{inviteId}'))
    .map((operation) => ({
      name: `an invite’s id, for ${operation.operationId}, in another organization`,
      send: (world: AbuseWorld) => ask(world, 'stranger', operation, 'other'),
      status: 404,
      code: 'not_found',
    })),
  ...['accept', 'decline'].map((action) => ({
    name: `an invite’s id, for ${action}, of somebody else’s inbox`,
    send: ({ stranger, invites }: AbuseWorld) => stranger.send(`/api/received-invites/${invites.open.id}/${action}`, {}),
    status: 404,
    code: 'not_found',
  })),
  {
    name: 'somebody who makes an organization',
    send: ({ stranger }) => stranger.send('/api/auth/organization/create', { name: 'Mine', slug: 'mine' }),
    status: 403,
    code: null,
  },
  {
    name: 'the other way to invite, which is closed',
    send: ({ owner }) => owner.send('/api/auth/organization/invite-member', { email: 'new@target.example', role: 'owner' }),
    status: 404,
    code: null,
  },
  {
    name: 'a stranger who reads an organization’s members',
    send: ({ stranger }) => stranger.get('/api/auth/organization/get-full-organization?organizationSlug=northwind'),
    status: 403,
    code: null,
  },
];

async function cookieOf({ server }: AbuseWorld, email: string): Promise<string> {
  const session = server.session();
  await session.signIn(email);
  return session.cookie();
}
