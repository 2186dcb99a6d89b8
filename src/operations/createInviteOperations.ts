import type { UserInviteChanges, InvitesClient, WriteOptions } from '../client/InvitesClient.js';
import { askClient } from '../client/askClient.js';
import { InvitesError } from '../client/InvitesError.js';
import { toInvitesErrorDetails } from '../client/toInvitesErrorDetails.js';
import { userInviteSchema } from '../client/wire/userInviteSchema.js';
import { withDeadline } from '../client/withDeadline.js';
import type { InviteActivity, InviteActivitySource } from '../domain/InviteActivity.js';
import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import type { UserInvite } from '../domain/UserInvite.js';
import { mayHaveHappened } from './mayHaveHappened.js';
import { newIdempotencyKey } from './newIdempotencyKey.js';

/** What to do with one invite. */
export type InviteOperationRequest =
  | { kind: 'resend' | 'cancel'; inviteId: string }
  | { kind: 'update'; inviteId: string; changes: UserInviteChanges };

/** How an operation ended. */
export type InviteOperationOutcome =
  | { status: 'acknowledged'; invite: UserInvite }
  | { status: 'failed'; error: InvitesErrorDetails };

/** A running or ended operation. */
export interface InviteOperation {
  request: InviteOperationRequest;

  /** Never rejects. */
  settled: Promise<InviteOperationOutcome>;
}

/** Performs operations on invites and tells what is going on with each. */
export interface InviteOperations extends InviteActivitySource {
  /** Starts an operation; the same one on the same invite, while it runs, is returned as it is. */
  perform(request: InviteOperationRequest): InviteOperation;

  /** Forgets the failure of an invite. */
  dismiss(inviteId: string): void;
}

/** What operations run on. */
export interface InviteOperationsOptions {
  client: InvitesClient;

  /** Reads what is on the screen again; after a success the row stays marked until it is done, or failed. */
  refetch: () => Promise<void>;

  deadlineMs: number;
}

/** Creates the operations of one client and scope. */
export function createInviteOperations({ client, refetch, deadlineMs }: InviteOperationsOptions): InviteOperations {
  const activities = new Map<string, InviteActivity>();
  const running = new Map<string, InviteOperation>();
  const listeners = new Map<string, Set<() => void>>();

  function setActivity(inviteId: string, activity: InviteActivity | null): void {
    if (activity) activities.set(inviteId, activity);
    else activities.delete(inviteId);
    for (const listener of listeners.get(inviteId) ?? []) listener();
  }

  async function run(request: InviteOperationRequest, before: Promise<unknown> | undefined): Promise<InviteOperationOutcome> {
    const { kind, inviteId } = request;
    if (before) {
      await before;
      setActivity(inviteId, { phase: 'pending', kind });
    }
    try {
      const idempotencyKey = newIdempotencyKey();
      const invite = await askClient(userInviteSchema, (signal) => call(client, request, { idempotencyKey, signal }), deadlineMs);
      return { status: 'acknowledged', invite };
    } catch (error) {
      return { status: 'failed', error: toInvitesErrorDetails(error) };
    }
  }

  async function record(operation: InviteOperation): Promise<void> {
    const { kind, inviteId } = operation.request;
    const outcome = await operation.settled;
    if (outcome.status === 'acknowledged') await readAgain();
    else if (mayBeOutdated(outcome.error)) void readAgain();
    if (running.get(inviteId) !== operation) return;
    running.delete(inviteId);
    setActivity(inviteId, outcome.status === 'failed' ? { phase: 'failed', kind, error: outcome.error } : null);
  }

  // A read that fails or hangs must not keep the row marked.
  async function readAgain(): Promise<void> {
    await withDeadline(refetch, deadlineMs).catch(() => {});
  }

  return {
    perform(request) {
      const current = running.get(request.inviteId);
      if (current && isSame(current.request, request)) return current;
      if (!current) setActivity(request.inviteId, { phase: 'pending', kind: request.kind });
      const operation: InviteOperation = { request, settled: run(request, current?.settled) };
      running.set(request.inviteId, operation);
      void record(operation);
      return operation;
    },

    dismiss(inviteId) {
      if (activities.get(inviteId)?.phase === 'failed') setActivity(inviteId, null);
    },

    activity: (inviteId) => activities.get(inviteId) ?? null,

    subscribe(inviteId, listener) {
      const subscribed = listeners.get(inviteId) ?? new Set();
      listeners.set(inviteId, subscribed.add(listener));
      return () => {
        subscribed.delete(listener);
        if (subscribed.size === 0) listeners.delete(inviteId);
      };
    },
  };
}

function isSame(a: InviteOperationRequest, b: InviteOperationRequest): boolean {
  if (a.kind === 'update' && b.kind === 'update') return JSON.stringify(a.changes) === JSON.stringify(b.changes);
  return a.kind === b.kind;
}

// The server knows the invite in another state than the screen, or may have put it into one.
function mayBeOutdated(error: InvitesErrorDetails): boolean {
  const { code } = error;
  return (
    mayHaveHappened(error) || code === 'not_found' || code === 'gone' || code === 'conflict' || code === 'invite_not_pending'
  );
}

function call(client: InvitesClient, request: InviteOperationRequest, options: WriteOptions): Promise<UserInvite> {
  switch (request.kind) {
    case 'resend':
      return client.resendUserInvite(request.inviteId, options);
    case 'cancel':
      return client.cancelUserInvite(request.inviteId, options);
    case 'update':
      if (!client.updateUserInvite)
        throw new InvitesError({ code: 'unknown' }, { message: 'react-user-invites: this client has no updateUserInvite.' });
      return client.updateUserInvite(request.inviteId, request.changes, options);
  }
}
