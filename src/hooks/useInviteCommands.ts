'use client';
import { useMemo } from 'react';

import type { InviteCommands } from '../domain/InviteCommands.js';
import type { InviteOperationOutcome } from '../domain/InviteOperationOutcome.js';
import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import type { UserInvite, UserInviteAction } from '../domain/UserInvite.js';
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

    async function perform(kind: 'resend' | 'cancel', shown: UserInvite): Promise<InviteOperationOutcome> {
      const { operation, isNew } = performOperation(latest.current.context, { kind, inviteId: shown.id }, shown);
      const outcome = await operation.settled;
      if (!isNew) return outcome;
      if (outcome.status === 'failed') tellFailure(`${kind}UserInvite`, shown.id, outcome.error);
      if (outcome.status === 'acknowledged' && mounted.current) {
        const { onInviteResent, onInviteCanceled } = latest.current.events;
        notify(kind === 'resend' ? onInviteResent : onInviteCanceled, { invite: outcome.invite });
      }
      return outcome;
    }

    return {
      activity: operations,
      supported: supportedActions(client),
      can,
      resend: (invite) => perform('resend', invite),
      cancel: (invite) => perform('cancel', invite),
      async mintLink({ id }) {
        const outcome = await operations.mintLink(id);
        if (outcome.status === 'failed') {
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

const methods = {
  resend: 'resendUserInvite',
  cancel: 'cancelUserInvite',
  update: 'updateUserInvite',
  copy_link: 'userInviteLink',
  restore: 'restoreUserInvite',
  delete: 'deleteUserInvites',
} as const satisfies Record<UserInviteAction, string>;

function supportedActions(client: Partial<Record<(typeof methods)[UserInviteAction], unknown>>): ReadonlySet<UserInviteAction> {
  const actions = Object.keys(methods) as UserInviteAction[];
  return new Set(actions.filter((action) => client[methods[action]] !== undefined));
}
