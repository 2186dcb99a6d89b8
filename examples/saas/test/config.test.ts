import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readConfig, settingHints } from '../server/config.js';

const production = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://invites.example',
  SMTP_URL: 'smtps://user:hunter2@mail.example',
  BETTER_AUTH_SECRET: 'x'.repeat(32),
  DATABASE_URL: 'postgres://user:hunter2@db.example/invites',
};

function messageOf(variables: NodeJS.ProcessEnv): string {
  try {
    readConfig(variables);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

describe('the environment', () => {
  it('may be empty', () => {
    expect(readConfig({ PORT: '', SMTP_URL: '' })).toMatchObject({
      NODE_ENV: 'development',
      HOST: 'localhost',
      PORT: 5173,
      PUBLIC_URL: undefined,
      DATABASE_URL: undefined,
      BETTER_AUTH_SECRET: undefined,
      SMTP_URL: undefined,
      MAIL_FROM: 'invites@saas.example',
      WEB: 'on',
    });
  });

  it('may block domains, in any case and with spaces', () => {
    expect(readConfig({ BLOCKED_DOMAINS: ' Mailbox.example, throwaway.example,' }).BLOCKED_DOMAINS).toEqual([
      'mailbox.example',
      'throwaway.example',
    ]);
    expect(readConfig({}).BLOCKED_DOMAINS).toEqual([]);
  });

  it('may be all that production takes', () => {
    expect(readConfig({ ...production, HOST: '::1', PORT: '0', WEB: 'off', MAIL_FROM: 'a@b.example' })).toMatchObject({
      ...production,
      HOST: '::1',
      PORT: 0,
      WEB: 'off',
    });
  });

  it.each([
    ['PUBLIC_URL', 'https://invites.example/', 'https://invites.example'],
    ['PUBLIC_URL', 'http://127.0.0.1:5173', 'http://127.0.0.1:5173'],
    ['DATABASE_URL', 'postgresql://db.example/invites', 'postgresql://db.example/invites'],
    ['SMTP_URL', 'smtp://mail.example:587?requireTLS=true', 'smtp://mail.example:587?requireTLS=true'],
    ['HOST', '0.0.0.0', '0.0.0.0'],
    ['PORT', '65535', 65_535],
    ['ADDRESS_MAILS_PER_DAY', '1', 1],
    ['DAILY_QUOTA', '1000000', 1_000_000],
    ['TRUSTED_PROXIES', '2', 2],
  ] as const)('may have %s=%s', (name, text, value) => {
    expect(readConfig({ [name]: text })[name]).toBe(value);
  });

  it.each([
    ['PORT', 'http', 'is "http". It takes a whole number from 0 to 65535'],
    ['PORT', '65536', 'is "65536".'],
    ['PORT', '-1', 'is "-1".'],
    ['PORT', '0x50', 'is "0x50".'],
    ['PORT', '80.5', 'is "80.5".'],
    ['HOST', 'localhost:80', 'without a port'],
    ['HOST', 'a b', 'is "a b".'],
    ['PUBLIC_URL', 'invites.example', 'is "invites.example". It takes an http or https address'],
    ['PUBLIC_URL', 'ftp://invites.example', 'is set, to 21 characters that are not shown here'],
    ['PUBLIC_URL', 'https://invites.example/app', 'without a path'],
    ['PUBLIC_URL', 'https://invites.example?x=1', 'a query'],
    ['PUBLIC_URL', 'https://user:secret@invites.example', 'or a password'],
    ['PUBLIC_URL', 'https:invites.example', 'It takes'],
    ['DATABASE_URL', 'mysql://db.example/invites', 'It takes a postgres:// address'],
    ['DATABASE_URL', 'postgres:', 'It takes a postgres:// address'],
    ['SMTP_URL', 'mail.example', 'It takes an smtp:// or smtps:// address'],
    ['SMTP_URL', 'https://mail.example', 'It takes an smtp:// or smtps:// address'],
    ['MAIL_FROM', 'Invites <invites@saas.example>', 'It takes one e-mail address without a name'],
    ['MAIL_FROM', 'a@b.example\r\nBcc: c@d.example', 'It takes one e-mail address'],
    ['BETTER_AUTH_SECRET', 'short', 'is set, to 5 characters that are not shown here. It takes 32 characters or more'],
    ['DAILY_QUOTA', '0', 'It takes a whole number from 1 to 1000000'],
    ['CHANGES_PER_MINUTE', '1e3', 'It takes a whole number from 1 to 1000000'],
    ['INVITER_MAILS_PER_HOUR', '1000001', 'It takes a whole number from 1 to 1000000'],
    ['TRUSTED_PROXIES', 'on', 'It takes a whole number from 0 to 9'],
    ['BLOCKED_DOMAINS', 'a.example;b.example', 'It takes domains, with commas between them'],
    ['BLOCKED_DOMAINS', '@a.example', 'It takes domains, with commas between them'],
    ['WEB', 'yes', 'It takes `on` or `off`'],
    ['NODE_ENV', 'prod', 'is "prod". It takes `development`, `production` or `test`'],
    ['NODE_ENV', 'x'.repeat(500), '… (500 characters)'],
  ])('cannot have %s=%s, and says what it takes, what for, and an example', (name, text, part) => {
    const lines = messageOf({ [name]: text }).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(new RegExp(`^- ${name} is .+ It takes .+ For example: ${name}=.`));
    expect(lines[1]).toContain(part);
    expect(lines[1]!.length).toBeLessThan(400);
  });

  it.each([
    ['SMTP_URL', 'mail is shown to everybody'],
    ['PUBLIC_URL', 'lead to localhost'],
    ['BETTER_AUTH_SECRET', 'sign out each other’s people'],
  ])('needs %s in production', (name, part) => {
    expect(messageOf({ ...production, [name]: '' })).toMatch(new RegExp(`\n- ${name} is missing\\. .*${part}`));
  });

  it('names everything that is wrong at once', () => {
    const message = messageOf({ NODE_ENV: 'production', PORT: 'http', WEB: 'yes', DATABASEURL: 'postgres://db.example/invites' });
    expect(message.match(/^- [A-Z_]+/gm)).toEqual(['- PORT', '- PUBLIC_URL', '- SMTP_URL', '- WEB', '- DATABASEURL']);
  });

  it('never shows what may be a password, whatever the variable', () => {
    expect.assertions(0);
    const names = fc.constantFrom('PORT', 'HOST', 'PUBLIC_URL', 'DATABASE_URL', 'MAIL_FROM', 'SMTP_URL', 'WEB', 'NODE_ENV');
    const password = fc.stringMatching(/^[a-z0-9]{12,20}$/);
    fc.assert(
      fc.property(names, password, fc.constantFrom('mysql', 'https', 'x'), (name, secret, scheme) => {
        const message = messageOf({ [name]: `${scheme}://user:${secret}@host.example/path` });
        return message !== '' && !message.includes(secret);
      }),
    );
    fc.assert(
      fc.property(
        password,
        (secret) => !messageOf({ BETTER_AUTH_SECRET: secret, SMTP_URL: secret, DATABASE_URL: secret }).includes(secret),
      ),
    );
  });
});

describe('a name that is no setting', () => {
  it.each([
    ['DATABASEURL', 'DATABASE_URL'],
    ['database_url', 'DATABASE_URL'],
    ['DATABASE_URI', 'DATABASE_URL'],
    ['DATABSE_URL', 'DATABASE_URL'],
    ['SMTP-URL', 'SMTP_URL'],
    ['STMP_URL', 'SMTP_URL'],
    ['MAIL_FORM', 'MAIL_FROM'],
    ['PUBLIC_URLS', 'PUBLIC_URL'],
    ['BETTERAUTH_SECRET', 'BETTER_AUTH_SECRET'],
    ['Port', 'PORT'],
  ])('%s is told from %s', (name, meant) => {
    expect(settingHints({ [name]: 'x' })).toEqual([`${name} is not a setting and is not read. Was ${meant} meant?`]);
  });

  it.each([
    'PATH',
    'HOSTNAME',
    'POST',
    'WEBS',
    'PGDATABASE',
    'NODE_OPTIONS',
    'NODE_PATH',
    'URL',
    'DATA',
    'BETTER_AUTH_URL',
    'npm_config_port',
  ])('%s is left alone', (name) => {
    expect(settingHints({ [name]: 'x' })).toEqual([]);
  });

  it('is left alone where the setting is there, too', () => {
    expect(settingHints({ DATABASEURL: 'x', DATABASE_URL: 'postgres://db.example/invites' })).toEqual([]);
  });
});
