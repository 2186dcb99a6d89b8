'use client';
import { forwardRef, useImperativeHandle, useRef, useState } from 'react';
import type { ComponentPropsWithoutRef, KeyboardEvent, MouseEvent, PointerEvent, RefObject, SyntheticEvent } from 'react';
import { createPortal } from 'react-dom';

import { LiveRegion } from './LiveRegion.js';
import { rememberFocus } from './rememberFocus.js';
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect.js';
import { useInvitesUi } from './useInvitesUi.js';
import { usePart } from './usePart.js';
import { useRoot } from './useRoot.js';

/** `escape` asks, also by the platform's back gesture, and so does a press `beside` a sheet; after `platform` the dialog is closed already. */
export type DialogCloseReason = 'escape' | 'beside' | 'platform';

export interface DialogProps extends Omit<ComponentPropsWithoutRef<'dialog'>, 'open' | 'onClose' | 'onCancel'> {
  open: boolean;

  onClose: (reason: DialogCloseReason) => void;

  /** Id of the element that names the dialog. */
  labelledBy: string;

  describedBy?: string | undefined;

  /** A question that must be answered. */
  alert?: boolean | undefined;

  small?: boolean | undefined;

  /** A sheet on the end side, from the bottom on a phone; a press beside it closes it. @default in the middle */
  placement?: 'end' | undefined;

  /** What gets the focus. @default the first control */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
}

/**
 * A modal dialog on the platform's own `<dialog>`: it traps focus, makes the page behind inert and gives the focus back.
 * It renders in place, or in the body where a host's `<form>` would swallow its own form.
 */
export const Dialog = forwardRef<HTMLDialogElement, DialogProps>(function Dialog({ open, ...props }, forwardedRef) {
  const { portalContainer } = useInvitesUi();
  const place = useRef<HTMLSpanElement>(null);
  const [container, setContainer] = useState<HTMLElement | 'here' | null>(null);

  useBrowserLayoutEffect(() => {
    setContainer(open ? (portalContainer ?? (place.current?.closest('form') ? document.body : 'here')) : null);
  }, [open, portalContainer]);

  if (!open) return null;
  if (container === null) return <span ref={place} hidden />;
  const dialog = <OpenDialog {...props} ref={forwardedRef} />;
  return container === 'here' ? dialog : createPortal(dialog, container);
});

const OpenDialog = forwardRef<HTMLDialogElement, Omit<DialogProps, 'open'>>(function OpenDialog(
  {
    onClose,
    onKeyDown,
    onPointerDown,
    onClick,
    labelledBy,
    describedBy,
    alert,
    small,
    placement,
    className,
    initialFocus,
    children,
    ...props
  },
  forwardedRef,
) {
  const part = usePart();
  const { ref, ...root } = useRoot<HTMLDialogElement>();
  const pressedBeside = useRef(false);
  const frame = part('dialog', { size: small ? 'small' : undefined, placement });
  useImperativeHandle<HTMLDialogElement | null, HTMLDialogElement | null>(forwardedRef, () => ref.current, [ref]);

  useBrowserLayoutEffect(() => {
    const dialog = ref.current;
    const giveFocusBack = rememberFocus(dialog);
    dialog?.showModal();
    initialFocus?.current?.focus();
    return () => {
      dialog?.close();
      giveFocusBack();
    };
  }, [ref, initialFocus]);

  function handleKeyDown(event: KeyboardEvent<HTMLDialogElement>) {
    onKeyDown?.(event);
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onClose('escape');
  }

  // What lies beside the dialog belongs to it, too. A text that is selected out of it is no press.
  function handlePointerDown(event: PointerEvent<HTMLDialogElement>) {
    onPointerDown?.(event);
    pressedBeside.current = placement === 'end' && event.target === event.currentTarget;
  }

  function handleClick(event: MouseEvent<HTMLDialogElement>) {
    onClick?.(event);
    if (pressedBeside.current && event.target === event.currentTarget) onClose('beside');
  }

  // A canceled file picker sends its own `cancel` up to here.
  function handleCancel(event: SyntheticEvent<HTMLDialogElement>) {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    onClose('escape');
  }

  // The event comes late: React's strict mode has opened the dialog again by then.
  function handleClose(event: SyntheticEvent<HTMLDialogElement>) {
    if (event.target === event.currentTarget && !event.currentTarget.open) onClose('platform');
  }

  return (
    // The keyboard has Escape, and every dialog a button.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      {...root}
      {...props}
      {...frame}
      className={['invites-root', frame.className, className].filter(Boolean).join(' ')}
      ref={ref}
      role={alert ? 'alertdialog' : undefined}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onKeyDown={handleKeyDown}
      onPointerDown={handlePointerDown}
      onClick={handleClick}
      onCancel={handleCancel}
      onClose={handleClose}
    >
      {children}
      <LiveRegion />
    </dialog>
  );
});
