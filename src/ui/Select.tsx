'use client';
import type { ComponentPropsWithoutRef } from 'react';

import type { InvitesPart } from '../theme/InvitesPart.js';
import { Icon } from './Icon.js';
import { usePart } from './usePart.js';

export interface SelectProps extends ComponentPropsWithoutRef<'select'> {
  /** Reads as text until it is touched. */
  quiet?: boolean | undefined;

  /** A part of its own, such as the table's sorter. */
  as?: InvitesPart | undefined;

  /** Cannot be changed and says so, but keeps the focus, which a disabled one loses. */
  inert?: boolean | undefined;
}

/** A choice of one. Renders a `<select>` in a `<span>`. */
export function Select({ quiet, as, inert, onChange, ...props }: SelectProps) {
  const part = usePart();
  const { className, ...state } = part('select', { variant: quiet ? 'quiet' : undefined });
  return (
    <span className={as ? `${className} ${part(as).className}` : className} {...state}>
      <select
        {...part('input')}
        {...props}
        aria-disabled={inert || undefined}
        onChange={(event) => {
          if (!inert) onChange?.(event);
        }}
      />
      <Icon name="down" />
    </span>
  );
}
