import type { KeyboardEvent } from 'react';

import type { InviteUsersFormState } from './InviteUsersFormState.js';

/**
 * Sends from wherever the focus is, on Control or Command with Enter; not from what lies over the form, nor while the keys
 * are held. Enter alone sends from no field.
 */
export function sendOnCtrlEnter(event: KeyboardEvent, form: InviteUsersFormState): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  const isMeant = event.ctrlKey || event.metaKey;
  // It would submit the form.
  if (isMeant || event.target instanceof HTMLInputElement) event.preventDefault();
  if (isMeant && form.status === 'editing' && !event.repeat && !isOver(event)) form.send();
}

// React hands events on from a popover or a question, also out of a portal. A host's own popover may hold the form.
function isOver({ target, currentTarget }: KeyboardEvent): boolean {
  const layer = target instanceof Element ? target.closest('[popover], [role="alertdialog"]') : null;
  return layer !== null && !layer.contains(currentTarget);
}
