import { readConfig } from './config.js';
import { demoAccounts, demoPassword } from './seed/demoAccounts.js';
import { startServer } from './startServer.js';

const config = readConfig(process.env);
const development = config.NODE_ENV !== 'production';

const server = await startServer({
  port: config.PORT,
  dataDir: config.DATA_DIR,
  databaseUrl: config.DATABASE_URL,
  smtpUrl: config.SMTP_URL,
  mailFrom: config.MAIL_FROM,
  publicUrl: config.PUBLIC_URL,
  secret: config.BETTER_AUTH_SECRET,
  seed: development,
  web: config.WEB === 'on',
});

console.log(`The example runs at ${server.url}`);
if (server.port !== config.PORT) console.log(`Port ${config.PORT} was taken; it uses ${server.port}.`);
if (development) console.log(`Sign in as ${demoAccounts[0].email} with the password ${demoPassword}`);
if (server.catchesMail) console.log(`Mail is caught; the inbox is at ${server.url}/inbox and as JSON at ${server.url}/api/inbox`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void server.close().then(() => process.exit(0));
  });
}
