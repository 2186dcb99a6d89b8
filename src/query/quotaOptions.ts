import { queryOptions } from '@tanstack/react-query';

import type { InvitesQuota } from '../client/InvitesClient.js';
import { invitesQuotaSchema } from '../client/wire/invitesQuotaSchema.js';
import { inviteKeys } from './inviteKeys.js';
import type { InvitesQueryContext } from './InvitesQueryContext.js';
import { read, readOptions } from './readOptions.js';
import type { ReadQueryOptions } from './ReadQueryOptions.js';

/** Reads how many invites can still be sent; disabled where the client does not know. */
export function quotaOptions(context: InvitesQueryContext): ReadQueryOptions<InvitesQuota, ReturnType<typeof inviteKeys.quota>> {
  const { client } = context;
  return queryOptions({
    ...readOptions,
    enabled: client.quota !== undefined,
    queryKey: inviteKeys.quota(context.scope),
    queryFn: ({ signal }) => read(context, signal, invitesQuotaSchema, (options) => client.quota?.(options)),
  });
}
