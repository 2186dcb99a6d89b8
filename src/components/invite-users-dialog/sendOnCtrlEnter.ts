import type { KeyboardEvent } from 'react';

import type { InviteUsersFormState } from './InviteUsersFormState.js';

/** Sends from wherever the focus is, on Control or Command with Enter; not from what lies over the form, nor while the keys are held. */
export function sendOnCtrlEnter(event: KeyboardEvent, form: InviteUsersFormState): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
  event.preventDefault();
  if (form.status === 'editing' && !event.repeat && !isOver(event)) form.send();
}

// React hands events on from a popover or a question, also out of a portal. A host's own popover may hold the form.
function isOver({ target, currentTarget }: KeyboardEvent): boolean {
  const layer = target instanceof Element ? target.closest('[popover], [role="alertdialog"]') : null;
  return layer !== null && !layer.contains(currentTarget);
}
