'use client';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { Button } from '../../ui/Button.js';
import { LabeledField } from '../../ui/LabeledField.js';
import { useCommonMessages } from '../../ui/useMessages.js';
import { usePart } from '../../ui/usePart.js';
import { useAcceptMessages } from './AcceptMessagesContext.js';

interface DeclineStepProps {
  /** Whether the question is open. */
  asking: boolean;

  onAsk: (asking: boolean) => void;

  busy: boolean;

  /** Another answer is on its way. */
  inert: boolean;

  /** It has failed before. */
  again: boolean;

  /** Whether the back end keeps a reason. */
  declineReason: boolean;

  /** Null where the back end cannot decline. */
  onDecline: ((reason: string) => void) | null;

  /** The other buttons, which stand aside while the viewer is asked. */
  children: ReactNode;
}

const longestReason = 1000;

/** The way to decline, which asks first, and where the back end keeps one for a reason that may be left out. Renders buttons, or the question. */
export function DeclineStep({ asking, onAsk, busy, inert, again, declineReason, onDecline, children }: DeclineStepProps) {
  const part = usePart();
  const { decline, declining, declineQuestion } = useAcceptMessages();
  const { tryAgain } = useCommonMessages();
  const [reason, setReason] = useState('');
  const next = useRef<HTMLButtonElement & HTMLTextAreaElement>(null);

  const asked = useRef(asking);
  useEffect(() => {
    if (asked.current === asking) return;
    asked.current = asking;
    next.current?.focus();
  }, [asking]);

  if (!onDecline) return children;
  if (!asking) {
    return (
      <>
        {children}
        <Button variant="ghost" busy={busy} inert={inert} onClick={() => onAsk(true)} ref={next}>
          {busy ? declining : decline}
        </Button>
      </>
    );
  }
  return (
    <>
      {declineReason && (
        <LabeledField label={declineQuestion.reason} problem={null} hint={declineQuestion.hint}>
          {(control) => (
            <textarea
              {...part('input')}
              {...control}
              rows={2}
              maxLength={longestReason}
              value={reason}
              readOnly={inert}
              onChange={(event) => setReason(event.target.value)}
              ref={next}
            />
          )}
        </LabeledField>
      )}
      {/* A second click is one of a double click on what was here before. */}
      <Button variant="danger" busy={busy} inert={inert} onClick={({ detail }) => detail < 2 && onDecline(reason)}>
        {busy ? declining : again ? tryAgain : declineQuestion.confirm}
      </Button>
      <Button variant="ghost" inert={inert} onClick={() => onAsk(false)} ref={declineReason ? undefined : next}>
        {declineQuestion.keep}
      </Button>
    </>
  );
}
