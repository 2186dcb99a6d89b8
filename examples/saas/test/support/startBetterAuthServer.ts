import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { betterAuth } from 'better-auth';
import { memoryAdapter } from 'better-auth/adapters/memory';
import { toNodeHandler } from 'better-auth/node';
import { organization } from 'better-auth/plugins/organization';

import { createSession } from './createSession.js';
import type { Session } from './createSession.js';

type OrganizationOptions = NonNullable<Parameters<typeof organization>[0]>;

/** How better-auth is set up, beside its defaults. */
export interface BetterAuthServerOptions {
  plugin?: OrganizationOptions | undefined;

  /** How often a path may be asked within a minute; anything else is not limited. */
  limit?: { path: string; most: number } | undefined;

  /** How many rows better-auth reads where nothing says how many. */
  findLimit?: number | undefined;
}

/** A mail that better-auth had sent. */
export interface InvitationMail {
  to: string;

  /** The invitation's id. */
  token: string;
}

interface StoredInvitation {
  id: string;
  email: string;
  status: string;
  createdAt: Date;
  expiresAt: Date;
}

/** better-auth itself with its organization plugin, behind HTTP, with its data in memory. */
export async function startBetterAuthServer({ plugin, limit, findLimit }: BetterAuthServerOptions = {}) {
  const empty = { user: [], session: [], account: [], verification: [], organization: [], member: [] };
  // A transaction puts new lists in the place of these.
  const database = { ...empty, invitation: [] as StoredInvitation[] };
  const mails: InvitationMail[] = [];
  const requests: string[] = [];
  const http = createServer();
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;

  const auth = betterAuth({
    baseURL: url,
    basePath: '/api/auth',
    secret: 'a secret for tests, and for nothing else',
    database: memoryAdapter(database),
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      password: { hash: async (text) => text, verify: async ({ hash, password }) => hash === password },
    },
    ...(findLimit && { advanced: { database: { defaultFindManyLimit: findLimit } } }),
    ...(limit && {
      rateLimit: { enabled: true, window: 60, max: 1e6, customRules: { [limit.path]: { window: 60, max: limit.most } } },
    }),
    plugins: [
      organization({
        sendInvitationEmail: async ({ id, email }) => void mails.push({ to: email, token: id }),
        ...plugin,
      }),
    ],
  });
  const answer = toNodeHandler(auth);
  http.on('request', (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    void answer(request, response);
  });

  const verify = async (email: string) => {
    const { internalAdapter } = await auth.$context;
    await internalAdapter.updateUserByEmail(email, { emailVerified: true });
  };

  return {
    url,

    /** What better-auth has stored; a test may change it. */
    get invitations() {
      return database.invitation;
    },

    mails,

    /** Method and path of each request since it was emptied. */
    requests,

    session: (): Session => createSession(url),

    async signUp(email: string, name = email): Promise<Session> {
      const session = createSession(url);
      const response = await session.send('/api/auth/sign-up/email', { name, email, password: 'correct horse' });
      if (!response.ok) throw new Error(await response.text());
      return session;
    },

    verify,

    /** Lets somebody found an organization; its id. */
    async found(owner: Session, name = 'Northwind'): Promise<string> {
      const response = await owner.send('/api/auth/organization/create', { name, slug: name.toLowerCase() });
      return ((await response.json()) as { id: string }).id;
    },

    /** Makes what was sent to somebody so old that it has expired. */
    expire(email: string): void {
      const found = database.invitation.filter((invitation) => invitation.email === email && invitation.status === 'pending');
      const ageMs = Math.max(...found.map(({ expiresAt }) => expiresAt.getTime())) - Date.now() + 60_000;
      for (const invitation of found) {
        invitation.createdAt = new Date(invitation.createdAt.getTime() - ageMs);
        invitation.expiresAt = new Date(invitation.expiresAt.getTime() - ageMs);
      }
    },

    close: () =>
      new Promise<void>((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
}

/** better-auth behind HTTP, as a test started it. */
export type BetterAuthServer = Awaited<ReturnType<typeof startBetterAuthServer>>;
