'use client';
import { useEffect, useRef } from 'react';

import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { useCommonMessages } from '../../../ui/useMessages.js';
import type { InviteUsersFormState } from '../InviteUsersFormState.js';
import { resultTexts } from './resultTexts.js';

/** Says how a send has ended that went on behind a closed dialog; an open one shows it. */
export function useEndAnnouncement(form: InviteUsersFormState, messages: InviteUsersDialogMessages): void {
  const { announcer } = useInvitesUi();
  const { errors } = useCommonMessages();
  const { open, status } = form;
  const before = useRef(status);

  useEffect(() => {
    const hasEnded = before.current === 'sending' && status !== 'sending';
    before.current = status;
    if (!hasEnded || open) return;
    if (form.status === 'editing') {
      const error = form.failure?.error;
      announcer.announce(messages.sendFailed({ error: error ? errors[error.code] : null }));
      return;
    }
    const { title, hint, hasOthers } = resultTexts(form, messages);
    announcer.announce(title);
    if (hasOthers && hint) announcer.announce(hint);
  });
}
