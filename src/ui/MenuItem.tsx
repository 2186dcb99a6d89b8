'use client';
import type { ReactNode } from 'react';

import { Icon } from './Icon.js';
import type { IconName } from './Icon.js';
import { ignoreHeldEnter } from './ignoreHeldEnter.js';
import { usePart } from './usePart.js';

export interface MenuItemProps {
  icon: IconName;

  children: string;

  onSelect: () => void;

  tone?: 'danger' | undefined;

  /** Why the item cannot be chosen; it stays readable and focusable. */
  unavailable?: ReactNode;
}

/** One choice of a {@link MenuPopover}. Renders a `<button role="menuitem">`. */
export function MenuItem({ icon, children, onSelect, tone, unavailable }: MenuItemProps) {
  const part = usePart();
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      {...part('menu-item', { tone: unavailable ? undefined : tone })}
      aria-disabled={unavailable ? true : undefined}
      onKeyDown={ignoreHeldEnter}
      onClick={unavailable ? undefined : onSelect}
    >
      <Icon name={icon} />
      {children}
      {unavailable && <span {...part('hint')}>{unavailable}</span>}
    </button>
  );
}
