'use client';
import { useId, useRef, useState } from 'react';
import type { RefObject } from 'react';

import { popoverButton } from './popoverButton.js';

/** A popover that is open. */
export interface OpenPopover {
  id: string;

  /** Its button. */
  trigger: RefObject<HTMLButtonElement | null>;

  /** Closes, and gives the focus back to the button. */
  close: () => void;

  /** Closes after the platform has done so, or because the focus went elsewhere. */
  dismiss: () => void;
}

/** A popover's button, and whether the popover is open. */
export interface PopoverState extends OpenPopover {
  open: boolean;

  /** What the button carries. */
  button: ReturnType<typeof popoverButton>;
}

/** Opens and closes a {@link Popover} by its button. */
export function usePopover(): PopoverState {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();

  return {
    open,
    id,
    trigger,
    button: popoverButton(open ? id : null, setOpen),
    close() {
      setOpen(false);
      trigger.current?.focus();
    },
    dismiss: () => setOpen(false),
  };
}
