import { readConfig, settingHints } from './config.js';
import { startServer } from './startServer.js';

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
  seed: !production,
  web: config.WEB === 'on',
  production,
});

console.log(`The example runs at ${server.url}`);
if (server.port !== config.PORT) console.log(`Port ${config.PORT} was taken; it uses ${server.port}.`);
if (server.demoAccount) console.log(`Sign in as ${server.demoAccount.email} with the password ${server.demoAccount.password}`);
if (server.catchesMail) console.log(`Mail is caught; the inbox is at ${server.url}/inbox and as JSON at ${server.url}/api/inbox`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void server.close().then(() => process.exit(0));
  });
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
