'use client';
import { forwardRef, useImperativeHandle, useState } from 'react';
import type { ComponentPropsWithoutRef, MouseEvent } from 'react';

import { dialog as english } from '../../i18n/en/dialog.js';
import { notify } from '../../provider/notify.js';
import { partProps } from '../../theme/partProps.js';
import { Button } from '../../ui/Button.js';
import { useLoaded } from '../../ui/useLoaded.js';
import { useMessages } from '../../ui/useMessages.js';
import { useRoot } from '../../ui/useRoot.js';
import { InviteUsersDialog } from './InviteUsersDialog.js';
import type { InviteUsersLook } from './InviteUsersLook.js';
import { inviteUsersDialogCode } from './inviteUsersDialogCode.js';
import type { UseInviteUsersFormOptions } from './UseInviteUsersFormOptions.js';
import { takeFormOptions } from './takeFormOptions.js';

/** What the dialog takes, except for what opens it, and what a `<button>` does. */
export interface InviteUsersButtonProps
  extends InviteUsersLook, ComponentPropsWithoutRef<'button'>, Omit<UseInviteUsersFormOptions, 'open' | 'defaultOpen'> {}

/**
 * A button that opens `InviteUsersDialog`. Renders a `<button>`, and beside it the dialog while that is open. Its text is
 * `children`, or else `messages.invitePeople`.
 *
 * @example
 * <InviteUsersButton organizationName="Northwind">Invite your team</InviteUsersButton>
 */
export const InviteUsersButton = forwardRef<HTMLButtonElement, InviteUsersButtonProps>(function InviteUsersButton(
  { organizationName, messages: override, classNames, className, children, onClick, ...props },
  forwardedRef,
) {
  const [{ onOpenChange, ...options }, button] = takeFormOptions(props);
  const [open, setOpen] = useState(false);
  const messages = useMessages('dialog', english, override);
  const code = useLoaded(inviteUsersDialogCode, open ? 'open' : 'ahead');
  const { ref, ...root } = useRoot<HTMLButtonElement>();
  const { className: look } = partProps('button', {}, classNames?.['button']);
  useImperativeHandle<HTMLButtonElement | null, HTMLButtonElement | null>(forwardedRef, () => ref.current, [ref]);

  const text = children ?? messages.invitePeople;

  function handleClick(event: MouseEvent<HTMLButtonElement>) {
    onClick?.(event);
    if (!event.defaultPrevented) setOpen(true);
  }

  return (
    <>
      <Button
        variant="primary"
        {...root}
        {...button}
        className={['invites-root', look, className].filter(Boolean).join(' ')}
        aria-haspopup="dialog"
        onClick={handleClick}
        ref={ref}
      >
        {code.status === 'ready' ? (
          <code.module.InviteButtonText draftKey={options.draftKey} messages={messages}>
            {text}
          </code.module.InviteButtonText>
        ) : (
          text
        )}
      </Button>
      <InviteUsersDialog
        {...options}
        open={open}
        onOpenChange={(event) => {
          setOpen(event.open);
          notify(onOpenChange, event);
        }}
        organizationName={organizationName}
        messages={override}
        classNames={classNames}
      />
    </>
  );
});
