import { getRequestListener } from '@hono/node-server';
import { sql } from 'kysely';

import { createApi } from './api/createApi.js';
import { createAuth, migrateAuth } from './auth/createAuth.js';
import type { Auth } from './auth/createAuth.js';
import { authSecret } from './auth/authSecret.js';
import { trustedOrigins } from './auth/trustedOrigins.js';
import { createCleanup } from './createCleanup.js';
import { countMigrations } from './database/countMigrations.js';
import { inTurn } from './database/inTurn.js';
import { lockDataDir } from './database/lockDataDir.js';
import { migrate } from './database/migrate.js';
import { openDatabase } from './database/openDatabase.js';
import { createEventServices } from './events/createEventServices.js';
import type { EventSettings } from './events/createEventServices.js';
import { defaultInviteSettings } from './invites/InviteScope.js';
import type { InviteSettings } from './invites/InviteScope.js';
import { createMailDispatcher } from './mail/createMailDispatcher.js';
import { createMailer } from './mail/createMailer.js';
import { sendAuthInvitation } from './mail/sendAuthInvitation.js';
import { startMailCatcher } from './mail/startMailCatcher.js';
import type { DemoAccount } from './seed/demoAccounts.js';
import { findDemoAccount } from './seed/findDemoAccount.js';
import { seedDatabase } from './seed/seedDatabase.js';
import { serveWebFromBuild } from './web/serveWebFromBuild.js';
import { serveWebFromSource } from './web/serveWebFromSource.js';
import { startHttpServer } from './web/startHttpServer.js';

/** How to start the server; every option may be left out. */
export interface StartServerOptions {
  /** 0 takes any free port; out of production, a port that is taken gives the next free one. @default 0 */
  port?: number | undefined;

  /** The name or address to listen at. @default 'localhost' */
  host?: string | undefined;

  /** The folder of the embedded database and the secret; null keeps everything in memory. @default null */
  dataDir?: string | null | undefined;

  /** A PostgreSQL server to use instead of the embedded one. */
  databaseUrl?: string | undefined;

  /** A mail server; without one, mail is caught and shown at `/api/inbox`. */
  smtpUrl?: string | undefined;

  /** @default 'invites@saas.example' */
  mailFrom?: string | undefined;

  /** What mailed links and allowed origins begin with. @default `http://localhost:${port}` */
  publicUrl?: string | undefined;

  /** Signs sessions. @default made once and kept in `dataDir` */
  secret?: string | undefined;

  /** Whether an empty database is filled with the demo data, and with how many invites. @default false */
  seed?: boolean | { count: number } | undefined;

  /** Whether better-auth's own invitations are open as a second back end. @default false */
  betterAuthInvites?: boolean | undefined;

  /** Whether the pages are served; otherwise the API alone. @default false */
  web?: boolean | undefined;

  /** Whether the pages come from their build, under a strict policy; otherwise Vite serves their source. @default false */
  production?: boolean | undefined;

  /** The folder of the built pages. @default `examples/saas/dist` */
  webRoot?: string | undefined;

  /** The time, in milliseconds since the epoch. Sessions keep to the real one. @default Date.now */
  now?: (() => number) | undefined;

  /** How long a request may take to arrive in full. @default 30_000 */
  requestTimeoutMs?: number | undefined;

  settings?: Partial<InviteSettings> | undefined;

  events?: EventSettings | undefined;
}

/** A server that runs. */
export interface RunningServer {
  url: string;

  port: number;

  /** Whether mail is caught and shown at `/api/inbox`. */
  catchesMail: boolean;

  /** How newcomers sign in; null where there is no demo data. */
  demoAccount: DemoAccount | null;

  /** better-auth, whose server API does what no route does, such as making an organization. */
  auth: Auth;

  /** Lets the requests under way and the mail at hand end, and stops everything; nothing is left running. */
  close(): Promise<void>;
}

const demoInvites = 2000;
const drainDeadlineMs = 10_000;
const mostRequestMs = 30_000;

/** Starts the example: database, mail, API and, where wanted, its pages, all on one port. */
export async function startServer(options: StartServerOptions = {}): Promise<RunningServer> {
  const cleanup = createCleanup();
  try {
    return await start(options, cleanup);
  } catch (error) {
    await cleanup.run();
    throw error;
  }
}

async function start(options: StartServerOptions, cleanup: ReturnType<typeof createCleanup>): Promise<RunningServer> {
  const {
    dataDir = null,
    databaseUrl,
    now = Date.now,
    seed = false,
    betterAuthInvites = false,
    production = false,
    mailFrom: from = 'invites@saas.example',
  } = options;
  if (dataDir !== null && !databaseUrl) cleanup.add(await lockDataDir(dataDir));
  const db = await openDatabase({ databaseUrl, dataDir });
  cleanup.add(() => db.destroy());

  const http = await startHttpServer({
    port: options.port ?? 0,
    host: options.host,
    production,
    https: options.publicUrl?.startsWith('https:') ?? false,
    requestTimeoutMs: options.requestTimeoutMs ?? mostRequestMs,
  });
  cleanup.add(http.close);
  const publicUrl = new URL(options.publicUrl ?? `http://localhost:${http.port}`).origin;

  const catcher = options.smtpUrl ? null : await startMailCatcher({ now });
  if (catcher) cleanup.add(() => catcher.close());
  const mailer = createMailer({ smtpUrl: options.smtpUrl ?? catcher?.smtpUrl ?? '', from });
  cleanup.add(() => mailer.close());

  const secret = options.secret ?? (await authSecret(dataDir));
  const auth = createAuth({
    db,
    publicUrl,
    secret,
    invitations: betterAuthInvites,
    sendInvitationEmail: (mail) => sendAuthInvitation({ mailer, publicUrl }, mail),
  });
  const applyMigrations = async () => {
    await migrateAuth(auth);
    await migrate(db);
  };
  await (databaseUrl ? inTurn(db, applyMigrations) : applyMigrations());
  if (seed) {
    await seedDatabase({ db, auth, now: now(), count: seed === true ? demoInvites : seed.count, betterAuthInvites });
  }
  const demoAccount = seed ? await findDemoAccount(db) : null;

  const settings = { ...defaultInviteSettings, ...options.settings };
  const dispatcher = createMailDispatcher({
    db,
    mailer,
    publicUrl,
    addressMailsPerDay: settings.addressMailsPerDay,
    now,
    alone: !databaseUrl,
  });
  cleanup.add(() => dispatcher.close());
  const events = createEventServices({ db, databaseUrl }, options.events);
  cleanup.add(() => events.close());
  const api = createApi({
    db,
    auth,
    now,
    settings,
    publicUrl,
    trustedOrigins: trustedOrigins(publicUrl),
    betterAuthInvites,
    mailQueued: dispatcher.wake,
    inbox: catcher && catcher.inbox,
    events,
    demoAccount,
  });
  const web = options.web ? await (production ? serveWebFromBuild(options.webRoot) : serveWebFromSource(http.server)) : null;
  if (web) cleanup.add(() => web.close());
  const answerApi = getRequestListener(api.fetch);
  http.answerWith((request, response) => void answerApi(request, response), web && web.handle);
  dispatcher.wake();
  const applied = await countMigrations(db);
  http.health.started({
    database: async () => Boolean(await sql`select 1`.execute(db)),
    migrations: async () => (await countMigrations(db)) >= applied,
    mail: dispatcher.alive,
  });
  cleanup.add(() => http.drain.close(drainDeadlineMs));
  // Streams of events have no end of their own; whoever listens connects again, to another instance.
  cleanup.add(() => events.feed.close());
  cleanup.add(() => http.health.stopping());
  return { url: publicUrl, port: http.port, catchesMail: catcher !== null, demoAccount, auth, close: () => cleanup.run() };
}
