'use client';
import { useEffect, useRef } from 'react';

import type { UserInvitesTableMessages } from '../../i18n/UserInvitesTableMessages.js';
import { useInvitesUi } from '../../ui/useInvitesUi.js';
import type { UserInvitesTableState } from './UserInvitesTableState.js';

/** Says how many invites a new search or tab has found, once it is answered; the first list is not news. */
export function useResultAnnouncement(
  { content, search, selectedStatus, page }: UserInvitesTableState,
  messages: UserInvitesTableMessages,
): void {
  const { announcer } = useInvitesUi();
  const question = `${selectedStatus ?? ''}\n${search}`;
  const answered = useRef(question);
  const settled = content.status === 'no_match' || (content.status === 'rows' && !content.outdated);
  const count = content.status === 'no_match' ? 0 : (page.total ?? page.to);

  useEffect(() => {
    if (!settled || answered.current === question) return;
    answered.current = question;
    announcer.announce(messages.found({ count }));
  }, [announcer, count, messages, question, settled]);
}
