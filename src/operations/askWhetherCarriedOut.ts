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

/** How long one read may take that asks what became of a request. */
export const longestReadMs = 5000;

/**
 * Asks what became of a request whose answer was lost, and once more when a lagging read must have caught up.
 *
 * Each time within seconds: a row that says "Checking…" is to say soon what is known, and the list is read again anyway.
 *
 * @param wasSoUntil Null, or when the request was sent (by `performance.now()`), where the invite may have been, before it was as
 * `before` shows it, what the request makes of it: a read that lags behind that time and shows so is no proof.
 * @returns The invite as the server has it, `gone` where there was nothing to cancel, or null where nothing shows that the request was carried out. Never rejects.
 */
export async function askWhetherCarriedOut(
  options: Asking,
  request: InviteOperationRequest,
  before: UserInvite | null,
  turn: TakeTurn,
  wasSoUntil: number | null,
): Promise<UserInvite | 'gone' | null> {
  const { consistencyMs } = options;
  for (const wait of consistencyMs > 0 ? [0, timerMs(consistencyMs)] : [0]) {
    if (wait > 0) await new Promise((resolve) => void setTimeout(resolve, wait));
    const mayLag = wasSoUntil !== null && wait === 0 && performance.now() - wasSoUntil < consistencyMs;
    const done = await askInTurn(options, request, before, turn, mayLag);
    if (done) return done;
  }
  return null;
}

async function askInTurn(
  { client, deadlineMs }: Asking,
  request: InviteOperationRequest,
  before: UserInvite | null,
  turn: TakeTurn,
  mayLag: boolean,
): Promise<UserInvite | 'gone' | null> {
  const own = await turn();
  // Those before it got no answer.
  if (!own) return null;
  const ask = (signal: AbortSignal) => client.userInvite(request.inviteId, { signal });
  try {
    const invite = await askClient(userInviteSchema, ask, Math.min(deadlineMs, longestReadMs));
    return invite.id === request.inviteId && wasCarriedOut(request, before, invite, mayLag) ? invite : null;
  } catch (thrown) {
    const error = toInvitesErrorDetails(thrown);
    own.giveBack(error.code === 'timeout');
    return isAlreadyDone(request, error, before);
  } finally {
    own.giveBack();
  }
}
