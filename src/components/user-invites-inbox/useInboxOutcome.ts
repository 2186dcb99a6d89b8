'use client';
import { useMemo } from 'react';

import type { ReceivedInviteActivity } from '../../domain/ReceivedInviteActivity.js';
import type { IconName } from '../../ui/Icon.js';
import { useCommonMessages } from '../../ui/useMessages.js';
import { inboxErrorText } from './inboxErrorText.js';
import { useInboxMessages } from './InboxMessagesContext.js';

/** What became of an invite, in words. */
export interface InboxOutcome {
  text: string;

  tone: 'success' | 'danger' | undefined;

  badge: IconName | undefined;
}

/** What became of the answer to an invite; null while there is none. */
export function useInboxOutcome(activity: ReceivedInviteActivity | null): InboxOutcome | null {
  const messages = useInboxMessages();
  const { errors } = useCommonMessages();
  return useMemo(() => {
    switch (activity?.phase) {
      case undefined:
      case 'running':
        return null;
      case 'accepted':
        return { text: messages.accepted, tone: 'success', badge: 'check' };
      case 'declined':
        return { text: messages.declined, tone: undefined, badge: undefined };
      case 'over':
        return { text: messages.over({ outcome: activity.outcome }), tone: undefined, badge: 'ban' };
      case 'failed': {
        const { kind, error, outcome } = activity;
        const text = messages.failed({ kind, error: inboxErrorText(error, messages, errors), outcome });
        return { text, tone: 'danger', badge: 'issue' };
      }
    }
  }, [activity, messages, errors]);
}
