import type { SelectedInvites } from './BulkTools.js';

/** How many invites an action is about; null where nobody has counted. */
export function countSelected(selected: SelectedInvites): number | null {
  return 'invites' in selected ? selected.invites.length + (selected.unseenIds?.length ?? 0) : selected.total;
}
