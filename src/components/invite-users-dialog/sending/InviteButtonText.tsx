'use client';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';

import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import { useInvitesCache } from '../../../provider/useInvitesCache.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { inviteDraftOf } from '../inviteDraftOf.js';

export interface InviteButtonTextProps {
  draftKey: string | undefined;

  /** Whether the dialog is open, which says all this itself. */
  open: boolean;

  messages: InviteUsersDialogMessages;

  /** Its text while nothing is being sent. */
  children: ReactNode;
}

/** What the button says: how far a send is that goes on behind it. Renders text. */
export function InviteButtonText({ draftKey, open, messages, children }: InviteButtonTextProps) {
  const { announcer } = useInvitesUi();
  const { sending } = inviteDraftOf(useInvitesCache(), draftKey);
  const { phase, requests, settled, total, sent } = useSyncExternalStore(sending.subscribe, sending.progress, sending.progress);
  const isSending = phase !== 'ended';
  const wasSending = useRef(isSending);

  useEffect(() => {
    if (wasSending.current && !isSending && !open) announcer.announce(messages.sentTitle({ count: sent }));
    wasSending.current = isSending;
  }, [announcer, isSending, messages, open, sent]);

  if (!isSending) return children;
  return requests > 1 ? messages.progress.button({ settled, total, paused: phase === 'paused' }) : messages.sending;
}
