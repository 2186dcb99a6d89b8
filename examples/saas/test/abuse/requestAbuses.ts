import { errorCodeOf } from '../support/errorCodeOf.js';
import { rawRequest } from '../support/rawRequest.js';
import { northwind, oneInvitee } from './Abuse.js';
import type { Abuse } from './Abuse.js';
import type { AbuseWorld } from './AbuseWorld.js';

function sendText(
  { owner, server }: AbuseWorld,
  body: BodyInit | null,
  headers: Readonly<Record<string, string>> = {},
  { path = northwind, method = 'POST' } = {},
): Promise<Response> {
  return owner.fetch(`${server.url}${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    body,
    ...(typeof body === 'object' && body !== null && { duplex: 'half' }),
  });
}

interface RawOptions {
  headers?: readonly string[];

  body?: string;

  host?: string;

  /** What of it trickles. */
  slowly?: 'head' | 'body';
}

const good = JSON.stringify(oneInvitee);

/** A request of the owner, byte for byte; headers may be anything. */
async function raw(world: AbuseWorld, line: string, { headers = [], body = '', host, slowly }: RawOptions = {}) {
  const { server, owner, answers } = world;
  const named = `Host: ${host ?? new URL(server.url).host}`;
  const head = [line, named, `Cookie: ${owner.cookie()}`, 'Connection: close', ...headers];
  const text = `${head.join('\r\n')}\r\n${slowly === 'head' ? 'X-Slow: ' : `\r\n${body}`}`;
  const answer = await (slowly ? rawRequest(server.url, trickle(text), 100) : rawRequest(server.url, text));
  const [method = '', path = ''] = line.split(' ');
  answers.push({ method, path, status: answer.status, code: errorCodeOf(answer.body) });
  return answer;
}

const contentTypes: [name: string, headers: Record<string, string>][] = [
  ['text', { 'Content-Type': 'text/plain' }],
  ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }],
  ['a form with parts', { 'Content-Type': 'multipart/form-data; boundary=x' }],
  ['JSON and text', { 'Content-Type': 'application/json, text/plain' }],
  ['something that begins like JSON', { 'Content-Type': 'application/jsonp' }],
  ['empty', { 'Content-Type': '' }],
];

const bodies: [name: string, body: string][] = [
  ['no JSON', '{"userInvites":'],
  ['empty', ''],
  ['null', 'null'],
  ['a number', '1e999'],
  ['a list', `[${good}]`],
  ['a string', JSON.stringify(good)],
  ['invitees under __proto__', `{"__proto__":${good}}`],
  ['invitees under constructor.prototype', `{"constructor":{"prototype":${good}}}`],
  ['an address that is an object', '{"userInvites":[{"email":{"toString":"x"}}]}'],
  ['an address that is a list', '{"userInvites":[{"email":["a@target.example","b@target.example"]}]}'],
  ['a NUL in an address', String.raw`{"userInvites":[{"email":"a\u0000@target.example"}]}`],
  ['a lone surrogate in an address', String.raw`{"userInvites":[{"email":"\ud800@target.example"}]}`],
  ['a list of no invitees', '{"userInvites":[]}'],
  ['too many invitees', JSON.stringify({ userInvites: Array.from({ length: 51 }, () => oneInvitee.userInvites[0]) })],
  ['a name that is too long', JSON.stringify({ userInvites: [{ email: 'new@target.example', firstName: 'x'.repeat(101) }] })],
  ['a NUL in a name', JSON.stringify({ userInvites: [{ email: 'new@target.example', firstName: 'A\0B' }] })],
  ['a NUL in the message', JSON.stringify({ ...oneInvitee, message: 'A\0B' })],
  ['a NUL in data', JSON.stringify({ userInvites: [{ email: 'new@target.example', data: { text: 'A\0B' } }] })],
  ['a lone surrogate in a name', String.raw`{"userInvites":[{"email":"new@target.example","firstName":"A\ud800"}]}`],
  ['a lone surrogate in the message', String.raw`{"userInvites":[{"email":"new@target.example"}],"message":"\udc00"}`],
  ['a lone surrogate in data', String.raw`{"userInvites":[{"email":"new@target.example","data":{"\ud800":1}}]}`],
  ['data as deep as it fits', `{"userInvites":[{"email":"new@target.example","data":${nested(80_000)}}]}`],
  ['data that is deep', `{"userInvites":[{"email":"new@target.example","data":${nested(40)}}]}`],
  ['data that is large', JSON.stringify({ userInvites: [{ email: 'new@target.example', data: { text: 'x'.repeat(8192) } }] })],
  [
    'data of many letters that are more bytes',
    JSON.stringify({ userInvites: [{ email: 'new@target.example', data: { text: 'ж'.repeat(4096) } }] }),
  ],
  ['a message that is deep', `{"userInvites":[{"email":"new@target.example"}],"message":${nested(50_000)}}`],
  ['an expiry in the past', JSON.stringify({ ...oneInvitee, expiresAt: '2000-01-01T00:00:00Z' })],
  ['an expiry that never comes', JSON.stringify({ ...oneInvitee, expiresAt: '9999-12-31T23:59:59Z' })],
];

const selections: [name: string, body: string][] = [
  ['an id with a NUL', String.raw`{"ids":["\u0000"]}`],
  ['an id with a lone surrogate', String.raw`{"ids":["\ud800"]}`],
  ['an exception with a lone surrogate', String.raw`{"filter":{},"exceptIds":["\udc00"]}`],
  ['ids and a filter', '{"ids":[],"filter":{},"exceptIds":[]}'],
  ['a filter that nobody knows', '{"filter":{"__proto__":{}},"exceptIds":[]}'],
];

const queries = [
  'limit=-1',
  'limit=1e9',
  'offset=-1',
  'sort=__proto__',
  'cursor=%00',
  'cursor=Li4vLi4v',
  `cursor=${forgedCursor({ keys: ['2026-01-01T00:00:00Z'], id: 'a\0' })}`,
  `cursor=${forgedCursor({ keys: ['0000-01-01T00:00:00Z'], id: 'a' })}`,
  `cursor=${forgedCursor({ keys: ['infinity'], id: 'a' })}`,
  `cursor=${forgedCursor({ keys: [], id: 'a' })}`,
  'search=%00',
  'status=x',
];

const origins: [name: string, origin: string | ((url: string) => string)][] = [
  ['another site', 'https://evil.example'],
  ['no site that has a name', 'null'],
  ['a site whose name begins with ours', (url) => `${url}.evil.example`],
  ['our name with another port', 'http://localhost:1'],
  ['our name with another scheme', (url) => url.replace('http:', 'https:')],
];

/** Requests that are not what they should be. */
export const requestAbuses: Abuse[] = [
  ...contentTypes.map(([name, headers]) => ({
    name: `a body that says it is ${name}`,
    send: (world: AbuseWorld) => sendText(world, good, headers),
    status: 415,
    code: 'validation',
  })),
  ...bodies.map(([name, body]) => ({
    name: `a body that is or has ${name}`,
    send: (world: AbuseWorld) => sendText(world, body),
    status: 400,
    code: 'validation',
  })),
  ...selections.flatMap(([name, body]) =>
    ['resend', 'cancel', 'delete'].map((action) => ({
      name: `${action} of ${name}`,
      send: (world: AbuseWorld) =>
        sendText(world, body, { 'Idempotency-Key': crypto.randomUUID() }, { path: `${northwind}/${action}` }),
      status: 400,
      code: 'validation',
    })),
  ),
  {
    name: 'a change of all invites but more than a query takes',
    send: (world) =>
      sendText(
        world,
        JSON.stringify({ filter: {}, exceptIds: Array.from({ length: 70_000 }, (_, index) => index.toString(36)) }),
        {},
        { path: `${northwind}/cancel` },
      ),
    status: 400,
    code: 'validation',
  },
  {
    name: 'a body that is compressed',
    send: (world) => sendText(world, good, { 'Content-Encoding': 'gzip' }),
    status: 415,
    code: 'validation',
  },
  {
    name: 'an oversized body that says so',
    send: (world) => sendText(world, JSON.stringify({ filler: 'x'.repeat(600_000) })),
    status: 413,
    code: 'too_large',
  },
  {
    name: 'an oversized body that does not say so',
    send: (world) => sendText(world, streamed('x'.repeat(100_000), 8)),
    status: 413,
    code: 'too_large',
  },
  ...queries.map((query) => ({
    name: `a list with ${query}`,
    send: ({ owner }: AbuseWorld) => owner.get(`${northwind}?${query}`),
    status: 400,
    code: 'validation',
  })),
  ...['', 'x'.repeat(256)].map((key) => ({
    name: `an Idempotency-Key of ${key.length} characters`,
    send: (world: AbuseWorld) => sendText(world, good, { 'Idempotency-Key': key }),
    status: 400,
    code: 'validation',
  })),
  ...origins.map(([name, origin]) => ({
    name: `a write from a page of ${name}`,
    send: (world: AbuseWorld) =>
      sendText(world, good, { Origin: typeof origin === 'string' ? origin : origin(world.server.url) }),
    status: 403,
    code: 'forbidden',
  })),
  ...['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example'].map((host) => ({
    name: `a request to the host ${JSON.stringify(host)}`,
    send: (world: AbuseWorld) => raw(world, `GET ${northwind} HTTP/1.1`, { host }),
    status: 403,
    code: 'forbidden',
  })),
  ...['PUT', 'DELETE', 'OPTIONS', 'PROPFIND'].map((method) => ({
    name: `the method ${method}`,
    send: ({ owner, server, invites }: AbuseWorld) =>
      owner.fetch(`${server.url}${northwind}/${invites.open.id}`, { method, headers: { 'Content-Type': 'application/json' } }),
    status: 404,
    code: 'not_found',
  })),
  {
    name: 'the method TRACE, which would show cookies',
    send: (world) => raw(world, `TRACE ${northwind} HTTP/1.1`, { headers: ['Content-Type: application/json'] }),
    status: 404,
    code: 'not_found',
  },
  {
    name: 'a GET that says it is a DELETE',
    send: ({ owner, server, invites }) =>
      owner.fetch(`${server.url}${northwind}/${invites.open.id}/cancel?_method=POST`, {
        headers: { 'X-HTTP-Method-Override': 'POST' },
      }),
    status: 404,
    code: 'not_found',
  },
  ...[
    '/api//organizations/northwind/invites',
    '/api/organizations/northwind%2Finvites',
    '/api/organizations/northwind;other/invites',
    '/api/organizations/%ff/invites',
    "/api/organizations/northwind'--/invites",
    '/api/organizations/../../etc/passwd',
    '/api/%2e%2e/%2e%2e/etc/passwd',
    '/api/organizations/__proto__/invites',
    `${northwind}/..%2f..%2fquota`,
    `${northwind}/__proto__`,
    '/API/viewer',
    '/api/inbox/../../server/main.ts',
    '/.env',
  ].map((path) => ({
    name: `the path ${path}`,
    send: (world: AbuseWorld) => raw(world, `GET ${path} HTTP/1.1`),
    status: 404,
    code: 'not_found',
  })),
  ...['/api/organizations/%00/invites', `${northwind}/%00`].map((path) => ({
    name: `the path ${path}`,
    send: (world: AbuseWorld) => raw(world, `GET ${path} HTTP/1.1`),
    status: 400,
    code: 'validation',
  })),
  ...['', 'localhost@evil.example', 'local host'].map((host) => ({
    name: `a request to ${JSON.stringify(host)}, which is no host`,
    send: (world: AbuseWorld) => raw(world, `GET ${northwind} HTTP/1.1`, { host }),
    status: 400,
    code: null,
  })),
  {
    name: 'a path to another organization through this one',
    send: (world) => raw(world, 'GET /api/organizations/northwind/../other/invites HTTP/1.1'),
    status: 404,
    code: 'not_found',
  },
  {
    name: 'two lengths of one body',
    send: (world) =>
      raw(world, `POST ${northwind} HTTP/1.1`, {
        headers: ['Content-Length: 5', 'Transfer-Encoding: chunked'],
        body: `0\r\n\r\nGET / HTTP/1.1\r\n\r\n`,
      }),
    status: 400,
    code: null,
  },
  {
    name: 'headers without end',
    send: (world) => raw(world, `GET ${northwind} HTTP/1.1`, { headers: [`X-Filler: ${'x'.repeat(100_000)}`] }),
    status: 431,
    code: null,
  },
  {
    name: 'headers that trickle',
    send: (world) => raw(world, `GET ${northwind} HTTP/1.1`, { slowly: 'head' }),
    status: 408,
    code: null,
  },
  {
    name: 'a body that trickles',
    send: (world) =>
      raw(world, `POST ${northwind} HTTP/1.1`, {
        headers: ['Content-Type: application/json', 'Content-Length: 1000'],
        body: '{',
        slowly: 'body',
      }),
    status: 408,
    code: null,
  },
];

function forgedCursor(position: object): string {
  return Buffer.from(JSON.stringify({ sort: '-createdAt', ...position })).toString('base64url');
}

function nested(depth: number): string {
  return `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
}

function streamed(chunk: string, chunks: number): ReadableStream {
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      if (sent === chunks) controller.close();
      else controller.enqueue(new TextEncoder().encode(chunk));
      sent += 1;
    },
  });
}

function* trickle(head: string) {
  yield head;
  for (let sent = 0; sent < 100; sent += 1) yield 'x';
}
