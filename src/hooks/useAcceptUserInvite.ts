'use client';
import { useCallback, useEffect, useSyncExternalStore } from 'react';

import type { AcceptInviteState } from '../domain/AcceptInviteState.js';
import type { AcceptRedirect } from '../domain/AcceptRedirect.js';
import type { AcceptResume } from '../domain/AcceptResume.js';
import { deriveAcceptInviteState } from '../domain/deriveAcceptInviteState.js';
import type { JsonObject } from '../domain/JsonObject.js';
import type { Viewer } from '../domain/Viewer.js';
import { viewerIdOf } from '../domain/viewerIdOf.js';
import { acceptFlowOf } from '../operations/acceptFlowOf.js';
import { idleAcceptFlow } from '../operations/createAcceptFlow.js';
import type { ResumeStore } from '../operations/ResumeStore.js';
import { whenActivated } from '../operations/whenActivated.js';
import { notify } from '../provider/notify.js';
import { useInvitesSetup } from '../provider/useInvitesSetup.js';
import { useInvitesUi } from '../ui/useInvitesUi.js';
import { useNow } from '../ui/useNow.js';
import { openInviteWindow } from './openInviteWindow.js';
import { useAcceptEvents } from './useAcceptEvents.js';
import type { AcceptCallbacks } from './useAcceptEvents.js';
import { useAcceptRedirect } from './useAcceptRedirect.js';
import type { AcceptRedirectOptions } from './useAcceptRedirect.js';
import { useAcceptResume } from './useAcceptResume.js';
import { useForeignFrame } from './useForeignFrame.js';

/** Whose token and viewer it is, and what follows an answer. */
export interface UseAcceptUserInviteOptions extends AcceptCallbacks, AcceptRedirectOptions {
  /** The token of the invite's link; null where the page was opened without one. Nothing of it reaches the document. */
  token: string | null;

  /** Who looks at the page, as the host's session knows. */
  viewer: Viewer;

  /**
   * Whether the invite can be answered although the page stands in a frame of another site, which can lay its own page over
   * the buttons. @default false
   */
  allowFraming?: boolean | undefined;

  /**
   * Keeps the token while the viewer signs in on another page, for a sign-in that cannot be given a way back; take it from
   * there where the page opens. @default nothing is stored
   */
  resumeStore?: ResumeStore | undefined;
}

/** An accept page without its look. */
export interface AcceptUserInviteController {
  /** The screen to show. */
  state: AcceptInviteState;

  /**
   * Accepts a `ready` invite, or a `signed_out` one by what the viewer typed, also where an answer to it `failed`; `values` go
   * with it. Call it from a user's own gesture, never from an effect.
   */
  accept: (values?: JsonObject) => void;

  /** Declines a `ready` or `wrong_account` invite, also where an answer to it `failed`; null where the client cannot decline. */
  decline: ((reason?: string) => void) | null;

  /** Whether a decline carries a reason: only then is one worth asking for. */
  declineReason: boolean;

  /** Asks the inviter of an `expired` invite for a fresh one; null where the client cannot. */
  request: (() => void) | null;

  /** Does again what failed last, and accepts again where a limit or a step of the viewer’s stood in the way. */
  retry: () => void;

  /** Opens the invite of a `framed` page in a window of its own, where it can be answered. */
  openWindow: () => void;

  /** Where the viewer is taken who has just joined; null without a `redirectTo` that may be followed. */
  redirect: AcceptRedirect | null;

  /** Server time minus the viewer's, in milliseconds; null where the server does not tell its time. */
  clockOffset: number | null;

  /** The way back from a sign-in on another page. */
  resume: AcceptResume;
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
  resumeStore,
  ...redirectOptions
}: UseAcceptUserInviteOptions): AcceptUserInviteController {
  const { client, deadlineMs } = useInvitesSetup();
  const { now } = useInvitesUi().clock;
  // Only ever called in a browser: what a server keeps between two requests must hold no token.
  const flowOf = useCallback(() => acceptFlowOf({ client, token, deadlineMs, now }), [client, token, deadlineMs, now]);
  const subscribe = useCallback((listener: () => void) => flowOf().subscribe(listener), [flowOf]);
  const current = () => flowOf().snapshot();
  const flow = useSyncExternalStore(subscribe, current, () => idleAcceptFlow);
  const viewerId = viewerIdOf(viewer);
  const email = viewer.status === 'signed_in' ? viewer.email : undefined;

  useEffect(() => whenActivated(() => void flowOf().check(viewerId, email)), [flowOf, viewerId, email]);

  const tick = useNow();
  const clockOffset = flow.check.status === 'done' ? flow.check.clockOffsetMs : null;
  const serverNow = tick === null || clockOffset === null ? null : tick + clockOffset;
  const framed = useForeignFrame() && !allowFraming;
  const state = deriveAcceptInviteState({ flow, viewer, serverNow, framed });
  const resume = useAcceptResume(token, viewer, resumeStore);
  const { redirect, begin } = useAcceptRedirect(state.status === 'accepted', redirectOptions);

  useAcceptEvents(flowOf, {
    onAccepted(event) {
      notify(onAccepted, event);
      begin();
    },
    onDeclined,
  });

  return {
    state,
    accept(values) {
      if (state.status === 'signed_out') void flowOf().accept({ viewer: null, values });
      // A state with a viewer can be answered, for the first time or again; with an address, it is for somebody else.
      if ('viewer' in state && !('invitedEmail' in state)) void flowOf().accept({ viewer: state.viewer, values });
    },
    decline: client.declineUserInvite
      ? (reason) => {
          if (!('viewer' in state) || !state.viewer) return;
          void flowOf().decline({ viewer: state.viewer, reason: reason?.trim() });
        }
      : null,
    declineReason: client.capabilities.declineReason ?? true,
    request: client.requestUserInvite
      ? () => {
          if (state.status === 'expired') void flowOf().request();
        }
      : null,
    retry() {
      const { status } = state;
      if ('error' in state || status === 'limit_reached' || status === 'needs_action') void flowOf().retry();
    },
    openWindow() {
      if (token !== null) openInviteWindow(token);
    },
    redirect,
    clockOffset,
    resume,
  };
}
