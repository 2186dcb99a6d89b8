'use client';
import { useMemo } from 'react';

import type { InviteOperationKind } from '../domain/InviteActivity.js';
import type { InviteCommands } from '../domain/InviteCommands.js';
import type { InviteLinkOutcome } from '../domain/InviteLinkOutcome.js';
import type { InviteOperationOutcome } from '../domain/InviteOperationOutcome.js';
import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import type { UserInvite, UserInviteAction } from '../domain/UserInvite.js';
import type { InviteOperationRequest } from '../operations/InviteOperation.js';
import { operationMethod } from '../operations/operationMethod.js';
import { notify } from '../provider/notify.js';
import type { InvitesErrorEvent } from '../provider/InvitesContext.js';
import { useInvitesContext } from '../provider/useInvitesContext.js';
import { useLatest } from '../ui/useLatest.js';
import { useMounted } from '../ui/useMounted.js';
import { performOperation } from './performOperation.js';

/** Called after the outcome is recorded, while the component is on the page; a handler that throws changes nothing. */
export interface InviteCommandEvents {
  /** Called when an invite's mail was sent again. */
  onInviteResent?: ((event: { invite: UserInvite }) => void) | undefined;

  /** Called when an invite was canceled. */
  onInviteCanceled?: ((event: { invite: UserInvite }) => void) | undefined;

  /** Called when an invite was changed. */
  onInviteUpdated?: ((event: { invite: UserInvite }) => void) | undefined;

  /** Called when a canceled invite was brought back. */
  onInviteRestored?: ((event: { invite: UserInvite }) => void) | undefined;

  /** Called when records of invites were deleted; the invites are as they were last. */
  onInvitesDeleted?: ((event: { invites: readonly UserInvite[] }) => void) | undefined;

  /** Called for everything that was asked for here and failed. */
  onError?: ((event: InvitesErrorEvent) => void) | undefined;
}

/** What can be done with invites, over the nearest provider's client. The object stays the same while the client does. */
export function useInviteCommands(events: InviteCommandEvents): InviteCommands {
  const context = useInvitesContext();
  const latest = useLatest({ context, events });
  const mounted = useMounted();
  const { client, operations, can } = context;

  return useMemo(() => {
    function tellFailure(method: string, inviteId: string, error: InvitesErrorDetails): void {
      if (mounted.current) notify(latest.current.events.onError, { error, method, inviteId });
    }

    function tellDone(kind: InviteOperationKind, invite: UserInvite): void {
      const { events: handlers } = latest.current;
      if (kind === 'delete') notify(handlers.onInvitesDeleted, { invites: [invite] });
      else notify(handlers[doneEvents[kind]], { invite });
    }

    async function run(request: InviteOperationRequest, shown: UserInvite): Promise<InviteOperationOutcome> {
      const { operation, isNew } = performOperation(latest.current.context, request, shown);
      const outcome = await operation.settled;
      if (!isNew) return outcome;
      if (outcome.status === 'failed') tellFailure(methods[request.kind], shown.id, outcome.error);
      if (outcome.status === 'acknowledged' && mounted.current) tellDone(request.kind, outcome.invite);
      return outcome;
    }

    const perform = (kind: PlainKind, invite: UserInvite) => run({ kind, inviteId: invite.id }, invite);

    return {
      activity: operations,
      supported: supportedActions(client),
      can,
      resend: (invite) => perform('resend', invite),
      cancel: (invite) => perform('cancel', invite),
      restore: (invite) => perform('restore', invite),
      remove: (invite) => perform('delete', invite),
      update: (invite, changes) => run({ kind: 'update', inviteId: invite.id, changes }, invite),
      failedChanges: operations.failedChanges,
      async mintLink({ id }) {
        const outcome = await operations.mintLink(id);
        if (outcome.status === 'failed' && !reported.has(outcome)) {
          reported.add(outcome);
          latest.current.context.reportError({ error: outcome.error, method: 'userInviteLink', inviteId: id });
          tellFailure('userInviteLink', id, outcome.error);
        }
        return outcome;
      },
      withdraw: operations.withdraw,
      dismiss: operations.dismiss,
    };
  }, [can, client, latest, mounted, operations]);
}

// A link that is asked for twice at once is one request, and one failure.
const reported = new WeakSet<InviteLinkOutcome>();

type PlainKind = Exclude<InviteOperationKind, 'update'>;

const doneEvents = {
  resend: 'onInviteResent',
  cancel: 'onInviteCanceled',
  update: 'onInviteUpdated',
  restore: 'onInviteRestored',
} as const;

const methods = { ...operationMethod, copy_link: 'userInviteLink' } as const satisfies Record<UserInviteAction, string>;

function supportedActions(client: Partial<Record<(typeof methods)[UserInviteAction], unknown>>): ReadonlySet<UserInviteAction> {
  const actions = Object.keys(methods) as UserInviteAction[];
  return new Set(actions.filter((action) => client[methods[action]] !== undefined));
}
