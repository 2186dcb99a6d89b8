'use client';
import type { ComponentPropsWithoutRef, FocusEvent, KeyboardEvent } from 'react';

import type { InvitesPart } from '../theme/InvitesPart.js';
import { focusedElement } from './focusedElement.js';
import { placePopover } from './placePopover.js';
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect.js';
import { useLatest } from './useLatest.js';
import { usePart } from './usePart.js';
import type { OpenPopover } from './usePopover.js';
import { useRoot } from './useRoot.js';

export interface PopoverProps extends ComponentPropsWithoutRef<'div'> {
  state: OpenPopover;

  /** Names it for screen readers. */
  label: string;

  /** @default 'dialog' */
  role?: 'dialog' | 'menu' | undefined;

  /** The part that it is. @default 'popover' */
  as?: InvitesPart | undefined;

  /** The side of the button that it shares. @default 'start' */
  align?: 'start' | 'end' | undefined;

  /** What gets the focus. @default the popover itself */
  initialFocus?: ((popover: HTMLElement) => HTMLElement | null | undefined) | undefined;
}

/**
 * Something over the page beside the button that opened it; mount it while it is open. It closes by Escape, a press
 * outside and when the focus leaves. Renders a `<div popover>`.
 */
export function Popover({
  state,
  label,
  role = 'dialog',
  as = 'popover',
  align = 'start',
  initialFocus,
  onKeyDown,
  className,
  children,
  ...props
}: PopoverProps) {
  const part = usePart();
  const { ref, ...root } = useRoot<HTMLDivElement>();
  const frame = part(as, { align });
  const { trigger } = state;
  const latest = useLatest({ dismiss: state.dismiss, initialFocus });

  useBrowserLayoutEffect(() => {
    const popover = ref.current;
    const button = trigger.current;
    if (!popover || !button) return;
    const handleToggle = (event: Event) => {
      if ((event as ToggleEvent).newState !== 'closed') return;
      const focused = focusedElement(popover);
      if (!focused || popover.contains(focused)) button.focus();
      latest.current.dismiss();
    };
    popover.addEventListener('toggle', handleToggle);
    popover.showPopover();
    const unplace = placePopover(popover, button);
    (latest.current.initialFocus?.(popover) ?? popover).focus();
    return () => {
      popover.removeEventListener('toggle', handleToggle);
      unplace();
    };
  }, [latest, ref, trigger]);

  function handleKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    onKeyDown?.(event);
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    state.close();
  }

  function handleBlur({ currentTarget, relatedTarget }: FocusEvent<HTMLDivElement>) {
    if (relatedTarget && relatedTarget !== trigger.current && !currentTarget.contains(relatedTarget)) state.dismiss();
  }

  return (
    // It has a role, which only the caller knows.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      {...root}
      {...props}
      {...frame}
      className={['invites-root', frame.className, className].filter(Boolean).join(' ')}
      ref={ref}
      id={state.id}
      popover="auto"
      role={role}
      tabIndex={-1}
      aria-label={label}
      onKeyDown={handleKeyDown}
      onBlur={handleBlur}
    >
      {children}
    </div>
  );
}
