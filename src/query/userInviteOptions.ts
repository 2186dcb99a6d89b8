import { queryOptions } from '@tanstack/react-query';

import { userInviteSchema } from '../client/wire/userInviteSchema.js';
import type { UserInvite } from '../domain/UserInvite.js';
import { inviteKeys } from './inviteKeys.js';
import type { InvitesQueryContext } from './InvitesQueryContext.js';
import { read, readOptions } from './readOptions.js';
import type { ReadQueryOptions } from './ReadQueryOptions.js';

/** Reads one invite with its history. */
export function userInviteOptions(
  context: InvitesQueryContext,
  id: string,
): ReadQueryOptions<UserInvite, ReturnType<typeof inviteKeys.invite>> {
  return queryOptions({
    ...readOptions,
    queryKey: inviteKeys.invite(context.scope, id),
    queryFn: ({ signal }): Promise<UserInvite> =>
      read(context, signal, userInviteSchema, (options) => context.client.userInvite(id, options)),
  });
}
