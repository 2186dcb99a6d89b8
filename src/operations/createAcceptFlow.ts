import * as z from 'zod/mini';

import { askClient } from '../client/askClient.js';
import { toInvitesErrorDetails } from '../client/toInvitesErrorDetails.js';
import { acceptedUserInviteSchema, userInvitePreviewSchema } from '../client/wire/userInvitePreviewSchema.js';
import type {
  AcceptAction,
  AcceptActionKind,
  AcceptCheck,
  AcceptFlowSnapshot,
  Accepter,
  AskedBy,
} from '../domain/AcceptFlowSnapshot.js';
import { isForOthers } from '../domain/isForOthers.js';
import { isRefusal } from '../domain/isRefusal.js';
import { isTyped } from '../domain/isTyped.js';
import type { JsonObject } from '../domain/JsonObject.js';
import { mayHaveHappened } from '../domain/mayHaveHappened.js';
import type { AcceptFlow, AcceptFlowOptions } from './AcceptFlow.js';
import { acceptMethods } from './acceptMethods.js';
import { createListeners } from './createListeners.js';
import { endsIntent, judgeAcceptFailure, needsAnotherLook } from './judgeAcceptFailure.js';
import { newIdempotencyKey } from './newIdempotencyKey.js';
import { usableToken } from './usableToken.js';

/** What every flow starts with, and what a server renders. */
export const idleAcceptFlow: AcceptFlowSnapshot = { check: { status: 'idle' }, action: { status: 'none' } };

const deadAcceptFlow: AcceptFlowSnapshot = {
  check: { status: 'failed', error: { code: 'not_found' }, askedBy: undefined },
  action: { status: 'none' },
};

type Known = Extract<AcceptCheck, { status: 'done' | 'failed' }>;

interface Intent {
  kind: AcceptActionKind;
  viewer: Accepter;
  /** What goes with it: the values of an accept, the reason of a decline. */
  content: JsonObject | undefined;
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
  let viewerEmail: string | undefined;
  // Since the last answer was sent.
  let wasSignedOut = false;
  // What may still have to be sent again, with its key, also when the other answer was tried meanwhile.
  const intents = new Map<AcceptActionKind, Intent>();
  let requestKey: string | null = null;

  function update(change: Partial<AcceptFlowSnapshot>): void {
    snapshot = { ...snapshot, ...change };
    if (viewerId === null) snapshot = withoutRefusal(snapshot);
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
    update({ check: { status: 'running' } });
    let check: AcceptCheck;
    do {
      const askedBy = viewerId;
      const answer = await read(secret, askedBy);
      // Asked while the viewer was not known yet: the session that it went out with is the one known by now.
      check = askedBy === undefined ? { ...answer, askedBy: viewerId } : answer;
    } while (isForOthers(check, viewerId, viewerEmail));
    checking = null;
    update({ check });
  }

  async function startCheck(): Promise<void> {
    const { check } = snapshot;
    if (token !== null) checking ??= runCheck(token);
    // Nobody can be asked any more, and the server would tell nothing of it.
    else if (client.capabilities.tokenPreviews === 'invitee') update(deadAcceptFlow);
    else if (check.status === 'done') update({ check: unjudged(check, viewerId) });
    await checking;
  }

  async function send(current: Intent, secret: string): Promise<AcceptFlowSnapshot> {
    const { kind, viewer, content, idempotencyKey } = current;
    const { check } = snapshot;
    try {
      if (kind === 'decline') {
        await askClient(
          z.unknown(),
          (signal) => declineUserInvite({ ...content, token: secret }, { idempotencyKey, signal }),
          deadlineMs,
        );
        return { action: { status: 'declined' }, check: answered(check, 'declined', viewer) };
      }
      const input = content ? { token: secret, values: content } : { token: secret };
      const accepted = await askClient(
        acceptedUserInviteSchema,
        (signal) => acceptUserInvite(input, { idempotencyKey, signal }),
        deadlineMs,
      );
      return { action: { status: 'accepted', viewer, accepted }, check: answered(check, 'accepted', viewer) };
    } catch (failure) {
      const error = toInvitesErrorDetails(failure);
      const after = needsAnotherLook(error) ? await read(secret, viewer?.id ?? null) : null;
      const outcome = judgeAcceptFailure({ kind, viewer, error, before: check, after });
      const refused = outcome.action.status === 'failed' && outcome.action.outcome === 'not_done' && endsIntent(error);
      if (refused) intents.set(kind, { ...current, idempotencyKey: newIdempotencyKey() });
      return outcome;
    }
  }

  async function act(current: Intent, secret: string): Promise<void> {
    intents.set(current.kind, current);
    wasSignedOut = false;
    update({ action: { status: 'running', kind: current.kind, viewer: current.viewer } });
    const outcome = await send(current, secret);
    acting = null;
    if (outcome.action.status !== 'failed') intents.clear();
    if (outcome.action.status === 'accepted' || outcome.action.status === 'declined') token = null;
    update(wasSignedOut ? withoutRefusal(outcome) : outcome);
    // Somebody else may have come during the flight, and the answer may hide the invite from the one before.
    if (isForOthers(snapshot.check, viewerId, viewerEmail)) await startCheck();
  }

  async function perform(kind: AcceptActionKind, viewer: Accepter, content?: JsonObject): Promise<void> {
    if (!acting && token !== null && snapshot.action.status !== 'running') {
      const before = intents.get(kind);
      const isSame = before && before.viewer?.id === viewer?.id && JSON.stringify(before.content) === JSON.stringify(content);
      const idempotencyKey = isSame ? before.idempotencyKey : newIdempotencyKey();
      acting = act({ kind, viewer, content, idempotencyKey }, token);
    }
    await acting;
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

  async function startRequest(): Promise<void> {
    const isOpen = snapshot.check.status === 'done' && snapshot.action.status !== 'requested';
    if (!acting && token !== null && isOpen) acting = runRequest(token);
    await acting;
  }

  return {
    snapshot: () => snapshot,

    subscribe: listeners.subscribe,

    async check(asker, email) {
      if (asker !== undefined) {
        viewerId = asker;
        viewerEmail = email;
        wasSignedOut ||= asker === null;
      }
      const { check } = snapshot;
      if (checking || check.status === 'running') await checking;
      else if (check.status === 'idle' || (!acting && isForOthers(check, viewerId, viewerEmail))) await startCheck();
      else if (check.askedBy === undefined && viewerId !== undefined && token !== null)
        update({ check: { ...check, askedBy: viewerId } });
      else if (viewerId === null) update({});
    },

    async accept({ viewer, values }) {
      if (snapshot.check.status === 'done' && (viewer || isTyped(values))) await perform('accept', viewer, values);
    },

    decline: ({ viewer, reason }) => perform('decline', viewer, reason ? { reason } : undefined),

    request: startRequest,

    async retry() {
      const { action, check } = snapshot;
      const intent = action.status === 'failed' && intents.get(action.kind);
      if (acting) await acting;
      else if (action.status === 'request_failed') await startRequest();
      // What failed for somebody else is not this viewer's to try again.
      else if (intent && (intent.viewer?.id ?? null) === viewerId) await perform(intent.kind, intent.viewer, intent.content);
      else if (check.status === 'failed') await startCheck();
    },
  };
}

/** What a session was refused says nothing of the next one, be it of the same person: another tab may have changed it. */
function withoutRefusal({ check, action }: AcceptFlowSnapshot): AcceptFlowSnapshot {
  const isRefused = isRefusal(check) || (check.status === 'done' && check.preview.viewerIsInvitee === false);
  return {
    check: isRefused ? unjudged(check, null) : check,
    action: isRefusal(action) && action.viewer ? { status: 'none' } : action,
  };
}

/** The same for another session, of which the server has said nothing. */
function unjudged(check: Known, askedBy: AskedBy): AcceptCheck {
  if (check.status === 'failed') return { ...check, askedBy };
  return { ...check, askedBy, preview: { ...check.preview, viewerIsInvitee: null, viewerIsMember: null } };
}

function answered(check: AcceptCheck, status: 'accepted' | 'declined', viewer: Accepter): AcceptCheck {
  if (check.status !== 'done') return check;
  const viewerIsMember = status === 'accepted' ? true : check.preview.viewerIsMember;
  return { ...check, askedBy: viewer?.id ?? null, preview: { ...check.preview, status, viewerIsMember } };
}
