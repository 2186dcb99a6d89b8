'use client';
import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';

import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import { useInvitesCache } from '../../../provider/useInvitesCache.js';
import type { InviteeEntriesSnapshot } from '../entries/createInviteeEntries.js';
import { inviteDraftOf } from '../inviteDraftOf.js';
import { sendFigures } from './sendFigures.js';
import type { SendFigures } from './sendFigures.js';

export interface InviteButtonTextProps {
  draftKey: string | undefined;

  messages: InviteUsersDialogMessages;

  /** Its text while nothing is being sent, and nobody was left out. */
  children: ReactNode;
}

/** What the button says: how far a send is that goes on behind it, and whom it has left out. Renders text. */
export function InviteButtonText({ draftKey, messages, children }: InviteButtonTextProps) {
  const { sending, list, lastSend } = inviteDraftOf(useInvitesCache(), draftKey);
  const { phase, requests, settled, total } = useSyncExternalStore(sending.subscribe, sending.progress, sending.progress);
  const snapshot = useSyncExternalStore(list.subscribe, list.snapshot, list.snapshot);
  const areLinks = lastSend()?.rest().delivery === 'link';
  const texts = areLinks ? messages.delivery.progress : messages.progress;
  if (phase === 'ended') {
    const { open, unclear } = leftBy(snapshot);
    return open + unclear > 0 ? texts.left({ notSent: open, unclear }) : children;
  }
  if (requests > 1) return texts.button({ settled, total, paused: phase === 'paused' });
  return areLinks ? messages.delivery.creating : messages.sending;
}

/** Whom the last send has left, until the list is changed. */
function leftBy({ phase, failure, counts, entries }: InviteeEntriesSnapshot): Pick<SendFigures, 'open' | 'unclear'> {
  if (phase === 'sent') return sendFigures(entries);
  return { open: failure ? counts.sendable : 0, unclear: 0 };
}
