'use client';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { buttonProps } from './Button.js';
import { tableIcons } from './tableIcons.js';
import { usePart } from './usePart.js';
import { popoverButton } from './popoverButton.js';
import type { OpenPopover } from './usePopover.js';

export interface MenuButtonProps {
  /** Names the button. */
  label: string;

  /** The `MenuPopover`; rendered while it is open. */
  children: (state: OpenPopover) => ReactNode;

  /** Marks the button while something runs; it stays focusable. */
  busy?: boolean | undefined;
}

interface Opened {
  id: string;

  trigger: { current: HTMLButtonElement };
}

let menus = 0;

/** A "…" button that opens a menu. A long table has one for each row, so it keeps nothing while it is closed. Renders a `<button>`. */
export function MenuButton({ label, children, busy }: MenuButtonProps) {
  const part = usePart();
  const [opened, setOpened] = useState<Opened | null>(null);
  const button = popoverButton(opened && opened.id, (open, trigger) =>
    setOpened(open ? { id: `invites-menu-${++menus}`, trigger: { current: trigger } } : null),
  );
  return (
    <>
      <button
        {...buttonProps(part, { icon: tableIcons.more, variant: 'ghost', small: true, inert: busy, ...button })}
        data-focus-key="menu"
        aria-label={label}
        aria-haspopup="menu"
      />
      {opened && (
        <OpenMenu {...opened} dismiss={() => setOpened(null)}>
          {children}
        </OpenMenu>
      )}
    </>
  );
}

function OpenMenu({ id, trigger, dismiss, children }: Opened & Pick<OpenPopover, 'dismiss'> & Pick<MenuButtonProps, 'children'>) {
  return children({
    id,
    trigger,
    dismiss,
    close() {
      dismiss();
      trigger.current.focus();
    },
  });
}
