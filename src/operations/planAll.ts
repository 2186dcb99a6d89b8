import { askClient } from '../client/askClient.js';
import type { InvitesClient } from '../client/InvitesClient.js';
import { InvitesError } from '../client/InvitesError.js';
import { bulkUserInvitesResultSchema } from '../client/wire/bulkUserInvitesResultSchema.js';
import type { UserInvite } from '../domain/UserInvite.js';
import { createBatch } from './createBatch.js';
import { createTurns } from './createTurns.js';
import type { InviteOperationRequest } from './InviteOperation.js';
import { newIdempotencyKey } from './newIdempotencyKey.js';
import type { OperationPlan } from './OperationTask.js';
import { planOne } from './planOne.js';

type PlanOf = (request: InviteOperationRequest) => OperationPlan;

const atATime = 4;

/** The same operation on several invites: one request where the client can, else one each, a few at a time. */
export function planAll(
  client: InvitesClient,
  kind: 'resend' | 'cancel',
  inviteIds: readonly string[],
  deadlineMs: number,
): PlanOf {
  const method = kind === 'cancel' ? 'cancelUserInvites' : 'resendUserInvites';
  return client[method] ? inOneRequest(client, method, inviteIds, deadlineMs) : oneByOne(client, deadlineMs);
}

function inOneRequest(
  client: InvitesClient,
  method: 'cancelUserInvites' | 'resendUserInvites',
  inviteIds: readonly string[],
  deadlineMs: number,
): PlanOf {
  const idempotencyKey = newIdempotencyKey();
  const batch = createBatch(inviteIds, (ids) =>
    askClient(bulkUserInvitesResultSchema, (signal) => client[method]?.({ ids }, { idempotencyKey, signal }), deadlineMs),
  );
  return ({ kind, inviteId }) => ({
    async carryOut(before) {
      const invite = (await batch.join(inviteId)) ?? before;
      // Nobody shows it, and the answer holds nothing of it: it has to be asked for.
      if (!invite) throw new InvitesError({ code: 'malformed' });
      return kind === 'cancel' ? canceled(invite) : invite;
    },
    ended: () => batch.leave(inviteId),
  });
}

function oneByOne(client: InvitesClient, deadlineMs: number): PlanOf {
  const turns = createTurns(atATime);
  return (request) => ({ ...planOne(client, request, deadlineMs), turn: turns.take, ended: turns.giveBack });
}

function canceled(invite: UserInvite): UserInvite {
  return invite.status === 'canceled' ? invite : { ...invite, status: 'canceled', rawStatus: 'canceled' };
}
