'use client';
import { forwardRef, useImperativeHandle, useState } from 'react';

import type { InviteActivitySource } from '../../domain/InviteActivity.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import { CancelQuestion } from '../../ui/CancelQuestion.js';

/** How a row asks. */
export interface CancelAsker {
  ask: (invite: UserInvite) => void;
}

interface CancelConfirmationProps {
  /** Where the invite's operations run. A question that was asked for another place, such as another organization, is closed. */
  source: InviteActivitySource;

  onConfirm: (invite: UserInvite) => void;
}

/** The question of the row that asks. It holds the question, so that the table does not render for it. Renders a `<dialog>`. */
export const CancelConfirmation = forwardRef<CancelAsker, CancelConfirmationProps>(function CancelConfirmation(
  { source, onConfirm },
  ref,
) {
  const [asked, setAsked] = useState<{ invite: UserInvite; source: InviteActivitySource } | null>(null);
  const invite = asked?.source === source ? asked.invite : null;
  useImperativeHandle(ref, () => ({ ask: (asking) => setAsked({ invite: asking, source }) }), [source]);
  return <CancelQuestion invite={invite} onClose={() => setAsked(null)} onConfirm={onConfirm} />;
});
