import { readFile } from 'node:fs/promises';

import type { z } from '@hono/zod-openapi';
import { isInvitesError } from 'react-user-invites/client';
import type { SendUserInvitesInput, UserInviteChanges, UserInvitesSelection } from 'react-user-invites/client';
import { createRestInvitesClient } from 'react-user-invites/clients/rest';
import type { RestInvitesClient } from 'react-user-invites/clients/rest';
import { describe, expect, it } from 'vitest';

import { createInvitesApi } from '../server/api/createInvitesApi.js';
import { samplesOf } from './support/samplesOf.js';
import type { JsonSchema } from './support/samplesOf.js';
import { writeOptions } from './support/startTestServer.js';

interface Body {
  schema: JsonSchema;
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}

interface Operation {
  operationId: string;
  path: string;
  method: string;
  parameters?: { name: string; in: string }[];
  requestBody?: { content: { 'application/json': Body } };
  responses: Record<string, { content?: Record<string, Body> }>;
}

const published = JSON.parse(await readFile(new URL('../../../docs/openapi.json', import.meta.url), 'utf8')) as {
  paths: Record<string, Record<string, Omit<Operation, 'path' | 'method'>>>;
  components: { schemas: Record<string, JsonSchema & { example?: unknown }> };
};
const components = published.components.schemas;
const operations = Object.entries(published.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]): Operation => ({ ...operation, path, method: method.toUpperCase() })),
);
const asked = operations.filter(({ operationId }) => operationId !== 'subscribe');

const inviteId = '4f9d4f5e';
const write = writeOptions('a key');
const listParams = {
  limit: 20,
  search: 'noor',
  sort: { field: 'invitee', direction: 'desc' },
  filter: {
    status: ['pending', 'expired'],
    roles: ['viewer', 'editor'],
    invitedBy: ['u1', 'u2'],
    sentFrom: '2026-01-01T00:00:00.000Z',
    sentTo: '2026-02-01T00:00:00.000Z',
  },
} as const;

/** How the client asks for each operation, with a body as documented where there is one. */
const calls: Record<string, (client: RestInvitesClient, body: unknown) => Promise<unknown>> = {
  userInvites: (client) => client.userInvites({ ...listParams, offset: 40 }),
  userInvite: (client) => client.userInvite(inviteId),
  sendUserInvites: (client, body) => client.sendUserInvites(body as SendUserInvitesInput, write),
  updateUserInvite: (client, body) => client.updateUserInvite(inviteId, body as UserInviteChanges, write),
  resendUserInvite: (client) => client.resendUserInvite(inviteId, write),
  cancelUserInvite: (client) => client.cancelUserInvite(inviteId, write),
  restoreUserInvite: (client) => client.restoreUserInvite(inviteId, write),
  userInviteLink: (client) => client.userInviteLink(inviteId, write),
  resendUserInvites: (client, body) => client.resendUserInvites(body as UserInvitesSelection, write),
  cancelUserInvites: (client, body) => client.cancelUserInvites(body as UserInvitesSelection, write),
  deleteUserInvites: (client, body) => client.deleteUserInvites(body as UserInvitesSelection, write),
  roles: (client) => client.roles({}).then((roles) => ({ roles })),
  inviters: (client) => client.inviters({ search: 'zoë' }).then((inviters) => ({ inviters })),
  checkInvitees: (client, body) => client.checkInvitees((body as { emails: string[] }).emails).then((invitees) => ({ invitees })),
  quota: (client) => client.quota(),
  checkUserInviteToken: (client, body) => client.checkUserInviteToken((body as { token: string }).token),
  acceptUserInvite: (client, body) => client.acceptUserInvite(body as { token: string }, write),
  declineUserInvite: (client, body) => client.declineUserInvite(body as { token: string }, write),
  requestUserInvite: (client, body) => client.requestUserInvite(body as { token: string }, write),
  receivedUserInvites: (client) => client.receivedUserInvites().then((invites) => ({ invites })),
  acceptReceivedUserInvite: (client) => client.acceptUserInvite({ id: inviteId }, write),
  declineReceivedUserInvite: (client, body) =>
    client.declineUserInvite({ id: inviteId, ...(body as { reason?: string }) }, write),
};

// What the client makes of refusals that come without a body.
const codesWithoutBody: Readonly<Record<string, string>> = { 408: 'timeout', 431: 'unknown', 503: 'server' };

// Nothing but that it worked.
const withoutResult = ['declineUserInvite', 'requestUserInvite', 'declineReceivedUserInvite'];

interface Request {
  url: URL;
  method: string;
  headers: Headers;
  body: unknown;
}

/** A client whose requests all get one answer, and what it asked for. */
function clientThatGets(status: number, answer: unknown) {
  const requests: Request[] = [];
  const client = createRestInvitesClient({
    baseUrl: 'https://saas.example/api/organizations/northwind',
    tokensUrl: 'https://saas.example/api/invite-tokens',
    receivedUrl: 'https://saas.example/api/received-invites',
    fetch: (url, init) => {
      const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined;
      requests.push({ url: new URL(url as string), method: init!.method!, headers: new Headers(init?.headers), body });
      return Promise.resolve(new Response(answer === undefined ? null : JSON.stringify(answer), { status }));
    },
  });
  return { client, requests };
}

function componentOf({ $ref }: JsonSchema) {
  return $ref === undefined ? undefined : components[$ref.split('/').at(-1)!];
}

function exampleOf({ schema, example }: Body): unknown {
  return example ?? componentOf(schema)?.example ?? {};
}

const answerOf = ({ responses }: Operation) => Object.values(responses['200']!.content!)[0]!;
const bodyOf = ({ requestBody }: Operation) => requestBody?.content['application/json'];
const exampleBody = (operation: Operation) => {
  const body = bodyOf(operation);
  return body && exampleOf(body);
};
const named = (some: readonly Operation[]) => some.map((operation) => [operation.operationId, operation] as const);

/** What the server reads a request with. */
function readerOf(operationId: string): { body: z.ZodType | undefined; query: z.ZodType | undefined } {
  for (const definition of createInvitesApi().openAPIRegistry.definitions) {
    if (definition.type !== 'route' || definition.route.operationId !== operationId) continue;
    const { body, query } = definition.route.request ?? {};
    const json = body?.content['application/json'];
    return { body: json && 'schema' in json ? (json.schema as z.ZodType) : undefined, query };
  }
  throw new Error(`No route does ${operationId}.`);
}

it('has a call of the client for every operation', () => {
  expect(Object.keys(calls).toSorted()).toEqual(asked.map(({ operationId }) => operationId).toSorted());
});

describe('the client asks as documented, and as the server reads it', () => {
  it.each(named(asked))('%s', async (operationId, operation) => {
    const { client, requests } = clientThatGets(200, exampleOf(answerOf(operation)));
    const body = bodyOf(operation);
    const bodies = body ? [exampleOf(body), ...samplesOf(body.schema, components)] : [undefined];
    const reader = readerOf(operationId);

    for (const sent of bodies) {
      await calls[operationId]!(client, sent);
      const request = requests.pop()!;
      const path = operation.path.replace('{organizationId}', 'northwind').replace('{inviteId}', inviteId);
      expect([request.method, request.url.pathname]).toEqual([operation.method, `/api${path}`]);
      expect(request.body).toEqual(sent);
      const takesKey = operation.parameters?.some(({ name }) => name === 'Idempotency-Key') ?? false;
      expect(request.headers.get('Idempotency-Key')).toBe(takesKey ? 'a key' : null);
    }
    // Not the samples: the document does not say that roles are known and a date lies ahead.
    const example = exampleBody(operation);
    expect({ read: reader.body?.parse(example) }).toMatchObject({ read: example });
  });

  it('a list, by every parameter that there is', async () => {
    const operation = operations.find(({ operationId }) => operationId === 'userInvites')!;
    const { client, requests } = clientThatGets(200, exampleOf(answerOf(operation)));
    await client.userInvites({ ...listParams, offset: 40 });
    await client.userInvites({ ...listParams, cursor: 'next' });
    const [byOffset, byCursor] = requests.map(({ url }) => queryOf(url));

    const documented = operation.parameters!.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
    expect(Object.keys({ ...byOffset, ...byCursor }).toSorted()).toEqual(documented.toSorted());
    const { sort: _, filter, ...others } = listParams;
    const expected = { ...others, ...filter, sort: '-invitee' };
    const { query } = readerOf('userInvites');
    expect([query!.parse(byOffset), query!.parse(byCursor)]).toEqual([
      { ...expected, offset: 40 },
      { ...expected, cursor: 'next' },
    ]);
  });

  it('events, and after a break those that came since', async () => {
    const operation = operations.find(({ operationId }) => operationId === 'subscribe')!;
    const stream = answerOf(operation).schema as JsonSchema & { example: string };
    const requests: { url: string; lastEventId: string | null }[] = [];
    let heard = 0;
    await new Promise<void>((resolve) => {
      const stop = createRestInvitesClient({
        baseUrl: 'https://saas.example/api/organizations/northwind',
        fetch: (url, init) => {
          requests.push({ url: url as string, lastEventId: new Headers(init?.headers).get('Last-Event-ID') });
          if (requests.length === 2) {
            stop();
            resolve();
          }
          const headers = { 'Content-Type': Object.keys(operation.responses['200']!.content!)[0]! };
          return Promise.resolve(new Response(stream.example.replace('retry: 2000', 'retry: 1'), { headers }));
        },
      }).subscribe!(() => (heard += 1));
    });

    const url = `https://saas.example/api${operation.path.replace('{organizationId}', 'northwind')}`;
    expect(requests).toEqual([
      { url, lastEventId: null },
      { url, lastEventId: /^id: (\d+)$/m.exec(stream.example.split('event: reset')[1]!)![1] },
    ]);
    // What arrives together is told once.
    expect(heard).toBe(1);
  });
});

describe('the client reads every answer in full, with every value that is documented', () => {
  it.each(named(asked.filter(({ operationId }) => !withoutResult.includes(operationId))))(
    '%s',
    async (operationId, operation) => {
      const answers = [exampleOf(answerOf(operation)), ...samplesOf(answerOf(operation).schema, components)];
      for (const answer of answers) {
        const { client } = clientThatGets(200, answer);
        const result = await calls[operationId]!(client, exampleBody(operation));
        expect(withoutRawStatus(result)).toEqual(withoutRank(answer));
      }
    },
  );
});

describe('the client reads every refusal, with what belongs to its code', () => {
  it.each(named(asked))('%s', async (operationId, operation) => {
    for (const [status, { content }] of Object.entries(operation.responses).filter(([one]) => one !== '200')) {
      const errors = content
        ? Object.values(content['application/json']!.examples!).map(({ value }) => value as { error: object })
        : [undefined];
      for (const answer of errors) {
        const { client } = clientThatGets(Number(status), answer);
        const error: unknown = await calls[operationId]!(client, exampleBody(operation)).catch((reason: unknown) => reason);
        const expected = answer?.error ?? { code: codesWithoutBody[status] };
        expect([status, isInvitesError(error) && error.details]).toEqual([status, expected]);
      }
    }
  });

  it('of all that there are', async () => {
    const samples = samplesOf(components['ErrorDetails']!, components) as { code: string }[];
    const refusals = operations
      .flatMap(({ responses }) => Object.values(responses))
      .flatMap(({ content = {} }) => content['application/json'] ?? []);
    const shown = new Set(
      refusals
        .flatMap(({ examples = {} }) => Object.values(examples))
        .map(({ value }) => (value as { error: { code: string } }).error.code),
    );
    for (const sample of samples) {
      const { client } = clientThatGets(400, { error: sample });
      const error: unknown = await client.userInvite(inviteId).catch((reason: unknown) => reason);
      expect(isInvitesError(error) && error.details).toEqual(sample);
    }
    // Of a single invitee only.
    expect(samples.map(({ code }) => code).filter((code) => !shown.has(code) && code !== 'quota_exceeded')).toEqual([]);
  });
});

function queryOf({ searchParams }: URL): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((key) => {
      const values = searchParams.getAll(key);
      return [key, values.length === 1 ? values[0]! : values];
    }),
  );
}

/** A value without what the client adds: the status as the server calls it. */
function withoutRawStatus(value: unknown): unknown {
  return without('rawStatus', value);
}

/** A value without what only the server needs: it offers no role above the viewer's own. */
function withoutRank(value: unknown): unknown {
  return without('rank', value);
}

function without(property: string, value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, one: unknown) => (key === property ? undefined : one));
}
