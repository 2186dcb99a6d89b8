import { queryOptions } from '@tanstack/react-query';

import type { UserInvitesParams } from '../client/InvitesClient.js';
import { userInvitesPageSchema } from '../client/wire/userInvitesPageSchema.js';
import type { ReadPage } from '../operations/OperationLog.js';
import { inviteKeys } from './inviteKeys.js';
import type { InvitesQueryContext } from './InvitesQueryContext.js';
import { markRead } from './markRead.js';
import { read, readOptions } from './readOptions.js';
import type { ReadQueryOptions } from './ReadQueryOptions.js';

/** A page as the cache holds it: the server's answer, which read it answers, and when it came. */
export interface UserInvitesAnswer extends ReadPage {
  /** By the viewer's clock, in milliseconds since the epoch: with `page.serverNow` it tells how far the two clocks are apart. */
  receivedAt: number;
}

/**
 * Reads one page of invites.
 *
 * @example
 * await queryClient.ensureQueryData(userInvitesOptions({ client, scope }, { limit: 20 }));
 */
export function userInvitesOptions(
  context: InvitesQueryContext,
  params: UserInvitesParams,
): ReadQueryOptions<UserInvitesAnswer, ReturnType<typeof inviteKeys.list>> {
  const { client, scope, operations, now = Date.now } = context;
  return queryOptions({
    ...readOptions,
    queryKey: inviteKeys.list(scope, params),
    queryFn: ({ signal }): Promise<UserInvitesAnswer> =>
      markRead(operations, async (mark) => {
        const page = await read(context, signal, userInvitesPageSchema, (options) => client.userInvites(params, options));
        return { page, read: mark, receivedAt: now() };
      }),
  });
}
