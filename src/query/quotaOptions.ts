import { queryOptions } from '@tanstack/react-query';

import { inviteKeys } from './inviteKeys.js';
import type { InvitesQueryContext } from './InvitesQueryContext.js';
import { read, readOptions } from './readOptions.js';

/** Reads how many invites can still be sent; disabled where the client does not know. */
export function quotaOptions(context: InvitesQueryContext) {
  const { client } = context;
  return queryOptions({
    ...readOptions,
    enabled: client.quota !== undefined,
    queryKey: inviteKeys.quota(context.scope),
    queryFn: ({ signal }) => read(context, signal, async (options) => (await client.quota?.(options)) ?? { limit: null, used: 0 }),
  });
}
