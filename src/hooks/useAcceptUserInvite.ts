'use client';
import { useCallback, useEffect, useSyncExternalStore } from 'react';

import type { AcceptInviteState } from '../domain/AcceptInviteState.js';
import { deriveAcceptInviteState } from '../domain/deriveAcceptInviteState.js';
import type { JsonObject } from '../domain/JsonObject.js';
import type { Viewer } from '../domain/Viewer.js';
import { viewerIdOf } from '../domain/viewerIdOf.js';
import { acceptFlowOf } from '../operations/acceptFlowOf.js';
import { idleAcceptFlow } from '../operations/createAcceptFlow.js';
import { whenActivated } from '../operations/whenActivated.js';
import { useInvitesSetup } from '../provider/useInvitesSetup.js';
import { useInvitesUi } from '../ui/useInvitesUi.js';
import { useNow } from '../ui/useNow.js';
import { useAcceptEvents } from './useAcceptEvents.js';
import type { AcceptCallbacks } from './useAcceptEvents.js';

export interface UseAcceptUserInviteOptions extends AcceptCallbacks {
  /** The token of the invite's link; null where the page was opened without one. Nothing of it reaches the document. */
  token: string | null;

  /** Who looks at the page, as the host's session knows. */
  viewer: Viewer;
}

/** An accept page without its look. */
export interface AcceptUserInviteController {
  /** The screen to show. */
  state: AcceptInviteState;

  /** Accepts a `ready` invite; `values` go with it. Call it from a user's own gesture, never from an effect. */
  accept: (values?: JsonObject) => void;

  /** Declines a `ready` or `wrong_account` invite; null where the client cannot decline. */
  decline: (() => void) | null;

  /** Does again what failed last. */
  retry: () => void;
}

/**
 * Opens the invite behind a token and lets its viewer answer. Mounting reads it once and accepts nothing; pages,
 * remounts and clicks on the same token share one request and its result.
 *
 * @example
 * const { state, accept } = useAcceptUserInvite({ token, viewer, onAccepted: () => navigate('/') });
 * if (state.status === 'ready') return <button onClick={() => accept()}>Join {state.preview.organization.name}</button>;
 */
export function useAcceptUserInvite({
  token,
  viewer,
  onAccepted,
  onDeclined,
}: UseAcceptUserInviteOptions): AcceptUserInviteController {
  const { client, deadlineMs } = useInvitesSetup();
  const { now } = useInvitesUi().clock;
  // Only ever called in a browser: what a server keeps between two requests must hold no token.
  const flowOf = useCallback(() => acceptFlowOf({ client, token, deadlineMs, now }), [client, token, deadlineMs, now]);
  const subscribe = useCallback((listener: () => void) => flowOf().subscribe(listener), [flowOf]);
  const current = () => flowOf().snapshot();
  const flow = useSyncExternalStore(subscribe, current, () => idleAcceptFlow);
  const viewerId = viewerIdOf(viewer);

  useEffect(() => whenActivated(() => void flowOf().check(viewerId)), [flowOf, viewerId]);
  useAcceptEvents(flowOf, { onAccepted, onDeclined });

  const tick = useNow();
  const offset = flow.check.status === 'done' ? flow.check.clockOffsetMs : null;
  const state = deriveAcceptInviteState({ flow, viewer, serverNow: tick === null || offset === null ? null : tick + offset });

  return {
    state,
    accept(values) {
      if (state.status === 'ready') void flowOf().accept({ viewer: state.viewer, values });
    },
    decline: client.declineUserInvite
      ? () => {
          if (state.status === 'ready' || state.status === 'wrong_account') void flowOf().decline({ viewer: state.viewer });
        }
      : null,
    retry() {
      if (state.status === 'failed' || state.status === 'offline') void flowOf().retry();
    },
  };
}
