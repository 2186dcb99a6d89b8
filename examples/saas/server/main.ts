import { readConfig, settingHints } from './config.js';
import { startServer } from './startServer.js';

// What runs containers kills after 30 seconds.
const mostStoppingMs = 25_000;
// One Ctrl+C comes twice: from the terminal, and from npm, which passes it on.
const sameKeyMs = 300;

const config = configOrExit();
const production = config.NODE_ENV === 'production';

const server = await startServer({
  host: config.HOST,
  port: config.PORT,
  dataDir: config.DATA_DIR,
  databaseUrl: config.DATABASE_URL,
  smtpUrl: config.SMTP_URL,
  mailFrom: config.MAIL_FROM,
  publicUrl: config.PUBLIC_URL,
  secret: config.BETTER_AUTH_SECRET,
  settings: {
    blockedDomains: config.BLOCKED_DOMAINS,
    dailyQuota: config.DAILY_QUOTA,
    inviterMailsPerHour: config.INVITER_MAILS_PER_HOUR,
    recipientMailsPerDay: config.RECIPIENT_MAILS_PER_DAY,
    addressMailsPerDay: config.ADDRESS_MAILS_PER_DAY,
    changesPerMinute: config.CHANGES_PER_MINUTE,
    tokenRequestsPerMinute: config.TOKEN_REQUESTS_PER_MINUTE,
    accountRequestsPerMinute: config.ACCOUNT_REQUESTS_PER_MINUTE,
    trustedProxies: config.TRUSTED_PROXIES,
  },
  seed: !production,
  betterAuthInvites: !production,
  web: config.WEB === 'on',
  production,
});

console.log(`The example runs at ${server.url}`);
if (config.PORT !== 0 && server.port !== config.PORT) console.log(`Port ${config.PORT} was taken; it uses ${server.port}.`);
if (server.demoAccount) console.log(`Sign in as ${server.demoAccount.email} with the password ${server.demoAccount.password}`);
if (server.catchesMail) console.log(`Mail is caught; the inbox is at ${server.url}/inbox and as JSON at ${server.url}/api/inbox`);

let stoppingSince: number | null = null;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(signal));

function stop(signal: string): void {
  if (stoppingSince === null) {
    stoppingSince = performance.now();
    console.log(
      `${signal}: it finishes the requests under way and the mail at hand, and stops. A second signal stops it at once.`,
    );
    setTimeout(() => exitAtOnce('It did not stop in time.'), mostStoppingMs).unref();
    void server.close().then(() => process.exit(0));
  } else if (performance.now() - stoppingSince > sameKeyMs) exitAtOnce('It stops at once.');
}

function exitAtOnce(reason: string): never {
  console.error(`${reason} A mail that was being sent is in doubt.`);
  process.exit(1);
}

function configOrExit() {
  try {
    const read = readConfig(process.env);
    for (const hint of settingHints(process.env)) console.warn(hint);
    return read;
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
