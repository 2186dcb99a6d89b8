'use client';
import type { ReactNode } from 'react';

import { tableIcons } from './tableIcons.js';
import { buttonProps } from './Button.js';
import { usePart } from './usePart.js';
import { usePopover } from './usePopover.js';
import type { PopoverState } from './usePopover.js';

export interface MenuButtonProps {
  /** Names the button. */
  label: string;

  /** The `MenuPopover`; rendered while it is open. */
  children: (state: PopoverState) => ReactNode;

  /** Marks the button while something runs; it stays focusable. */
  busy?: boolean | undefined;
}

/** A "…" button that opens a menu. Renders a `<button>`. */
export function MenuButton({ label, children, busy }: MenuButtonProps) {
  const part = usePart();
  const state = usePopover();
  const { open, trigger, button } = state;
  return (
    <>
      <button
        {...buttonProps(part, { icon: tableIcons.more, variant: 'ghost', small: true, inert: busy, ...button })}
        data-focus-key="menu"
        aria-label={label}
        aria-haspopup="menu"
        ref={trigger}
      />
      {open && <Open state={state}>{children}</Open>}
    </>
  );
}

function Open({ state, children }: Pick<MenuButtonProps, 'children'> & { state: PopoverState }) {
  return children(state);
}
