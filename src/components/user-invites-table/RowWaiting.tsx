'use client';
import type { InviteActivity } from '../../domain/InviteActivity.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { useActionMessages } from '../../ui/useActionMessages.js';
import { RowLine } from './RowLine.js';
import type { RowActions } from './useRowActions.js';

interface RowWaitingProps {
  invite: UserInvite;

  waiting: InviteActivity & { phase: 'waiting' };

  actions: RowActions;
}

/** What waits for the network, and the way to take it back. Renders a `<tr>`. */
export function RowWaiting({ invite, waiting: { kind }, actions }: RowWaitingProps) {
  const messages = useActionMessages();
  return (
    <RowLine icon="offline" tone="warning" text={messages.waitingFor({ kind })}>
      <LinkButton onClick={() => actions.withdraw(invite.id, kind)}>{messages.withdraw[kind]}</LinkButton>
    </RowLine>
  );
}
