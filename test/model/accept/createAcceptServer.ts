import type { InvitesClient, WriteOptions } from '../../../src/client/InvitesClient.js';
import { InvitesError } from '../../../src/client/InvitesError.js';
import { createMemoryInvitesClient } from '../../../src/client/memory/createMemoryInvitesClient.js';
import type { AcceptedUserInvite, UserInvitePreview } from '../../../src/domain/UserInvitePreview.js';
import { preview } from '../../support/acceptFixtures.js';
import type { DueCalls } from '../createDueCalls.js';
import type { AcceptFault, AcceptRun } from './AcceptRun.js';

/** A server with one open invite. */
export interface AcceptServer {
  client: InvitesClient;

  /** How many times the invitee was let in. */
  accepts(): number;

  /** How many accept requests wait for an answer that somebody still waits for. */
  underWay(): number;
}

/** Creates the server. */
export function createAcceptServer(
  { guard }: Pick<AcceptRun, 'guard'>,
  due: DueCalls,
  nextFault: () => AcceptFault,
): AcceptServer {
  const { organization, roles } = preview;
  const keys = new Set<string>();
  const waiting = new Set<AbortSignal>();
  let accepts = 0;

  async function call<Answer>(label: string, carryOut: () => Answer): Promise<Answer> {
    const fault = nextFault();
    await due.step(`${label} arrives`);
    if (fault === 'lost_request') throw new InvitesError({ code: 'network' });
    if (fault === 'server') throw new InvitesError({ code: 'server' });
    if (fault === 'conflict') throw new InvitesError({ code: 'conflict' });
    if (fault === 'refused') throw new InvitesError({ code: 'forbidden' });
    if (fault === 'rate_limited') throw new InvitesError({ code: 'rate_limited', retryAfterMs: 1000 });
    const answer = carryOut();
    if (fault === 'hang') return await new Promise(() => {});
    await due.step(`${label} is answered`);
    if (fault === 'lost_answer') throw new InvitesError({ code: 'network' });
    if (fault === 'malformed') throw new InvitesError({ code: 'malformed' });
    return answer;
  }

  function accept(idempotencyKey: string, signal: AbortSignal): AcceptedUserInvite {
    if (guard === 'status' && accepts > 0) throw new InvitesError({ code: 'invite_not_pending', status: 'accepted' });
    // Where nothing else protects it, a request that was given up before it went out does not go out.
    if (guard === 'key' && signal.aborted) throw new InvitesError({ code: 'network' });
    if (guard === 'status' || !keys.has(idempotencyKey)) accepts += 1;
    keys.add(idempotencyKey);
    return { organization, roles };
  }

  async function acceptOne({ idempotencyKey, signal }: WriteOptions): Promise<AcceptedUserInvite> {
    waiting.add(signal);
    try {
      return await call('accept', () => accept(idempotencyKey, signal));
    } finally {
      waiting.delete(signal);
    }
  }

  const client: InvitesClient = {
    ...createMemoryInvitesClient(),
    checkUserInviteToken: () =>
      call('check', (): UserInvitePreview => {
        const isMember = accepts > 0;
        return { ...preview, status: isMember ? 'accepted' : 'pending', viewerIsMember: isMember, viewerIsInvitee: true };
      }),
    acceptUserInvite: (_, options) => acceptOne(options!),
  };

  return { client, accepts: () => accepts, underWay: () => [...waiting].filter(({ aborted }) => !aborted).length };
}
