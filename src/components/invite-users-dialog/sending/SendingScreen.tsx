'use client';
import { useEffect, useMemo, useRef } from 'react';

import { actionIcons } from '../../../ui/actionIcons.js';
import { Button } from '../../../ui/Button.js';
import { focusedElement } from '../../../ui/focusedElement.js';
import { usePart } from '../../../ui/usePart.js';
import { DialogHeader } from '../DialogHeader.js';
import type { InviteScreenProps } from '../InviteScreenProps.js';
import type { InviteUsersFormState } from '../InviteUsersFormState.js';
import { SendingBar } from './SendingBar.js';
import { useSendAnnouncements } from './useSendAnnouncements.js';

export interface SendingScreenProps extends InviteScreenProps {
  form: Extract<InviteUsersFormState, { status: 'sending' }>;

  /** Whether its title takes the focus, where nothing else has it. */
  takesFocus: boolean;
}

/** How far a send of several requests is, and the ways to pause and to end it. Renders header, body and footer of the dialog. */
export function SendingScreen({
  form,
  messages: { progress: texts, delivery },
  titleId,
  inline,
  takesFocus,
}: SendingScreenProps) {
  const part = usePart();
  const title = useRef<HTMLHeadingElement>(null);
  const { progress, pause, resume, stop } = form;
  const areLinks = form.delivery === 'link';
  const messages = useMemo(() => ({ ...texts, ...(areLinks && delivery.progress) }), [texts, delivery, areLinks]);
  const { phase, settled, sent, unknown } = progress;
  const notSent = settled - sent - unknown;
  const paused = phase === 'paused';
  const stopping = phase === 'stopping';
  useSendAnnouncements(progress, messages);

  // The form that had the focus is gone.
  useEffect(() => {
    if (takesFocus && !focusedElement(title.current)) title.current?.focus();
  }, [takesFocus]);

  return (
    <>
      <DialogHeader
        title={paused ? messages.pausedTitle : messages.title}
        titleId={titleId}
        titleRef={title}
        hint={null}
        onClose={inline ? null : () => form.requestClose('close_button')}
      />
      <div {...part('dialog-body')}>
        <SendingBar progress={progress} messages={messages} />
        <p {...part('hint')}>{paused ? messages.kept({ sent }) : messages.keepPageOpen({ closable: !inline })}</p>
      </div>
      <div {...part('dialog-footer')}>
        {settled > sent && <p {...part('hint')}>{messages.notSent({ notSent, unclear: unknown })}</p>}
        <Button inert={stopping} onClick={stop}>
          {stopping ? messages.stopping : messages.cancelRest}
        </Button>
        <Button
          variant={paused ? 'primary' : undefined}
          icon={paused ? undefined : actionIcons.pause}
          inert={stopping}
          onClick={paused ? resume : pause}
        >
          {paused ? messages.continue : messages.pause}
        </Button>
      </div>
    </>
  );
}
