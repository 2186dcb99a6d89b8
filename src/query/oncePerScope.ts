import type { QueryClient } from '@tanstack/react-query';

import type { InvitesClient } from '../client/InvitesClient.js';
import { onceFor } from '../domain/onceFor.js';

/** What two providers on a page share, or one that is mounted again. */
export interface SharedScope {
  queryClient: QueryClient;

  client: InvitesClient;

  scope: string;
}

/** A function that creates something once for a cache, client and scope. */
export function oncePerScope<Context extends SharedScope, Value>(
  create: (context: Context) => Value,
): (context: Context) => Value {
  const clientsOf = onceFor<QueryClient, (client: InvitesClient) => Map<string, Value>>(() => onceFor(() => new Map()));
  return (context) => {
    const scopes = clientsOf(context.queryClient)(context.client);
    const known = scopes.get(context.scope) ?? create(context);
    scopes.set(context.scope, known);
    return known;
  };
}
