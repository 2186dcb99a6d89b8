'use client';
import { useCallback, useRef, useSyncExternalStore } from 'react';

import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import type { UserInvite } from '../domain/UserInvite.js';
import type { InviteOperation, InviteOperationRequest } from '../operations/InviteOperation.js';
import type { InvitesContextValue } from '../provider/useInvitesContext.js';
import { notify } from '../provider/notify.js';
import { useLatest } from '../ui/useLatest.js';
import { performOperation } from './performOperation.js';

/** Called after the outcome is recorded; a handler that throws changes nothing. */
export interface OperationCallbacks {
  onSuccess?: ((event: { invite: UserInvite }) => void) | undefined;

  onError?: ((event: { error: InvitesErrorDetails; inviteId: string }) => void) | undefined;
}

/** One kind of operation on one invite, and how it is going. */
export interface InviteOperationHandle<Arguments extends readonly unknown[] = []> {
  /** Starts the operation in this very event; doing so twice is one request. */
  perform: (...args: Arguments) => InviteOperation;

  pending: boolean;

  /** It waits for the network, and can still be taken back; only with `whenOffline: 'wait'`. */
  waiting: boolean;

  /** Why it failed last; null after `dismiss` and while it runs again. */
  error: InvitesErrorDetails | null;

  dismiss: () => void;

  /** Takes it back where it has not been sent yet. */
  withdraw: () => void;
}

/** Performs operations of one invite and follows them. */
export function useInviteOperation(
  kind: InviteOperationRequest['kind'],
  inviteId: string,
  context: InvitesContextValue,
  callbacks: OperationCallbacks = {},
): InviteOperationHandle<[request: InviteOperationRequest]> {
  const { operations } = context;
  const subscribe = useCallback((listener: () => void) => operations.subscribe(inviteId, listener), [operations, inviteId]);
  const current = () => operations.activity(inviteId);
  const activity = useSyncExternalStore(subscribe, current, () => null);
  const followed = useRef<InviteOperation>(undefined);
  const latest = useLatest(callbacks);
  const own = activity?.kind === kind ? activity : null;

  function perform(request: InviteOperationRequest): InviteOperation {
    const { operation } = performOperation(context, request);
    if (operation === followed.current) return operation;
    followed.current = operation;
    void tellOutcome(operation);
    return operation;
  }

  async function tellOutcome({ settled }: InviteOperation): Promise<void> {
    const outcome = await settled;
    if (outcome.status === 'acknowledged') notify(latest.current.onSuccess, { invite: outcome.invite });
    if (outcome.status === 'failed') notify(latest.current.onError, { error: outcome.error, inviteId });
  }

  return {
    perform,
    pending: own !== null && own.phase !== 'failed',
    waiting: own?.phase === 'waiting',
    error: own?.phase === 'failed' ? own.error : null,
    dismiss: () => operations.dismiss(inviteId),
    withdraw: () => operations.withdraw(inviteId, kind),
  };
}
