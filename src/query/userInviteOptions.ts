import { queryOptions } from '@tanstack/react-query';

import { userInviteSchema } from '../client/wire/userInviteSchema.js';
import type { ReadInvite } from '../operations/OperationLog.js';
import { inviteKeys } from './inviteKeys.js';
import type { InvitesQueryContext } from './InvitesQueryContext.js';
import { markRead } from './markRead.js';
import { read, readOptions } from './readOptions.js';
import type { ReadQueryOptions } from './ReadQueryOptions.js';

/** Reads one invite with its history. */
export function userInviteOptions(
  context: InvitesQueryContext,
  id: string,
): ReadQueryOptions<ReadInvite, ReturnType<typeof inviteKeys.invite>> {
  const { client, scope, operations } = context;
  return queryOptions({
    ...readOptions,
    queryKey: inviteKeys.invite(scope, id),
    queryFn: ({ signal }): Promise<ReadInvite> =>
      markRead(operations, async (mark) => ({
        invite: await read(context, signal, userInviteSchema, (options) => client.userInvite(id, options)),
        read: mark,
      })),
  });
}
