'use client';
import { StateMessage } from '../../ui/StateMessage.js';
import { InvitePeopleButton } from './InvitePeopleButton.js';
import { useTableMessages } from './TableMessagesContext.js';

/** Nobody was invited yet. Renders a `<div>`. */
export function TableEmptyState({ onInvitePeople }: { onInvitePeople: (() => void) | undefined }) {
  const messages = useTableMessages();
  return (
    <StateMessage icon="invites" {...messages.empty}>
      {onInvitePeople && <InvitePeopleButton onClick={onInvitePeople} />}
    </StateMessage>
  );
}
