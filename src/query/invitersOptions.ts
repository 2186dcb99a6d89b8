import { queryOptions } from '@tanstack/react-query';

import { peopleSchema } from '../client/wire/peopleSchema.js';
import type { Person } from '../domain/UserInvite.js';
import { inviteKeys } from './inviteKeys.js';
import type { InvitesQueryContext } from './InvitesQueryContext.js';
import { read, readOptions } from './readOptions.js';
import type { ReadQueryOptions } from './ReadQueryOptions.js';

/** Reads who has sent invites; disabled where the client does not tell. */
export function invitersOptions(
  context: InvitesQueryContext,
  search = '',
): ReadQueryOptions<readonly Person[], ReturnType<typeof inviteKeys.inviters>> {
  const { client } = context;
  return queryOptions({
    ...readOptions,
    enabled: client.inviters !== undefined,
    queryKey: inviteKeys.inviters(context.scope, search),
    queryFn: ({ signal }): Promise<readonly Person[]> =>
      read(context, signal, peopleSchema, (options) => client.inviters?.({ search: search || undefined }, options)),
  });
}
