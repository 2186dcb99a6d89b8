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

  /**
   * Counts a read of the inbox that starts now. Call what it returns with what is listed: an invite that was over before, and
   * is listed all the same, can be answered again.
   */
  beginRead(): (listed: readonly ReceivedUserInvite[]) => void;

  /** Calls `listener` after each change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** What answers work with. */
export interface ReceivedAnswersOptions {
  client: InvitesClient;

  deadlineMs: number;

  /** How long the server may go on listing an invite that was answered. */
  consistencyMs: number;

  /** The viewer's clock in milliseconds since the epoch. */
  now: () => number;
}

/** What was sent for an invite while it was open. */
interface Sent {
  keys: Map<string, string>;

  /** What may have been carried out although its answer got lost. */
  unclear: Set<AcceptActionKind>;
}

/** Creates the answers of one client. */
export function createReceivedAnswers({ client, deadlineMs, consistencyMs, now }: ReceivedAnswersOptions): ReceivedAnswers {
  const listeners = createListeners();
  const underWay = new Map<string, Promise<ReceivedInviteActivity>>();
  const sent = new Map<string, Sent>();
  const answeredAt = new WeakMap<ReceivedInviteActivity, number>();
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
    const { keys, unclear } = sent.get(invite.id) ?? { keys: new Map(), unclear: new Set() };
    sent.set(invite.id, { keys, unclear });
    const intent = `${kind} ${reason ?? ''}`;
    const idempotencyKey = keys.get(intent) ?? newIdempotencyKey();
    keys.set(intent, idempotencyKey);
    record(invite.id, { phase: 'running', kind });
    try {
      return await send(invite, kind, reason, idempotencyKey);
    } catch (failure) {
      const error = toInvitesErrorDetails(failure);
      if (endsIntent(error)) keys.delete(intent);
      // A conflict says that the request before is still at work.
      if (mayHaveHappened(error) || error.code === 'conflict') unclear.add(kind);
      return judge(invite, kind, error, unclear.has(kind) ? 'unknown' : 'not_done');
    }
  }

  // What was answered may be listed for a moment longer; what was over is so by the server's own word.
  function mayOpenAgain(activity: ReceivedInviteActivity): boolean {
    const since = answeredAt.get(activity);
    return activity.phase === 'over' || (since !== undefined && now() - since >= consistencyMs);
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
          if (activity.phase === 'accepted' || activity.phase === 'declined') answeredAt.set(activity, now());
          return record(id, activity);
        });
      underWay.set(id, answering);
      return answering;
    },

    activities: () => activities,

    beginRead() {
      const past = new Map([...activities].filter(([, activity]) => mayOpenAgain(activity)));
      return (listed) => {
        const reopened = listed.filter(({ id }) => past.has(id) && past.get(id) === activities.get(id));
        if (reopened.length === 0) return;
        const left = new Map(activities);
        for (const { id } of reopened) {
          left.delete(id);
          // A key of before would be answered as it was then.
          sent.delete(id);
        }
        activities = left;
        listeners.tell();
      };
    },

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
