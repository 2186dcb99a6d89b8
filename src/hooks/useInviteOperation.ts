'use client';
import { useCallback, useRef, useSyncExternalStore } from 'react';

import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import type { UserInvite } from '../domain/UserInvite.js';
import type { InviteOperation, InviteOperationRequest } from '../operations/InviteOperation.js';
import type { InvitesContextValue } from '../provider/InvitesContext.js';
import { notify } from '../provider/notify.js';
import { watchOperation } from '../query/watchOperation.js';

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

  /** Why it failed last; null after `dismiss` and while it runs again. */
  error: InvitesErrorDetails | null;

  dismiss: () => void;
}

/** Performs operations of one invite and follows them. */
export function useInviteOperation(
  kind: InviteOperationRequest['kind'],
  inviteId: string,
  { operations, queryClient, scope, reportError }: InvitesContextValue,
  callbacks: OperationCallbacks = {},
): InviteOperationHandle<[request: InviteOperationRequest]> {
  const subscribe = useCallback((listener: () => void) => operations.subscribe(inviteId, listener), [operations, inviteId]);
  const current = () => operations.activity(inviteId);
  const activity = useSyncExternalStore(subscribe, current, () => null);
  const followed = useRef<InviteOperation>(undefined);

  function perform(request: InviteOperationRequest): InviteOperation {
    const operation = operations.perform(request);
    const isNew = watchOperation(queryClient, scope, operation);
    if (operation === followed.current) return operation;
    followed.current = operation;
    void tellOutcome(operation, isNew);
    return operation;
  }

  async function tellOutcome({ settled }: InviteOperation, isNew: boolean): Promise<void> {
    const outcome = await settled;
    if (outcome.status === 'acknowledged') {
      notify(callbacks.onSuccess, { invite: outcome.invite });
    } else {
      notify(callbacks.onError, { error: outcome.error, inviteId });
      if (isNew) reportError({ error: outcome.error, method: `${kind}UserInvite`, inviteId });
    }
  }

  return {
    perform,
    pending: activity !== null && activity.phase !== 'failed' && activity.kind === kind,
    error: activity?.phase === 'failed' && activity.kind === kind ? activity.error : null,
    dismiss: () => operations.dismiss(inviteId),
  };
}
