'use client';
import { useSyncExternalStore } from 'react';

import type { SendUserInvitesInput } from '../../../client/InvitesClient.js';
import type { SendProgress } from '../../../domain/SendProgress.js';
import type { SendUserInvitesCallbacks } from '../../../hooks/SendUserInvitesCallbacks.js';
import { useStartSend } from '../../../hooks/useStartSend.js';
import type { InviteDraft } from '../inviteDraftOf.js';

/** How far a draft is sent, and the way to send it. */
export interface DraftSendHandle {
  progress: SendProgress;

  /** Sends to those whom its list has begun to send to. */
  sendInvites: (input: SendUserInvitesInput) => void;
}

/** Sends a draft; it goes on, and is recorded in its list, also when the component is gone. */
export function useDraftSend({ list, sending }: InviteDraft, callbacks: SendUserInvitesCallbacks): DraftSendHandle {
  const progress = useSyncExternalStore(sending.subscribe, sending.progress, sending.progress);
  const { startSend } = useStartSend(callbacks, { patient: true });
  return { progress, sendInvites: (input) => void startSend(input, (run) => sending.follow(run, list.finishSend)) };
}
