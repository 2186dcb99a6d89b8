'use client';
import type { UserInvite } from '../../../domain/UserInvite.js';
import { Button } from '../../../ui/Button.js';
import { Email } from '../../../ui/Email.js';
import { useCommonMessages } from '../../../ui/useMessages.js';
import { usePart } from '../../../ui/usePart.js';
import { useDetailsMessages } from '../DetailsMessagesContext.js';

interface EditorHeaderProps {
  /** Of the dialog: what its parts are called begins with it. */
  id: string;

  invite: UserInvite;

  onClose: () => void;
}

/** What is edited, and the way out. Renders a `<div>`. */
export function EditorHeader({ id, invite, onClose }: EditorHeaderProps) {
  const part = usePart();
  const { editor } = useDetailsMessages();
  const { close } = useCommonMessages();
  return (
    <div {...part('dialog-header')}>
      <h2 {...part('title')} id={`${id}-title`}>
        {editor.title}
      </h2>
      <Button icon="x" variant="ghost" aria-label={close} onClick={onClose} />
      <p {...part('hint')} id={`${id}-whose`}>
        <Email address={invite.email} />
      </p>
    </div>
  );
}
