'use client';
import { forwardRef, useImperativeHandle, useState } from 'react';

import type { InviteActivitySource } from '../../domain/InviteActivity.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import { ConfirmDialog } from '../../ui/ConfirmDialog.js';
import { Email } from '../../ui/Email.js';
import { useActionMessages } from '../../ui/useActionMessages.js';

/** How a row asks. */
export interface CancelQuestion {
  ask: (invite: UserInvite) => void;
}

interface CancelConfirmationProps {
  /** Where the invite's operations run. A question that was asked for another place, such as another organization, is closed. */
  source: InviteActivitySource;

  onConfirm: (invite: UserInvite) => void;
}

/** Asks, by name, before an invite is canceled. It holds the question, so that the table does not render for it. Renders a `<dialog>`. */
export const CancelConfirmation = forwardRef<CancelQuestion, CancelConfirmationProps>(function CancelConfirmation(
  { source, onConfirm },
  ref,
) {
  const [asked, setAsked] = useState<{ invite: UserInvite; source: InviteActivitySource } | null>(null);
  const invite = asked?.source === source ? asked.invite : null;
  const { confirmCancel } = useActionMessages();
  useImperativeHandle(ref, () => ({ ask: (asking) => setAsked({ invite: asking, source }) }), [source]);
  return (
    <ConfirmDialog
      open={invite !== null}
      title={confirmCancel.title}
      text={invite && confirmCancel.text({ email: <Email key="email" address={invite.email} strong /> })}
      keep={confirmCancel.keep}
      confirm={confirmCancel.confirm}
      onKeep={() => setAsked(null)}
      onConfirm={() => {
        setAsked(null);
        if (invite) onConfirm(invite);
      }}
    />
  );
});
