import type { Kysely } from 'kysely';

import type { Auth } from '../auth/createAuth.js';
import type { CurrentUser } from '../auth/CurrentUser.js';
import type { Database } from '../database/Database.js';
import type { EventServices } from '../events/createEventServices.js';
import type { InviteSettings } from '../invites/InviteScope.js';
import type { CaughtMail } from '../mail/startMailCatcher.js';
import type { DemoAccount } from '../seed/demoAccounts.js';

/** What the routes work with. */
export interface Services {
  db: Kysely<Database>;

  auth: Auth;

  /** The time, in milliseconds since the epoch. */
  now: () => number;

  settings: InviteSettings;

  /** The address that this server is known by. */
  publicUrl: string;

  trustedOrigins: readonly string[];

  /** Whether better-auth's own invitations are open as a second back end. */
  betterAuthInvites: boolean;

  /** Tells the dispatcher that the outbox has mail. */
  mailQueued: () => void;

  /** The local mail catcher's inbox, newest first; null where mail goes to a real server. */
  inbox: (() => readonly CaughtMail[]) | null;

  /** What changes, for those who follow it. */
  events: EventServices;

  /** An account that newcomers are told of; null where there is none. */
  demoAccount: DemoAccount | null;
}

/** What a request carries through the middleware. */
export interface ApiEnv {
  Variables: {
    services: Services;

    /** Set by `requireUser` and `requireManager`. */
    user: CurrentUser;

    /** Set by `requireManager`: the id, even where the path has the slug. */
    organizationId: string;

    /** Set by `requireManager`: the rank of the user's role there. */
    rank: number;
  };
}
