import { queryOptions } from '@tanstack/react-query';

import { roleOptionsSchema } from '../client/wire/roleOptionsSchema.js';
import type { RoleOption } from '../domain/RoleOption.js';
import { inviteKeys } from './inviteKeys.js';
import type { InvitesQueryContext } from './InvitesQueryContext.js';
import { read, readOptions } from './readOptions.js';
import type { ReadQueryOptions } from './ReadQueryOptions.js';

/** Reads the roles that the viewer may give; disabled where the client has none. */
export function rolesOptions(
  context: InvitesQueryContext,
  search = '',
): ReadQueryOptions<readonly RoleOption[], ReturnType<typeof inviteKeys.roles>> {
  const { client } = context;
  return queryOptions({
    ...readOptions,
    enabled: client.roles !== undefined,
    queryKey: inviteKeys.roles(context.scope, search),
    queryFn: ({ signal }): Promise<readonly RoleOption[]> =>
      read(context, signal, roleOptionsSchema, (options) => client.roles?.({ search: search || undefined }, options)),
  });
}
