'use client';
import { useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

import { Button } from './Button.js';
import { placePopover } from './placePopover.js';
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect.js';
import { usePart } from './usePart.js';
import { useRoot } from './useRoot.js';

export interface MenuProps {
  /** Names the button and the menu. */
  label: string;

  /** `MenuItem`s and separators; rendered while the menu is open. */
  children: ReactNode;

  /** Marks the button while something runs; it stays focusable. */
  busy?: boolean | undefined;
}

/** A "…" button with a menu. Renders a `<button>` and, while open, a popover with `role="menu"`. */
export function Menu({ label, children, busy }: MenuProps) {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  // The press that closes the menu from outside would open it again.
  const closedByPress = useRef(false);
  const id = useId();

  function close() {
    setOpen(false);
    trigger.current?.focus();
  }

  return (
    <>
      <Button
        ref={trigger}
        icon="more"
        variant="ghost"
        small
        data-focus-key="menu"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        inert={busy}
        onPointerDown={() => (closedByPress.current = open)}
        onClick={(event) => {
          // A key, or a screen reader's own click, has no press before it.
          setOpen(event.detail === 0 ? !open : !closedByPress.current);
          closedByPress.current = false;
        }}
      />
      {open && (
        <MenuPopover id={id} label={label} trigger={trigger} onClose={close} onDismiss={() => setOpen(false)}>
          {children}
        </MenuPopover>
      )}
    </>
  );
}

interface MenuPopoverProps {
  id: string;
  label: string;
  trigger: { current: HTMLElement | null };
  onClose: () => void;
  onDismiss: () => void;
  children: ReactNode;
}

function MenuPopover({ id, label, trigger, onClose, onDismiss, children }: MenuPopoverProps) {
  const part = usePart();
  const { ref, ...root } = useRoot<HTMLDivElement>();
  const menu = part('menu');
  const dismiss = useRef(onDismiss);

  useBrowserLayoutEffect(() => {
    dismiss.current = onDismiss;
  });

  useBrowserLayoutEffect(() => {
    const popover = ref.current;
    if (!popover || !trigger.current) return;
    const handleToggle = (event: Event) => {
      if ((event as ToggleEvent).newState === 'closed') dismiss.current();
    };
    popover.addEventListener('toggle', handleToggle);
    popover.showPopover();
    const unplace = placePopover(popover, trigger.current);
    itemsOf(popover)[0]?.focus();
    return () => {
      popover.removeEventListener('toggle', handleToggle);
      unplace();
    };
  }, [ref, trigger]);

  function handleKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const items = itemsOf(event.currentTarget);
    const current = items.indexOf(event.target as HTMLElement);
    if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape') event.preventDefault();
      event.stopPropagation();
      onClose();
      return;
    }
    const target = targetOf(event.key, items, current);
    if (!target) return;
    event.preventDefault();
    target.focus();
  }

  return (
    <div
      {...root}
      {...menu}
      className={`invites-root ${menu.className}`}
      ref={ref}
      id={id}
      popover="auto"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={handleKeyDown}
      onClick={(event) => {
        if ((event.target as Element).closest('[role="menuitem"]:not([aria-disabled="true"])')) onClose();
      }}
    >
      {children}
    </div>
  );
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

function targetOf(key: string, items: readonly HTMLElement[], current: number): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return items[(current + 1) % items.length];
    case 'ArrowUp':
      return items.at(current <= 0 ? -1 : current - 1);
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    default:
      return key.length === 1 && key !== ' '
        ? byFirstLetter(key, [...items.slice(current + 1), ...items.slice(0, current + 1)])
        : undefined;
  }
}

function byFirstLetter(letter: string, items: readonly HTMLElement[]): HTMLElement | undefined {
  return items.find((item) => item.textContent?.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()));
}
