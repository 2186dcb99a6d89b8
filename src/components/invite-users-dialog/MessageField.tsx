'use client';
import { useId } from 'react';
import type { RefObject } from 'react';

import type { InviteUsersDialogMessages } from '../../i18n/InviteUsersDialogMessages.js';
import { Icon } from '../../ui/Icon.js';
import { tableIcons } from '../../ui/tableIcons.js';
import { useBrowserLayoutEffect } from '../../ui/useBrowserLayoutEffect.js';
import { usePart } from '../../ui/usePart.js';
import type { InviteUsersFormState } from './InviteUsersFormState.js';
import { unfoldMessage } from './unfoldMessage.js';

export interface MessageFieldProps {
  form: InviteUsersFormState;

  locked: boolean;

  messages: InviteUsersDialogMessages;

  fieldRef: RefObject<HTMLTextAreaElement | null>;
}

/** Words that go out with every invite, folded away until there are some. Renders a `<details>`. */
export function MessageField({ form: { message, setMessage, messageLimit }, locked, messages, fieldRef }: MessageFieldProps) {
  const part = usePart();
  const id = useId();
  const { length } = message.trim();
  const isNearLimit = length > messageLimit * 0.9;
  const isTooLong = length > messageLimit;
  const hasMessage = message !== '';

  // One that was kept, or is written in another form, must not go out unseen.
  useBrowserLayoutEffect(() => {
    if (hasMessage) unfoldMessage(fieldRef.current);
  }, [hasMessage, fieldRef]);

  return (
    <details {...part('disclosure')}>
      <summary>
        <Icon name={tableIcons.right} mirror />
        {messages.addMessage}
      </summary>
      <div {...part('field')}>
        <textarea
          {...part('input')}
          ref={fieldRef}
          rows={3}
          value={message}
          onChange={(event) => setMessage(event.target.value)}
          readOnly={locked}
          placeholder={messages.messagePlaceholder}
          aria-label={messages.message}
          aria-invalid={isTooLong || undefined}
          aria-describedby={isNearLimit ? `${id}-hint` : undefined}
        />
        {isNearLimit && (
          <p {...part('hint', { tone: isTooLong ? 'danger' : undefined })} id={`${id}-hint`}>
            {isTooLong && `${messages.messageTooLong} `}
            {messages.messageCount({ length, limit: messageLimit })}
          </p>
        )}
      </div>
    </details>
  );
}
