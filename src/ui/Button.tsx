'use client';
import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';

import { renderIcon } from './Icon.js';
import type { IconName } from './Icon.js';
import { ignoreHeldEnter } from './ignoreHeldEnter.js';
import { usePart } from './usePart.js';
import type { Part } from './usePart.js';

export interface ButtonProps extends ComponentPropsWithoutRef<'button'> {
  variant?: 'primary' | 'danger' | 'ghost' | undefined;

  tone?: 'danger' | undefined;

  small?: boolean | undefined;

  /** An icon before the text; without text the button is square and needs an `aria-label`. */
  icon?: IconName | undefined;

  mirrorIcon?: boolean | undefined;

  /** Does nothing and says so, but keeps the focus. */
  inert?: boolean | undefined;

  /** Shows a spinner; implies `inert`. */
  busy?: boolean | undefined;
}

/** A button. Renders a `<button type="button">`. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(props, ref) {
  return <button {...buttonProps(usePart(), props)} ref={ref} />;
});

/** What the element of a {@link Button} carries, for rows: there it has no component of its own. */
export function buttonProps(
  part: Part,
  { variant, tone, small, icon, mirrorIcon, inert, busy, children, onClick, ...props }: ButtonProps,
): ComponentPropsWithoutRef<'button'> {
  const idle = inert || busy;
  const glyph = busy ? <span {...part('spinner')} /> : icon && renderIcon(part, { name: icon, mirror: mirrorIcon });
  const look = { variant, tone, size: small ? 'small' : undefined, icon: icon !== undefined && children === undefined };
  return {
    type: 'button',
    ...part('button', look),
    'aria-disabled': idle || undefined,
    'aria-busy': busy || undefined,
    onKeyDown: ignoreHeldEnter,
    ...props,
    onClick: idle ? preventDefault : onClick,
    children:
      glyph && children ? (
        <>
          {glyph}
          {children}
        </>
      ) : (
        glyph || children
      ),
  };
}

// An idle submit button must not submit.
function preventDefault(event: { preventDefault: () => void }): void {
  event.preventDefault();
}
