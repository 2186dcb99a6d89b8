'use client';
import { useId, useRef } from 'react';

import type { UserInvite } from '../domain/UserInvite.js';
import { Button } from './Button.js';
import { Dialog } from './Dialog.js';
import { Email } from './Email.js';
import { useActionMessages } from './useActionMessages.js';
import { usePart } from './usePart.js';

interface LinkDialogProps {
  invite: UserInvite | null;

  /** The link to pass on; the dialog is open while there is one, and nothing keeps it after that. */
  url: string | null;

  onClose: () => void;
}

/** Shows a link, selected, where the browser lets nobody put it on the clipboard. Renders a `<dialog>`. */
export function LinkDialog({ invite, url, onClose }: LinkDialogProps) {
  const part = usePart();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { linkDialog } = useActionMessages();
  return (
    <Dialog
      open={url !== null}
      onClose={onClose}
      labelledBy={`${id}-title`}
      describedBy={`${id}-text`}
      small
      initialFocus={field}
    >
      <div {...part('dialog-header')}>
        <h2 {...part('title')} id={`${id}-title`}>
          {linkDialog.title}
        </h2>
        <p {...part('hint')} id={`${id}-text`}>
          {invite && linkDialog.text({ email: <Email key="email" address={invite.email} strong /> })}
        </p>
      </div>
      <div {...part('dialog-body')}>
        <input
          {...part('input')}
          ref={field}
          dir="ltr"
          readOnly
          autoComplete="off"
          aria-label={linkDialog.label}
          value={url ?? ''}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <div {...part('dialog-footer')}>
        <Button variant="primary" onClick={onClose}>
          {linkDialog.done}
        </Button>
      </div>
    </Dialog>
  );
}
