import type { KeyboardEvent } from 'react';

import type { InviteUsersFormState } from './InviteUsersFormState.js';

/** Sends from wherever the focus is, on Control or Command with Enter. */
export function sendOnCtrlEnter(event: KeyboardEvent, form: InviteUsersFormState): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
  event.preventDefault();
  if (form.status === 'editing') form.send();
}
