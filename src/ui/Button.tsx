'use client';
import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';

import { Icon } from './Icon.js';
import type { IconName } from './Icon.js';
import { ignoreHeldEnter } from './ignoreHeldEnter.js';
import { usePart } from './usePart.js';

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
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant, tone, small, icon, mirrorIcon, inert, busy, children, onClick, ...props },
  ref,
) {
  const part = usePart();
  const idle = inert || busy;
  return (
    <button
      type="button"
      {...part('button', {
        variant,
        tone,
        size: small ? 'small' : undefined,
        icon: icon !== undefined && children === undefined,
      })}
      aria-disabled={idle || undefined}
      aria-busy={busy || undefined}
      onKeyDown={ignoreHeldEnter}
      {...props}
      onClick={idle ? preventDefault : onClick}
      ref={ref}
    >
      {busy ? <span {...part('spinner')} /> : icon && <Icon name={icon} mirror={mirrorIcon ?? false} />}
      {children}
    </button>
  );
});

// An idle submit button must not submit.
function preventDefault(event: { preventDefault: () => void }): void {
  event.preventDefault();
}
