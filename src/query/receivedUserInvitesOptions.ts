import { queryOptions } from '@tanstack/react-query';

import { receivedUserInvitesSchema } from '../client/wire/receivedUserInvitesSchema.js';
import type { ReceivedUserInvite } from '../domain/ReceivedUserInvite.js';
import { inviteKeys } from './inviteKeys.js';
import type { InvitesQueryContext } from './InvitesQueryContext.js';
import { read, readOptions } from './readOptions.js';
import type { ReadQueryOptions } from './ReadQueryOptions.js';

/** The invites to the viewer as the cache holds them, and when they came. */
export interface ReceivedUserInvitesAnswer {
  invites: readonly ReceivedUserInvite[];

  /** By the viewer's clock, in milliseconds since the epoch. */
  receivedAt: number;
}

/** Reads the open invites to the viewer; disabled where the client does not tell. */
export function receivedUserInvitesOptions(
  context: InvitesQueryContext,
): ReadQueryOptions<ReceivedUserInvitesAnswer, ReturnType<typeof inviteKeys.received>> {
  const { client, answers, now = Date.now } = context;
  return queryOptions({
    ...readOptions,
    enabled: client.receivedUserInvites !== undefined,
    queryKey: inviteKeys.received(context.scope),
    queryFn: async ({ signal }): Promise<ReceivedUserInvitesAnswer> => {
      const endRead = answers?.beginRead();
      const invites = await read(context, signal, receivedUserInvitesSchema, (options) => client.receivedUserInvites?.(options));
      endRead?.(invites);
      return { invites, receivedAt: now() };
    },
  });
}
