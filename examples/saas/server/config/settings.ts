import { fileURLToPath } from 'node:url';

import { isEmailAddress } from '../invites/emailAddress.js';

/** One environment variable that the server reads. */
export interface Setting<Value> {
  /** What it is for, as a sentence. */
  purpose: string;

  /** What it takes, as in "It takes …". */
  takes: string;

  example: string;

  /** What holds without it, as the README says it. */
  otherwise: string;

  /** The text that stands in for an absent variable. */
  fallback?: string;

  /** Whether its value may hold a password and is never shown. @default false */
  secret?: boolean;

  /** Why it may not be absent, given all variables; null where it may. */
  neededFor?: (variables: Readonly<NodeJS.ProcessEnv>) => string | null;

  /** Null where the text is not what it takes. */
  read: (text: string) => Value | null;
}

const inProduction = (reason: string) => (variables: Readonly<NodeJS.ProcessEnv>) =>
  variables.NODE_ENV === 'production' ? reason : null;

const dataDir = fileURLToPath(new URL('../../data', import.meta.url));

/** Every setting, by the name of its environment variable. */
export const settings = {
  NODE_ENV: {
    purpose: '`production` seeds no demo data and serves the pages from their build.',
    takes: '`development`, `production` or `test`',
    example: 'production',
    otherwise: '`development`',
    fallback: 'development',
    read: oneOf('development', 'production', 'test'),
  },
  HOST: {
    purpose: 'The name or address that it listens at; `0.0.0.0` is every one of this machine.',
    takes: 'a host name or an IP address without a port',
    example: '0.0.0.0',
    otherwise: '`localhost`',
    fallback: 'localhost',
    read: (text) => (/^[\w.:-]+$/.test(text) && !/^[^:]*:\d*$/.test(text) ? text : null),
  },
  PORT: {
    purpose: 'The port that it listens at; out of production, a port that is taken gives the next free one.',
    takes: 'a whole number from 0 to 65535, where 0 is any free port',
    example: '8080',
    otherwise: '`5173`',
    fallback: '5173',
    read: (text) => (/^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : null),
  },
  PUBLIC_URL: {
    purpose: 'What mailed links begin with, and the one origin whose pages may change anything.',
    takes: 'an http or https address without a path, a query or a password',
    example: 'https://invites.example',
    otherwise: '`http://localhost:<port>`; needed in production',
    neededFor: inProduction('Without it, mailed links lead to localhost.'),
    read: readOrigin,
  },
  DATABASE_URL: {
    purpose: 'A PostgreSQL server (15 or newer).',
    takes: 'a postgres:// address',
    example: 'postgres://user:password@db.example:5432/invites',
    otherwise: 'the embedded database',
    secret: true,
    read: urlWith('postgres:', 'postgresql:'),
  },
  DATA_DIR: {
    purpose: 'The folder of the embedded database and of the secret that is made once.',
    takes: 'the path of a folder',
    example: '/var/lib/invites',
    otherwise: '`examples/saas/data`',
    fallback: dataDir,
    read: (text) => (text.includes('\0') ? null : text),
  },
  BETTER_AUTH_SECRET: {
    purpose: 'Signs sessions; the same for all instances.',
    takes: '32 characters or more',
    example: '"$(openssl rand -base64 32)"',
    otherwise: 'made once, kept in `DATA_DIR`; needed in production with `DATABASE_URL`',
    secret: true,
    neededFor: ({ NODE_ENV, DATABASE_URL }) =>
      NODE_ENV === 'production' && DATABASE_URL
        ? 'Instances that each make one of their own sign out each other’s people.'
        : null,
    read: (text) => (text.length >= 32 ? text : null),
  },
  SMTP_URL: {
    purpose: 'The mail server.',
    takes: 'an smtp:// or smtps:// address',
    example: 'smtps://user:password@mail.example:465',
    otherwise: 'mail is caught and shown in the inbox; needed in production',
    secret: true,
    neededFor: inProduction('Without it, mail is caught, and everybody’s mail is shown to everybody.'),
    read: urlWith('smtp:', 'smtps:'),
  },
  MAIL_FROM: {
    purpose: 'The sender of every mail.',
    takes: 'one e-mail address without a name',
    example: 'invites@saas.example',
    otherwise: '`invites@saas.example`',
    fallback: 'invites@saas.example',
    read: (text) => (isEmailAddress(text) ? text : null),
  },
  BLOCKED_DOMAINS: {
    purpose: 'Domains at and below which nobody is invited.',
    takes: 'domains, with commas between them',
    example: 'mailbox.example,throwaway.example',
    otherwise: 'none is blocked',
    fallback: '',
    read: readDomains,
  },
  DAILY_QUOTA: {
    purpose: 'Invites that one organization may make within a day.',
    ...positiveNumber('500'),
  },
  INVITER_MAILS_PER_HOUR: {
    purpose: 'Mails that one person may cause within an hour, in all organizations.',
    ...positiveNumber('1000'),
  },
  RECIPIENT_MAILS_PER_DAY: {
    purpose: 'Mails that one organization may send to one address within a day.',
    ...positiveNumber('10'),
  },
  ADDRESS_MAILS_PER_DAY: {
    purpose: 'Mails that one address gets within a day, from all organizations; what is more waits.',
    ...positiveNumber('20'),
  },
  CHANGES_PER_MINUTE: {
    purpose: 'Requests of one signed-in person within a minute, reads aside.',
    ...positiveNumber('300'),
  },
  TOKEN_REQUESTS_PER_MINUTE: {
    purpose: 'Requests with tokens within a minute, from one network address, and with one token.',
    ...positiveNumber('120'),
  },
  ACCOUNT_REQUESTS_PER_MINUTE: {
    purpose: 'Sign-ins, sign-ups and the like within a minute, from one network address; three times as many for one account.',
    ...positiveNumber('30'),
  },
  TRUSTED_PROXIES: {
    purpose: 'How many proxies are in front: so many of the last addresses in `X-Forwarded-For` are believed.',
    takes: 'a whole number from 0 to 9',
    example: '1',
    otherwise: '`0`',
    fallback: '0',
    read: (text) => (/^\d$/.test(text) ? Number(text) : null),
  },
  WEB: {
    purpose: '`off` serves the API alone.',
    takes: '`on` or `off`',
    example: 'off',
    otherwise: '`on`',
    fallback: 'on',
    read: oneOf('on', 'off'),
  },
} satisfies Record<string, Setting<unknown>>;

function oneOf<Value extends string>(...values: Value[]): (text: string) => Value | null {
  return (text) => values.find((value) => value === text) ?? null;
}

function positiveNumber(fallback: string) {
  return {
    takes: 'a whole number from 1 to 1000000',
    example: fallback,
    otherwise: `\`${fallback}\``,
    fallback,
    read: (text: string) => (/^[1-9]\d{0,6}$/.test(text) && Number(text) <= 1_000_000 ? Number(text) : null),
  };
}

function readDomains(text: string): string[] | null {
  const domains = text
    .toLowerCase()
    .split(',')
    .map((domain) => domain.trim())
    .filter((domain) => domain !== '');
  return domains.every((domain) => isEmailAddress(`somebody@${domain}`)) ? domains : null;
}

function urlWith(...protocols: string[]): (text: string) => string | null {
  return (text) => (URL.canParse(text) && /^\w+:\/\/[^/]/.test(text) && protocols.includes(new URL(text).protocol) ? text : null);
}

function readOrigin(text: string): string | null {
  const address = urlWith('http:', 'https:')(text);
  if (address === null) return null;
  const { href, origin } = new URL(address);
  return href === `${origin}/` ? origin : null;
}
