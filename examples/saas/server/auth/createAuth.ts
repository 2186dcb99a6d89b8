import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { organization } from 'better-auth/plugins/organization';
import { adminAc, memberAc, ownerAc } from 'better-auth/plugins/organization/access';
import type { Kysely } from 'kysely';
import { z } from 'zod';

import type { Database } from '../database/Database.js';
import { authLogger } from './authLogger.js';
import { closeForMember } from './closeForMember.js';
import { invitationPaths } from './invitationPaths.js';
import { trustedOrigins } from './trustedOrigins.js';

/** What sessions and organizations need. */
export interface AuthOptions {
  db: Kysely<Database>;

  publicUrl: string;

  secret: string;

  /** Whether better-auth's own invitations can be reached over the network. */
  invitations: boolean;

  /** Sends the mail of an invitation of better-auth's own. */
  sendInvitationEmail: (invitation: AuthInvitation) => Promise<void>;
}

/** An invitation of better-auth's own API, as its mail shows it. */
export interface AuthInvitation {
  id: string;

  email: string;

  organizationName: string;

  inviterName: string;

  message: string | null;

  /** The invitee's BCP 47 language. */
  locale: string | null;

  expiresAt: Date;
}

/** Accounts, sessions and organizations. */
export type Auth = ReturnType<typeof createAuth>;

// Its link verifies whenever something follows it, a mail scanner too.
const verificationPaths = ['/send-verification-email', '/verify-email'];

const optional = { required: false } as const;
const text = { type: 'string', ...optional } as const;

// What our screens know of an invite, and better-auth does not by itself.
const invitationFields = {
  firstName: text,
  lastName: text,
  locale: text,
  message: text,
  data: { type: 'json', ...optional },
} as const;

const mailedText = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

// better-auth's types do not know the fields that were added.
const mailedFieldsSchema = z.object({ message: mailedText, locale: mailedText, expiresAt: z.date() });

// Of one organization; better-auth reads all that there are.
const mostInvitations = 10_000;
const mostOpenInvitations = 500;

/**
 * Sets up better-auth on our database: e-mail and password, and organizations with this product's roles.
 * Organizations are made through its server API only, and so are its own invitations unless they are opened: two back
 * ends that invite into one organization know nothing of each other's invites, nor of the quota.
 */
export function createAuth({ db, publicUrl, secret, invitations, sendInvitationEmail }: AuthOptions) {
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
    disabledPaths: [...(invitations ? [] : invitationPaths), ...verificationPaths],
    advanced: { database: { defaultFindManyLimit: mostInvitations } },
    emailAndPassword: { enabled: true, autoSignIn: true },
    user: { additionalFields: { locale: { type: 'string', required: false, validator: { input: z.string().max(35) } } } },
    plugins: [
      organization({
        allowUserToCreateOrganization: false,
        membershipLimit: 10_000,
        invitationLimit: mostOpenInvitations,
        schema: { invitation: { additionalFields: invitationFields } },
        roles: { owner: ownerAc, admin: adminAc, editor: memberAc, viewer: memberAc, billing: memberAc, member: memberAc },
        organizationHooks: { beforeAcceptInvitation: ({ invitation, user }) => closeForMember(db, invitation, user) },
        sendInvitationEmail: ({ id, email, organization: { name }, inviter, invitation }) =>
          sendInvitationEmail({
            id,
            email,
            organizationName: name,
            inviterName: inviter.user.name,
            ...mailedFieldsSchema.parse(invitation),
          }),
      }),
    ],
  });
}

/** Creates better-auth's tables, and adds what a newer version needs. */
export async function migrateAuth(auth: Auth): Promise<void> {
  const { runMigrations } = await getMigrations(auth.options);
  await runMigrations();
}
