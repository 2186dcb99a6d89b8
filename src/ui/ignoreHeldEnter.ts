import type { KeyboardEvent } from 'react';

/** Keeps one press of Enter from being many clicks: a held key would press whatever gets the focus next, too. */
export function ignoreHeldEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.repeat) event.preventDefault();
}
