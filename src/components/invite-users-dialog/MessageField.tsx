'use client';
import { useId } from 'react';

import type { InviteUsersDialogMessages } from '../../i18n/InviteUsersDialogMessages.js';
import { Icon } from '../../ui/Icon.js';
import { usePart } from '../../ui/usePart.js';
import type { InviteUsersFormState } from './InviteUsersFormState.js';

export interface MessageFieldProps {
  form: InviteUsersFormState;

  locked: boolean;

  messages: InviteUsersDialogMessages;
}

/** Words that go out with every invite, folded away at first. Renders a `<details>`. */
export function MessageField({ form: { message, setMessage, messageLimit }, locked, messages }: MessageFieldProps) {
  const part = usePart();
  const id = useId();
  const { length } = message.trim();
  const isNearLimit = length > messageLimit * 0.9;
  return (
    <details {...part('disclosure')}>
      <summary>
        <Icon name="right" mirror />
        {messages.addMessage}
      </summary>
      <div {...part('field')}>
        <textarea
          {...part('input')}
          rows={3}
          value={message}
          onChange={(event) => setMessage(event.target.value)}
          readOnly={locked}
          placeholder={messages.messagePlaceholder}
          aria-label={messages.message}
          aria-invalid={length > messageLimit || undefined}
          aria-describedby={isNearLimit ? `${id}-count` : undefined}
        />
        {isNearLimit && (
          <p {...part('hint', { tone: length > messageLimit ? 'danger' : undefined })} id={`${id}-count`}>
            {messages.messageCount({ length, limit: messageLimit })}
          </p>
        )}
      </div>
    </details>
  );
}
