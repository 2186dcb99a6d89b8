import { readFile } from 'node:fs/promises';

import { expect, it } from 'vitest';

import { openapiDocument } from '../server/api/openapiDocument.js';

const published = new URL('../../../docs/openapi.json', import.meta.url);

it('publishes what the server does; after a change run `npx tsx examples/saas/server/writeOpenapi.ts`', async () => {
  expect(openapiDocument()).toBe(await readFile(published, 'utf8'));
});

type Content = { content?: Record<string, { schema: Schema; example?: unknown; examples?: object }> };
type Schema = { $ref?: string; example?: unknown; properties?: object };
type Answer = Content & { headers?: Record<string, { schema: object }> };
type Operation = { operationId: string; requestBody?: Content; responses: Record<string, Answer> };

const document = JSON.parse(openapiDocument()) as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};
const operations = Object.values(document.paths).flatMap((path) => Object.values(path));

it('documents every operation of the client', () => {
  expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual([
    'acceptReceivedUserInvite',
    'acceptUserInvite',
    'cancelUserInvite',
    'cancelUserInvites',
    'checkInvitees',
    'checkUserInviteToken',
    'declineReceivedUserInvite',
    'declineUserInvite',
    'deleteUserInvites',
    'inviters',
    'quota',
    'receivedUserInvites',
    'requestUserInvite',
    'resendUserInvite',
    'resendUserInvites',
    'restoreUserInvite',
    'roles',
    'sendUserInvites',
    'subscribe',
    'updateUserInvite',
    'userInvite',
    'userInviteLink',
    'userInvites',
  ]);
});

it.each(operations)('shows an example of every body and every answer of $operationId', ({ requestBody, responses }) => {
  const contents = [...(requestBody ? [requestBody] : []), ...Object.values(responses)];
  expect(contents.filter((content) => !hasExample(content))).toEqual([]);
});

it.each(operations)('says how $operationId is refused', ({ requestBody, responses }) => {
  const expected = requestBody ? ['200', '400', '403', '413', '415', '500', '503'] : ['200', '401', '403', '500', '503'];
  expect(Object.keys(responses)).toEqual(expect.arrayContaining(expected));
});

it.each(operations)('says that $operationId may have to wait, and where it reads for how long', ({ responses }) => {
  const waits = Object.entries(responses).filter(([status]) => status === '429' || status === '503');
  expect(waits.map(([status, { headers }]) => [status, headers?.['Retry-After']?.schema])).toEqual(
    waits.map(([status]) => [status, { type: 'integer', example: 42 }]),
  );
});

function hasExample({ content }: Content): boolean {
  if (!content) return true;
  const { schema, example, examples } = Object.values(content)[0]!;
  if ((example ?? examples ?? schema.example) !== undefined) return true;
  if (schema.$ref === undefined) return Object.keys(schema.properties ?? {}).length === 0;
  return document.components.schemas[schema.$ref.split('/').at(-1)!]?.example !== undefined;
}
