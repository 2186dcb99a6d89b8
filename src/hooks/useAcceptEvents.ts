'use client';
import { useEffect } from 'react';

import type { AcceptFlowSnapshot } from '../domain/AcceptFlowSnapshot.js';
import type { AcceptedUserInvite } from '../domain/UserInvitePreview.js';
import type { AcceptFlow } from '../operations/AcceptFlow.js';
import { notify } from '../provider/notify.js';
import { useInvitesSetup } from '../provider/useInvitesSetup.js';
import { useLatest } from '../ui/useLatest.js';

/** Called after the outcome is recorded, while the page is there; a handler that throws changes nothing. */
export interface AcceptCallbacks {
  onAccepted?: ((event: { accepted: AcceptedUserInvite }) => void) | undefined;

  onDeclined?: (() => void) | undefined;
}

/** Tells the host what happens in a flow while the page is mounted. */
export function useAcceptEvents(flowOf: () => AcceptFlow, { onAccepted, onDeclined }: AcceptCallbacks): void {
  const { reportError } = useInvitesSetup();
  const handlers = useLatest({ onAccepted, onDeclined, reportError });

  useEffect(() => {
    const flow = flowOf();
    let before = flow.snapshot();

    function tell({ action, check }: AcceptFlowSnapshot) {
      const { onAccepted: accepted, onDeclined: declined, reportError: report } = handlers.current;
      if (action !== before.action) {
        if (action.status === 'accepted') notify(accepted, { accepted: action.accepted });
        if (action.status === 'declined') notify(declined, undefined);
        if (action.status === 'request_failed') report({ error: action.error, method: 'requestUserInvite' });
        if (action.status === 'failed') report({ error: action.error, method: `${action.kind}UserInvite` });
      }
      if (check !== before.check && before.check.status === 'running' && check.status === 'failed') {
        report({ error: check.error, method: 'checkUserInviteToken' });
      }
    }

    return flow.subscribe(() => {
      const after = flow.snapshot();
      tell(after);
      before = after;
    });
  }, [flowOf, handlers]);
}
