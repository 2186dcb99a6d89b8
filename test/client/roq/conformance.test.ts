import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createRoqInvitesClient } from '../../../src/client/roq/createRoqInvitesClient.js';
import type { RoqVersion } from '../../../src/client/roq/sendToRoq.js';
import { conformanceCases } from '../../../src/conformance/conformanceCases.js';
import type { ConformanceSubject } from '../../../src/conformance/ConformanceSubject.js';
import { startRoqServer } from './startRoqServer.js';

let roq: Awaited<ReturnType<typeof startRoqServer>>;

beforeAll(async () => {
  roq = await startRoqServer();
});
afterAll(() => roq.stop());

const viewer = { userId: 'zoe', tenantId: 'acme' };
const token = () => 'access';
const organization = () => ({ name: 'Acme', logoUrl: null });

function subjectOf(version: RoqVersion, transport: 'browser' | 'server'): ConformanceSubject {
  const project = roq.startProject();
  const options = { host: roq.host, token, viewer, version };
  const client =
    transport === 'server'
      ? createRoqInvitesClient({ ...options, server: { environmentId: 'env', apiKey: 'key', organization } })
      : createRoqInvitesClient(options);
  return {
    client,
    emptyTenant: true,
    member: 'grace@acme.example',
    expire: ({ id }) => project.expire(id),
    tokenOf: ({ id }) => project.tokenOf(id),
    clientOf: () => client,
  };
}

// What ROQ has not: records that go, links, several invites at once, seats, checks, news, an inbox, keys, cursors, names that
// are searched, and filters and orders by what it does not know.
const missing =
  /^(method (declineUserInvite|requestUserInvite|userInviteLink|restoreUserInvite|deleteUserInvites|resendUserInvites|cancelUserInvites|receivedUserInvites|inviters|quota|checkInvitees|subscribe)|hook cancelElsewhere|idempotent writes|role search|link delivery|chosen expiry|search name|pagination cursor|sort (invitee|sentAt|expiresAt|updatedAt)|filter (roles|sentFrom|sentTo))$/;

const onServersOnly = /^method (updateUserInvite|checkUserInviteToken|acceptUserInvite)$/;

// It keeps no history, counts no mails, tells no time, and its tokens are enough to accept; data is for the mail alone by v2.
const skipped = ['shape.history', 'resend.count', 'shape.server-time', 'accept.wrong-account'];
const skippedByV2 = [...skipped, 'shape.data-keys'];

describe.each([
  ['v2', 'server'],
  ['v1', 'server'],
  ['v2', 'browser'],
] as const)('the ROQ client, %s, as a %s', (version, transport) => {
  it.each(conformanceCases)('$id', async ({ id, needs, run }) => {
    const result = await run(() => subjectOf(version, transport));
    expect(result).not.toHaveProperty('problem');
    const lacks = (need: string) => missing.test(need) || (transport === 'browser' && onServersOnly.test(need));
    expect(result.outcome).toBe(
      (version === 'v2' ? skippedByV2 : skipped).includes(id) || needs.some(lacks) ? 'not_applicable' : 'passed',
    );
  });
});
