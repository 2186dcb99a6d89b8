import { queryOptions } from '@tanstack/react-query';

import { inviteKeys } from './inviteKeys.js';
import type { InvitesQueryContext } from './InvitesQueryContext.js';
import { read, readOptions } from './readOptions.js';

/** Reads one invite with its history. */
export function userInviteOptions(context: InvitesQueryContext, id: string) {
  return queryOptions({
    ...readOptions,
    queryKey: inviteKeys.invite(context.scope, id),
    queryFn: ({ signal }) => read(context, signal, (options) => context.client.userInvite(id, options)),
  });
}
