'use client';
import { useEffect, useRef, useState } from 'react';

import { Button } from '../../ui/Button.js';
import type { ButtonProps } from '../../ui/Button.js';
import { LabeledField } from '../../ui/LabeledField.js';
import { usePart } from '../../ui/usePart.js';
import { useInboxMessages } from './InboxMessagesContext.js';

interface InboxDeclineQuestionProps {
  /** Whether the back end keeps a reason. */
  declineReason: boolean;

  /** The button that declines. */
  confirm: ButtonProps;

  /** The button that does not. */
  keep: ButtonProps;

  onDecline: (reason: string) => void;

  onKeep: () => void;
}

const longestReason = 1000;

/** Asked before an invite is declined, and for a reason that may be left out, where the back end keeps one. Renders a `<div>`. */
export function InboxDeclineQuestion({ declineReason, confirm, keep, onDecline, onKeep }: InboxDeclineQuestionProps) {
  const part = usePart();
  const { declineQuestion } = useInboxMessages();
  const [reason, setReason] = useState('');
  const first = useRef<HTMLButtonElement & HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);

  return (
    <div {...part('inbox-question')}>
      {declineReason && (
        <LabeledField label={declineQuestion.reason} problem={null} hint={declineQuestion.hint}>
          {(control) => (
            <textarea
              {...part('input')}
              {...control}
              rows={2}
              maxLength={longestReason}
              value={reason}
              readOnly={confirm.inert}
              onChange={(event) => setReason(event.target.value)}
              ref={first}
            />
          )}
        </LabeledField>
      )}
      <div {...part('actions')}>
        {/* A second click is one of a double click on what was here before. */}
        <Button {...confirm} variant="danger" onClick={({ detail }) => detail < 2 && onDecline(reason)} />
        <Button {...keep} variant="ghost" onClick={onKeep} ref={declineReason ? undefined : first} />
      </div>
    </div>
  );
}
