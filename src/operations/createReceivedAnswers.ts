import * as z from 'zod/mini';

import { askClient } from '../client/askClient.js';
import type { InvitesClient, WriteOptions } from '../client/InvitesClient.js';
import { toInvitesErrorDetails } from '../client/toInvitesErrorDetails.js';
import { acceptedUserInviteSchema } from '../client/wire/userInvitePreviewSchema.js';
import type { AcceptActionKind } from '../domain/AcceptFlowSnapshot.js';
import type { ReceivedInviteActivity } from '../domain/ReceivedInviteActivity.js';
import type { ReceivedUserInvite } from '../domain/ReceivedUserInvite.js';
import { createListeners } from './createListeners.js';
import { endsIntent } from './judgeAcceptFailure.js';
import { mayHaveHappened } from '../domain/mayHaveHappened.js';
import { newIdempotencyKey } from './newIdempotencyKey.js';

/** The viewer's answers to the invites in their inbox. */
export interface ReceivedAnswers {
  /**
   * Accepts or declines, for a user's own gesture only, and tells how it ended. While an answer to the invite is on its
   * way, and after it, this sends nothing. `reason` goes with a decline.
   */
  answer(invite: ReceivedUserInvite, kind: AcceptActionKind, reason?: string): Promise<ReceivedInviteActivity>;

  /** By the invite's id; the same map until something changes. */
  activities(): ReadonlyMap<string, ReceivedInviteActivity>;

  /** Calls `listener` after each change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** Creates the answers of one client. */
export function createReceivedAnswers(client: InvitesClient, deadlineMs: number): ReceivedAnswers {
  const listeners = createListeners();
  const underWay = new Map<string, Promise<ReceivedInviteActivity>>();
  const keys = new Map<string, string>();
  // What may have been carried out although its answer got lost.
  const unclear = new Set<string>();
  let activities: ReadonlyMap<string, ReceivedInviteActivity> = new Map();

  function record(id: string, activity: ReceivedInviteActivity): ReceivedInviteActivity {
    activities = new Map(activities).set(id, activity);
    listeners.tell();
    return activity;
  }

  async function send(
    { id }: ReceivedUserInvite,
    kind: AcceptActionKind,
    reason: string | undefined,
    idempotencyKey: string,
  ): Promise<ReceivedInviteActivity> {
    const ask = <Schema extends z.ZodMiniType>(schema: Schema, call: (options: WriteOptions) => unknown) =>
      askClient(schema, (signal) => call({ idempotencyKey, signal }), deadlineMs);
    if (kind === 'accept') {
      const accepted = await ask(acceptedUserInviteSchema, (options) => client.acceptUserInvite?.({ id }, options));
      return { phase: 'accepted', accepted };
    }
    await ask(z.unknown(), (options) => client.declineUserInvite?.(reason ? { id, reason } : { id }, options));
    return { phase: 'declined' };
  }

  async function perform(
    invite: ReceivedUserInvite,
    kind: AcceptActionKind,
    reason: string | undefined,
  ): Promise<ReceivedInviteActivity> {
    const answer = `${kind} ${invite.id}`;
    const intent = `${answer} ${reason ?? ''}`;
    const idempotencyKey = keys.get(intent) ?? newIdempotencyKey();
    keys.set(intent, idempotencyKey);
    record(invite.id, { phase: 'running', kind });
    try {
      return await send(invite, kind, reason, idempotencyKey);
    } catch (failure) {
      const error = toInvitesErrorDetails(failure);
      if (endsIntent(error)) keys.delete(intent);
      // A conflict says that the request before is still at work.
      if (mayHaveHappened(error) || error.code === 'conflict') unclear.add(answer);
      return judge(invite, kind, error, unclear.has(answer) ? 'unknown' : 'not_done');
    }
  }

  return {
    answer(invite, kind, reason) {
      const { id } = invite;
      const known = activities.get(id);
      const isOpen = known === undefined || known.phase === 'failed' || known.phase === 'running';
      if (known && !isOpen) return Promise.resolve(known);
      const answering =
        underWay.get(id) ??
        perform(invite, kind, reason).then((activity) => {
          underWay.delete(id);
          return record(id, activity);
        });
      underWay.set(id, answering);
      return answering;
    },

    activities: () => activities,

    subscribe: listeners.subscribe,
  };
}

/** What a failure comes to: an answer that got lost, now or before, may have been a success. */
function judge(
  { organization, roles }: ReceivedUserInvite,
  kind: AcceptActionKind,
  error: ReturnType<typeof toInvitesErrorDetails>,
  outcome: 'not_done' | 'unknown',
): ReceivedInviteActivity {
  if (error.code === 'invite_not_pending') {
    // An inbox is its viewer's own: nobody else can have answered, so what it is now is their answer before, which got lost.
    if (error.status === 'accepted') return { phase: 'accepted', accepted: { organization, roles } };
    return error.status === 'declined' ? { phase: 'declined' } : { phase: 'over', outcome: 'not_done' };
  }
  if (error.code === 'not_found' || error.code === 'gone') return { phase: 'over', outcome };
  return { phase: 'failed', kind, error, outcome };
}
