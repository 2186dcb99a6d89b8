'use client';
import { useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode, RefObject, SyntheticEvent } from 'react';
import { createPortal } from 'react-dom';

import { LiveRegion } from './LiveRegion.js';
import { useInvitesUi } from './useInvitesUi.js';
import { usePart } from './usePart.js';
import { useRoot } from './useRoot.js';

export interface DialogProps {
  open: boolean;

  /** Called for Escape, the platform's back gesture, and when the platform closed the dialog by itself. */
  onClose: () => void;

  /** Id of the element that names the dialog. */
  labelledBy: string;

  describedBy?: string | undefined;

  /** A question that must be answered. */
  alert?: boolean | undefined;

  small?: boolean | undefined;

  className?: string | undefined;

  /** What gets the focus. @default the first control */
  initialFocus?: RefObject<HTMLElement | null> | undefined;

  children: ReactNode;
}

/**
 * A modal dialog on the platform's own `<dialog>`: it traps focus, makes the page behind inert and gives the focus back.
 * It renders in place, or in the body where a host's `<form>` would swallow its own form.
 */
export function Dialog({ open, ...props }: DialogProps) {
  const { portalContainer } = useInvitesUi();
  const place = useRef<HTMLSpanElement>(null);
  const [container, setContainer] = useState<HTMLElement | 'here' | null>(null);

  useLayoutEffect(() => {
    setContainer(open ? (portalContainer ?? (place.current?.closest('form') ? document.body : 'here')) : null);
  }, [open, portalContainer]);

  if (!open) return null;
  if (container === null) return <span ref={place} hidden />;
  return container === 'here' ? <OpenDialog {...props} /> : createPortal(<OpenDialog {...props} />, container);
}

function OpenDialog({ onClose, labelledBy, describedBy, alert, small, className, initialFocus, children }: Omit<DialogProps, 'open'>) {
  const part = usePart();
  const { ref, ...root } = useRoot<HTMLDialogElement>();
  const frame = part('dialog', { size: small ? 'small' : undefined });

  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    initialFocus?.current?.focus();
    return () => dialog?.close();
  }, [ref, initialFocus]);

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  }

  // A canceled file picker sends its own `cancel` up to here.
  function handleCancel(event: SyntheticEvent<HTMLDialogElement>) {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    onClose();
  }

  function handleClose(event: SyntheticEvent<HTMLDialogElement>) {
    if (event.target === event.currentTarget) onClose();
  }

  return (
    <dialog
      {...root}
      {...frame}
      className={['invites-root', frame.className, className].filter(Boolean).join(' ')}
      ref={ref}
      role={alert ? 'alertdialog' : undefined}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onKeyDown={handleKeyDown}
      onCancel={handleCancel}
      onClose={handleClose}
    >
      {children}
      <LiveRegion />
    </dialog>
  );
}
