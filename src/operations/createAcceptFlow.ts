import * as z from 'zod/mini';

import { askClient } from '../client/askClient.js';
import { toInvitesErrorDetails } from '../client/toInvitesErrorDetails.js';
import { acceptedUserInviteSchema, userInvitePreviewSchema } from '../client/wire/userInvitePreviewSchema.js';
import type {
  AcceptAction,
  AcceptActionKind,
  AcceptCheck,
  AcceptFlowSnapshot,
  AskedBy,
  SignedInViewer,
} from '../domain/AcceptFlowSnapshot.js';
import type { JsonObject } from '../domain/JsonObject.js';
import type { AcceptFlow, AcceptFlowOptions } from './AcceptFlow.js';
import { acceptMethods } from './acceptMethods.js';
import { createListeners } from './createListeners.js';
import { endsIntent, judgeAcceptFailure, needsAnotherLook } from './judgeAcceptFailure.js';
import { mayHaveHappened } from './mayHaveHappened.js';
import { newIdempotencyKey } from './newIdempotencyKey.js';
import { usableToken } from './usableToken.js';

/** What every flow starts with, and what a server renders. */
export const idleAcceptFlow: AcceptFlowSnapshot = { check: { status: 'idle' }, action: { status: 'none' } };

const deadAcceptFlow: AcceptFlowSnapshot = {
  check: { status: 'failed', error: { code: 'not_found' }, askedBy: undefined },
  action: { status: 'none' },
};

interface Intent {
  kind: AcceptActionKind;
  viewer: SignedInViewer;
  values: JsonObject | undefined;
  idempotencyKey: string;
}

/** Creates the flow of one link. Pages share theirs through `acceptFlowOf`. */
export function createAcceptFlow({ client, token: given, deadlineMs, now = Date.now }: AcceptFlowOptions): AcceptFlow {
  const { checkUserInviteToken, acceptUserInvite, declineUserInvite, requestUserInvite } = acceptMethods(client);
  const listeners = createListeners();
  // Null once it is used up.
  let token = usableToken(given);
  let snapshot = token === null ? deadAcceptFlow : idleAcceptFlow;
  let checking: Promise<void> | null = null;
  let acting: Promise<void> | null = null;
  let viewerId: AskedBy;
  let intent: Intent | null = null;
  let requestKey: string | null = null;

  function update(change: Partial<AcceptFlowSnapshot>): void {
    snapshot = { ...snapshot, ...change };
    listeners.tell();
  }

  async function read(secret: string, askedBy: AskedBy): Promise<Extract<AcceptCheck, { status: 'done' | 'failed' }>> {
    try {
      const preview = await askClient(userInvitePreviewSchema, (signal) => checkUserInviteToken(secret, { signal }), deadlineMs);
      const serverNow = Date.parse(preview.serverNow ?? '');
      return { status: 'done', preview, askedBy, clockOffsetMs: Number.isNaN(serverNow) ? null : serverNow - now() };
    } catch (error) {
      return { status: 'failed', error: toInvitesErrorDetails(error), askedBy };
    }
  }

  async function runCheck(secret: string): Promise<void> {
    const askedBy = viewerId;
    update({ check: { status: 'running' } });
    const check = await read(secret, askedBy);
    checking = null;
    // Asked while the viewer was not known yet: the session that it went out with is the one known by now.
    update({ check: askedBy === undefined ? { ...check, askedBy: viewerId } : check });
  }

  function startCheck(): Promise<void> {
    if (token === null) return Promise.resolve();
    checking ??= runCheck(token);
    return checking;
  }

  async function send(current: Intent, secret: string): Promise<AcceptFlowSnapshot> {
    const { kind, viewer, values, idempotencyKey } = current;
    const { check } = snapshot;
    try {
      if (kind === 'decline') {
        await askClient(z.unknown(), (signal) => declineUserInvite({ token: secret }, { idempotencyKey, signal }), deadlineMs);
        return { action: { status: 'declined' }, check: answered(check, 'declined', viewer) };
      }
      const input = values ? { token: secret, values } : { token: secret };
      const accepted = await askClient(
        acceptedUserInviteSchema,
        (signal) => acceptUserInvite(input, { idempotencyKey, signal }),
        deadlineMs,
      );
      return { action: { status: 'accepted', viewer, accepted }, check: answered(check, 'accepted', viewer) };
    } catch (failure) {
      const error = toInvitesErrorDetails(failure);
      const after = needsAnotherLook(error) ? await read(secret, viewer.id) : null;
      const outcome = judgeAcceptFailure({ kind, viewer, error, before: check, after });
      const refused = outcome.action.status === 'failed' && outcome.action.outcome === 'not_done' && endsIntent(error);
      if (refused) intent = { ...current, idempotencyKey: newIdempotencyKey() };
      return outcome;
    }
  }

  async function act(current: Intent, secret: string): Promise<void> {
    intent = current;
    update({ action: { status: 'running', kind: current.kind, viewer: current.viewer } });
    const outcome = await send(current, secret);
    acting = null;
    if (outcome.action.status !== 'failed') intent = null;
    if (outcome.action.status === 'accepted' || outcome.action.status === 'declined') token = null;
    update(outcome);
  }

  function perform(kind: AcceptActionKind, viewer: SignedInViewer, values?: JsonObject): Promise<void> {
    if (acting || token === null || snapshot.action.status === 'running') return acting ?? Promise.resolve();
    const again = intent?.kind === kind && intent.viewer.id === viewer.id && sameValues(intent.values, values) ? intent : null;
    acting = act({ kind, viewer, values, idempotencyKey: again?.idempotencyKey ?? newIdempotencyKey() }, token);
    return acting;
  }

  async function runRequest(secret: string): Promise<void> {
    const idempotencyKey = (requestKey ??= newIdempotencyKey());
    update({ action: { status: 'requesting' } });
    const action = await sendRequest(secret, idempotencyKey);
    acting = null;
    update({ action });
  }

  async function sendRequest(secret: string, idempotencyKey: string): Promise<AcceptAction> {
    try {
      await askClient(z.unknown(), (signal) => requestUserInvite({ token: secret }, { idempotencyKey, signal }), deadlineMs);
      return { status: 'requested' };
    } catch (failure) {
      const error = toInvitesErrorDetails(failure);
      if (endsIntent(error)) requestKey = null;
      return { status: 'request_failed', error, outcome: mayHaveHappened(error) ? 'unknown' : 'not_done' };
    }
  }

  function startRequest(): Promise<void> {
    const isOver = snapshot.check.status !== 'done' || snapshot.action.status === 'requested';
    if (acting || token === null || isOver) return acting ?? Promise.resolve();
    acting = runRequest(token);
    return acting;
  }

  return {
    snapshot: () => snapshot,

    subscribe: listeners.subscribe,

    check(asker) {
      if (asker !== undefined) viewerId = asker;
      const { check } = snapshot;
      if (checking || check.status === 'running') return checking ?? Promise.resolve();
      if (check.status === 'idle' || isHiddenFrom(check, viewerId)) return startCheck();
      if (check.askedBy === undefined && viewerId !== undefined && token !== null)
        update({ check: { ...check, askedBy: viewerId } });
      return Promise.resolve();
    },

    accept: ({ viewer, values }) => (snapshot.check.status === 'done' ? perform('accept', viewer, values) : Promise.resolve()),

    decline: ({ viewer }) => perform('decline', viewer),

    request: startRequest,

    retry() {
      if (snapshot.action.status === 'request_failed') return startRequest();
      if (snapshot.action.status === 'failed' && intent) return perform(intent.kind, intent.viewer, intent.values);
      if (acting || snapshot.check.status !== 'failed') return acting ?? Promise.resolve();
      return startCheck();
    },
  };
}

/** Whether the server kept the invite from somebody, and the viewer is now somebody else. */
function isHiddenFrom(check: AcceptCheck, viewerId: AskedBy): boolean {
  if (check.status !== 'failed' || check.askedBy === undefined || typeof viewerId !== 'string') return false;
  return (check.error.code === 'unauthenticated' || check.error.code === 'wrong_account') && check.askedBy !== viewerId;
}

function answered(check: AcceptCheck, status: 'accepted' | 'declined', viewer: SignedInViewer): AcceptCheck {
  if (check.status !== 'done') return check;
  const viewerIsMember = status === 'accepted' ? true : check.preview.viewerIsMember;
  return { ...check, askedBy: viewer.id, preview: { ...check.preview, status, viewerIsMember } };
}

function sameValues(one: JsonObject | undefined, other: JsonObject | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
