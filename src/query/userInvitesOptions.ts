import { queryOptions } from '@tanstack/react-query';

import type { UserInvitesParams } from '../client/InvitesClient.js';
import { inviteKeys } from './inviteKeys.js';
import type { InvitesQueryContext } from './InvitesQueryContext.js';
import { read, readOptions } from './readOptions.js';

/**
 * Reads one page of invites.
 *
 * @example
 * await queryClient.ensureQueryData(userInvitesOptions({ client, scope }, { limit: 20 }));
 */
export function userInvitesOptions(context: InvitesQueryContext, params: UserInvitesParams) {
  return queryOptions({
    ...readOptions,
    queryKey: inviteKeys.list(context.scope, params),
    queryFn: ({ signal }) => read(context, signal, (options) => context.client.userInvites(params, options)),
  });
}
