import { readFile } from 'node:fs/promises';

import { expect, it } from 'vitest';

import { openapiDocument } from '../server/api/openapiDocument.js';

const published = new URL('../../../docs/openapi.json', import.meta.url);

it('publishes what the server does; after a change run `npx tsx examples/saas/server/writeOpenapi.ts`', async () => {
  expect(openapiDocument()).toBe(await readFile(published, 'utf8'));
});

it('documents every operation with an example, its errors and its security', async () => {
  const document = JSON.parse(openapiDocument()) as {
    paths: Record<string, Record<string, { operationId: string; responses: object }>>;
  };
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));

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
    'updateUserInvite',
    'userInvite',
    'userInviteLink',
    'userInvites',
  ]);
  expect(operations.every(({ responses }) => Object.keys(responses).length > 2)).toBe(true);
});
