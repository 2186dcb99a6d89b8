'use client';
import type { KeyboardEvent, ReactNode } from 'react';

import { Popover } from './Popover.js';
import type { OpenPopover } from './usePopover.js';

export interface MenuPopoverProps {
  state: OpenPopover;

  /** Names the menu. */
  label: string;

  /** `MenuItem`s and separators. */
  children: ReactNode;
}

/** The open menu of a {@link MenuButton}. Renders a popover with `role="menu"`. */
export function MenuPopover({ state, label, children }: MenuPopoverProps) {
  const { close } = state;

  function handleKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.key === 'Tab') {
      // The key goes on from the button.
      event.stopPropagation();
      close();
      return;
    }
    const items = itemsOf(event.currentTarget);
    const target = targetOf(event.key, items, items.indexOf(event.target as HTMLElement));
    if (!target) return;
    event.preventDefault();
    target.focus();
  }

  return (
    <Popover
      state={state}
      label={label}
      as="menu"
      align="end"
      role="menu"
      initialFocus={(menu) => itemsOf(menu)[0]}
      onKeyDown={handleKeyDown}
      onClick={(event) => {
        if ((event.target as Element).closest('[role="menuitem"]:not([aria-disabled="true"])')) close();
      }}
    >
      {children}
    </Popover>
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
