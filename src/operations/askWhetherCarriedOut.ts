import { askClient } from '../client/askClient.js';
import { timerMs } from '../client/timerMs.js';
import { toInvitesErrorDetails } from '../client/toInvitesErrorDetails.js';
import { userInviteSchema } from '../client/wire/userInviteSchema.js';
import type { UserInvite } from '../domain/UserInvite.js';
import type { TakeTurn } from './createTurns.js';
import type { InviteOperationRequest } from './InviteOperation.js';
import type { InviteOperationsOptions } from './InviteOperations.js';
import { isAlreadyDone } from './isAlreadyDone.js';
import { wasCarriedOut } from './wasCarriedOut.js';

type Asking = Pick<InviteOperationsOptions, 'client' | 'deadlineMs' | 'consistencyMs'>;

/**
 * Asks what became of a request whose answer was lost, and once more when a lagging read must have caught up.
 *
 * @param wasSoOnce Whether the invite may have been, before it was as `before` shows it, what the request makes of it: a
 * lagging read that shows so is no proof.
 * @returns The invite as the server has it, or null where nothing shows that the request was carried out. Never rejects.
 */
export async function askWhetherCarriedOut(
  options: Asking,
  request: InviteOperationRequest,
  before: UserInvite | null,
  turn: TakeTurn,
  wasSoOnce: boolean,
): Promise<UserInvite | null> {
  const { consistencyMs } = options;
  for (const wait of consistencyMs > 0 ? [0, timerMs(consistencyMs)] : [0]) {
    if (wait > 0) await new Promise((resolve) => void setTimeout(resolve, wait));
    const mayLag = wasSoOnce && consistencyMs > 0 && wait === 0;
    const giveBack = await turn();
    const done = await askOnce(options, request, before, mayLag).finally(giveBack);
    if (done) return done;
  }
  return null;
}

async function askOnce(
  { client, deadlineMs }: Asking,
  request: InviteOperationRequest,
  before: UserInvite | null,
  mayLag: boolean,
): Promise<UserInvite | null> {
  try {
    const invite = await askClient(userInviteSchema, (signal) => client.userInvite(request.inviteId, { signal }), deadlineMs);
    return invite.id === request.inviteId && wasCarriedOut(request, before, invite, mayLag) ? invite : null;
  } catch (error) {
    return isAlreadyDone(request, toInvitesErrorDetails(error), before);
  }
}
