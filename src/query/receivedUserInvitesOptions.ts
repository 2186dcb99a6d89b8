import { queryOptions } from '@tanstack/react-query';

import { receivedUserInvitesSchema } from '../client/wire/receivedUserInvitesSchema.js';
import type { ReceivedUserInvite } from '../domain/ReceivedUserInvite.js';
import { inviteKeys } from './inviteKeys.js';
import type { InvitesQueryContext } from './InvitesQueryContext.js';
import { read, readOptions } from './readOptions.js';
import type { ReadQueryOptions } from './ReadQueryOptions.js';

/** Reads the open invites to the viewer; disabled where the client does not tell. */
export function receivedUserInvitesOptions(
  context: InvitesQueryContext,
): ReadQueryOptions<readonly ReceivedUserInvite[], ReturnType<typeof inviteKeys.received>> {
  const { client, answers } = context;
  return queryOptions({
    ...readOptions,
    enabled: client.receivedUserInvites !== undefined,
    queryKey: inviteKeys.received(context.scope),
    queryFn: async ({ signal }): Promise<readonly ReceivedUserInvite[]> => {
      const endRead = answers?.beginRead();
      const invites = await read(context, signal, receivedUserInvitesSchema, (options) => client.receivedUserInvites?.(options));
      endRead?.(invites);
      return invites;
    },
  });
}
