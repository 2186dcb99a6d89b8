import type { QueryClient } from '@tanstack/react-query';

import { isInvitesError } from '../client/InvitesError.js';
import { inviteKeys } from '../query/inviteKeys.js';
import type { InvitesErrorEvent } from './InvitesContext.js';

const methods: ReadonlyMap<unknown, string> = new Map([
  ['list', 'userInvites'],
  ['invite', 'userInvite'],
  ['roles', 'roles'],
  ['inviters', 'inviters'],
  ['quota', 'quota'],
  ['received', 'receivedUserInvites'],
]);

/** Reports each read of a scope that failed for good, once, however many components wait for it. Returns the way to stop. */
export function watchReadFailures(
  queryClient: QueryClient,
  scope: string,
  report: (event: InvitesErrorEvent) => void,
): () => void {
  const ours = inviteKeys.all(scope);
  return queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'error') return;
    // Else it was given up, or a callback of the host's cache threw.
    const { error } = event.action;
    if (!isInvitesError(error)) return;
    const { queryKey } = event.query;
    const method = methods.get(queryKey[ours.length]);
    if (!method || !ours.every((part, index) => queryKey[index] === part)) return;
    const inviteId = method === 'userInvite' ? String(queryKey[ours.length + 1]) : undefined;
    report({ error: error.details, method, ...(inviteId && { inviteId }) });
  });
}
