'use client';
import { useId, useRef, useState } from 'react';
import type { MouseEvent, RefObject } from 'react';

/** A popover's button, and whether the popover is open. */
export interface PopoverState {
  open: boolean;

  /** The id of the popover. */
  id: string;

  trigger: RefObject<HTMLButtonElement | null>;

  /** What the button carries. */
  button: {
    'aria-expanded': boolean;
    'aria-controls': string | undefined;
    onPointerDown: () => void;
    onClick: (event: MouseEvent) => void;
  };

  /** Closes, and gives the focus back to the button. */
  close: () => void;

  /** Closes after the platform has done so, or because the focus went elsewhere. */
  dismiss: () => void;
}

/** Opens and closes a {@link Popover} by its button. */
export function usePopover(): PopoverState {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  // The press that closes the popover from outside would open it again.
  const closedByPress = useRef(false);
  const id = useId();

  return {
    open,
    id,
    trigger,
    button: {
      'aria-expanded': open,
      'aria-controls': open ? id : undefined,
      onPointerDown: () => {
        closedByPress.current = open;
      },
      onClick: (event) => {
        // A key, or a screen reader's own click, has no press before it.
        setOpen(event.detail === 0 ? !open : !closedByPress.current);
        closedByPress.current = false;
      },
    },
    close() {
      setOpen(false);
      trigger.current?.focus();
    },
    dismiss: () => setOpen(false),
  };
}
