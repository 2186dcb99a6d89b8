'use client';
import { useEffect, useRef } from 'react';

import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import type { InviteUsersFormState } from '../InviteUsersFormState.js';

/** For how long no answer must have come: a long list is asked for in parts. */
const pauseMs = 1000;

/** Says of how many people it has turned out that they are known, since they get nothing and the button counts them no more. */
export function useKnownAnnouncement({ counts: { known } }: InviteUsersFormState, messages: InviteUsersDialogMessages): void {
  const { announcer } = useInvitesUi();
  const told = useRef(known);

  useEffect(() => {
    if (known <= told.current) {
      told.current = known;
      return;
    }
    const timer = setTimeout(() => {
      announcer.announce(messages.knownFound({ count: known - told.current }));
      told.current = known;
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [announcer, known, messages]);
}
