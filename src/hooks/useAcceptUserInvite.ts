'use client';
import { useCallback, useEffect, useSyncExternalStore } from 'react';

import type { AcceptInviteState, AcceptInviteStatus } from '../domain/AcceptInviteState.js';
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
import { openInviteWindow } from './openInviteWindow.js';
import { useAcceptEvents } from './useAcceptEvents.js';
import type { AcceptCallbacks } from './useAcceptEvents.js';
import { useForeignFrame } from './useForeignFrame.js';

export interface UseAcceptUserInviteOptions extends AcceptCallbacks {
  /** The token of the invite's link; null where the page was opened without one. Nothing of it reaches the document. */
  token: string | null;

  /** Who looks at the page, as the host's session knows. */
  viewer: Viewer;

  /**
   * Whether the invite can be answered although the page stands in a frame of another site, which can lay its own page over
   * the buttons. @default false
   */
  allowFraming?: boolean | undefined;
}

/** An accept page without its look. */
export interface AcceptUserInviteController {
  /** The screen to show. */
  state: AcceptInviteState;

  /** Accepts a `ready` invite; `values` go with it. Call it from a user's own gesture, never from an effect. */
  accept: (values?: JsonObject) => void;

  /** Declines a `ready` or `wrong_account` invite; null where the client cannot decline. */
  decline: (() => void) | null;

  /** Asks the inviter of an `expired` invite for a fresh one; null where the client cannot. */
  request: (() => void) | null;

  /** Does again what failed last, and accepts again where a limit or a step of the viewer’s stood in the way. */
  retry: () => void;

  /** Opens the invite of a `framed` page in a window of its own, where it can be answered. */
  openWindow: () => void;
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
  allowFraming = false,
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
  const serverNow = tick === null || offset === null ? null : tick + offset;
  const framed = useForeignFrame() && !allowFraming;
  const state = deriveAcceptInviteState({ flow, viewer, serverNow, framed });

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
    request: client.requestUserInvite
      ? () => {
          if (state.status === 'expired') void flowOf().request();
        }
      : null,
    retry() {
      if (isRetried[state.status]) void flowOf().retry();
    },
    openWindow() {
      if (token !== null) openInviteWindow(token);
    },
  };
}

const isRetried: Partial<Record<AcceptInviteStatus, true>> = {
  failed: true,
  offline: true,
  limit_reached: true,
  needs_action: true,
};
