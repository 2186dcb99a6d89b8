'use client';
import { FailedToLoad } from '../../ui/FailedToLoad.js';
import { StateMessage } from '../../ui/StateMessage.js';
import { useCommonMessages } from '../../ui/useMessages.js';
import { usePart } from '../../ui/usePart.js';
import type { InboxBodyProps } from './InboxBodyProps.js';
import { inboxErrorText } from './inboxErrorText.js';
import { useInboxMessages } from './InboxMessagesContext.js';
import { InboxRow } from './InboxRow.js';
import { InboxSkeleton } from './InboxSkeleton.js';

/** The invites, or what stands in their place. */
export function InboxBody({ state, onOpenOrganization }: InboxBodyProps) {
  const part = usePart();
  const messages = useInboxMessages();
  const { errors } = useCommonMessages();
  const { content } = state;
  switch (content.status) {
    case 'unavailable':
      return null;
    case 'loading':
      return <InboxSkeleton />;
    case 'failed':
      return (
        <FailedToLoad
          code={content.error.code}
          error={inboxErrorText(content.error, messages, errors)}
          messages={messages.failedToLoad}
          onRetry={state.retry}
        />
      );
    case 'ready':
      if (content.invites.length === 0) return <StateMessage icon="invites" {...messages.empty} />;
      return (
        <ul {...part('inbox-list')} aria-label={messages.label}>
          {content.invites.map((item) => (
            <InboxRow key={item.invite.id} item={item} state={state} onOpenOrganization={onOpenOrganization} />
          ))}
        </ul>
      );
  }
}
