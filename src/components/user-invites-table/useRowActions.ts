'use client';
import { useMemo } from 'react';

import { displayText } from '../../domain/displayText.js';
import type { InviteOperationKind } from '../../domain/InviteActivity.js';
import type { InviteOperationOutcome } from '../../domain/InviteOperationOutcome.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import { useActionMessages } from '../../ui/useActionMessages.js';
import { useInvitesUi } from '../../ui/useInvitesUi.js';
import { useLatest } from '../../ui/useLatest.js';
import { useMounted } from '../../ui/useMounted.js';
import { useCommonMessages } from '../../ui/useMessages.js';
import type { UserInvitesTableState } from './UserInvitesTableState.js';

/** What a row can ask for. The object stays the same, so that rows do not render for it. */
export interface RowActions {
  resend: (invite: UserInvite) => void;

  /** Asks first. */
  askToCancel: (invite: UserInvite) => void;

  cancel: (invite: UserInvite) => void;

  dismiss: (inviteId: string) => void;

  withdraw: (inviteId: string, kind: InviteOperationKind) => void;
}

// The same operation asked for twice is done once, and said once.
const announced = new WeakSet<InviteOperationOutcome>();

/** The rows' actions, with what is said aloud when they are done. */
export function useRowActions(state: UserInvitesTableState, askToCancel: (invite: UserInvite) => void): RowActions {
  const { announcer } = useInvitesUi();
  const messages = useActionMessages();
  const common = useCommonMessages();
  const latest = useLatest({ state, messages, common });
  const mounted = useMounted();

  return useMemo(() => {
    async function run(kind: 'resend' | 'cancel', invite: UserInvite): Promise<void> {
      const table = latest.current.state;
      const ended = table[kind](invite);
      if (table.activity.activity(invite.id)?.phase === 'waiting') {
        announcer.announce(latest.current.messages.waitingFor({ kind }));
      }
      const outcome = await ended;
      if (!mounted.current || announced.has(outcome)) return;
      announced.add(outcome);
      const texts = latest.current;
      const email = displayText(invite.email);
      announcer.announce(
        outcome.status === 'failed'
          ? texts.messages.failedFor({ kind, email, error: texts.common.errors[outcome.error.code] })
          : texts.messages[outcome.status === 'acknowledged' ? 'done' : 'withdrawn']({ kind, email }),
      );
    }
    return {
      resend: (invite) => void run('resend', invite),
      askToCancel,
      cancel: (invite) => void run('cancel', invite),
      dismiss: (inviteId) => latest.current.state.dismiss(inviteId),
      withdraw: (inviteId, kind) => latest.current.state.withdraw(inviteId, kind),
    };
  }, [announcer, askToCancel, latest, mounted]);
}
