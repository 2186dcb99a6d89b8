'use client';
import type { InviteField } from '../../domain/InviteField.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import { Button } from '../../ui/Button.js';
import { StateMessage } from '../../ui/StateMessage.js';
import { useCommonMessages } from '../../ui/useMessages.js';
import { DetailsSkeleton } from './DetailsSkeleton.js';
import { useDetailsMessages } from './DetailsMessagesContext.js';
import { ReadyDetails } from './ReadyDetails.js';
import type { UserInviteDetailsState } from './UserInviteDetailsState.js';

interface DetailsBodyProps {
  state: UserInviteDetailsState;

  fields: readonly InviteField[];

  onDelete: ((invite: UserInvite) => void) | undefined;
}

/** The invite, or what stands in its place. */
export function DetailsBody({ state, fields, onDelete }: DetailsBodyProps) {
  const messages = useDetailsMessages();
  const common = useCommonMessages();
  const { content } = state;
  switch (content.status) {
    case 'loading':
      return <DetailsSkeleton />;
    case 'ready':
      return <ReadyDetails content={content} state={state} fields={fields} onDelete={onDelete} />;
    case 'gone':
      return <StateMessage icon="search" {...messages.gone} />;
    case 'forbidden':
      return <StateMessage icon="lock" {...messages.forbidden} />;
    case 'failed': {
      const { code } = content.error;
      return (
        <StateMessage
          icon={code === 'offline' ? 'offline' : 'issue'}
          tone="danger"
          alert
          title={messages.failedToLoad.title}
          text={messages.failedToLoad.text({ error: common.errors[code] })}
        >
          <Button icon="resend" onClick={state.retry}>
            {common.tryAgain}
          </Button>
        </StateMessage>
      );
    }
  }
}
