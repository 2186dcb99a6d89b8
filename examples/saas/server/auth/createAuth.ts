import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { organization } from 'better-auth/plugins/organization';
import { adminAc, memberAc, ownerAc } from 'better-auth/plugins/organization/access';
import type { Kysely } from 'kysely';
import { z } from 'zod';

import type { Database } from '../database/Database.js';
import { authLogger } from './authLogger.js';
import { trustedOrigins } from './trustedOrigins.js';

/** What sessions and organizations need. */
export interface AuthOptions {
  db: Kysely<Database>;

  publicUrl: string;

  secret: string;

  /** Sends the mail of an invitation that was made through better-auth's own API. */
  sendInvitationEmail: (invitation: AuthInvitation) => Promise<void>;
}

/** An invitation of better-auth's own API, as its mail shows it. */
export interface AuthInvitation {
  id: string;

  email: string;

  organizationName: string;

  inviterName: string;
}

/** Accounts, sessions and organizations. */
export type Auth = ReturnType<typeof createAuth>;

// Two back ends that invite into one organization would know nothing of each other's invites, nor of the quota.
const invitationPaths = [
  'invite-member',
  'accept-invitation',
  'reject-invitation',
  'cancel-invitation',
  'get-invitation',
  'list-invitations',
  'list-user-invitations',
].map((name) => `/organization/${name}`);

// Its link verifies whenever something follows it, a mail scanner too.
const verificationPaths = ['/send-verification-email', '/verify-email'];

/**
 * Sets up better-auth on our database: e-mail and password, and organizations with this product's roles.
 * Organizations and better-auth's own invitations are made through its server API only.
 */
export function createAuth({ db, publicUrl, secret, sendInvitationEmail }: AuthOptions) {
  return betterAuth({
    appName: 'Invites example',
    baseURL: publicUrl,
    secret,
    trustedOrigins: trustedOrigins(publicUrl),
    database: { db, type: 'postgres' },
    telemetry: { enabled: false },
    logger: authLogger,
    // Else it writes errors down with all their data.
    onAPIError: { throw: true },
    // It counts in one process, and by what anybody writes into X-Forwarded-For; ours does neither.
    rateLimit: { enabled: false },
    disabledPaths: [...invitationPaths, ...verificationPaths],
    emailAndPassword: { enabled: true, autoSignIn: true },
    user: { additionalFields: { locale: { type: 'string', required: false, validator: { input: z.string().max(35) } } } },
    plugins: [
      organization({
        allowUserToCreateOrganization: false,
        membershipLimit: 10_000,
        roles: { owner: ownerAc, admin: adminAc, editor: memberAc, viewer: memberAc, billing: memberAc, member: memberAc },
        sendInvitationEmail: ({ id, email, organization: { name }, inviter }) =>
          sendInvitationEmail({ id, email, organizationName: name, inviterName: inviter.user.name }),
      }),
    ],
  });
}

/** Creates better-auth's tables, and adds what a newer version needs. */
export async function migrateAuth(auth: Auth): Promise<void> {
  const { runMigrations } = await getMigrations(auth.options);
  await runMigrations();
}
