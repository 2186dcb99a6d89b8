'use client';
import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';

import { ignoreHeldEnter } from './ignoreHeldEnter.js';
import { usePart } from './usePart.js';

/** A button that reads as a link within text. Renders a `<button type="button">`. */
export const LinkButton = forwardRef<HTMLButtonElement, ComponentPropsWithoutRef<'button'>>(function LinkButton(props, ref) {
  const part = usePart();
  return <button type="button" onKeyDown={ignoreHeldEnter} {...part('link')} {...props} ref={ref} />;
});
