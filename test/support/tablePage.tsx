import { QueryClient } from '@tanstack/react-query';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { UserInvitesTable } from '../../src/components/user-invites-table/UserInvitesTable.js';
import { InvitesProvider } from '../../src/provider/InvitesProvider.js';
import { userInvitesOptions } from '../../src/query/userInvitesOptions.js';
import { testInvites } from './testInvites.js';

const now = () => Date.parse('2026-11-22T12:00:00Z');
const newClient = () => createMemoryInvitesClient({ invites: testInvites({ now: now() }), now });

/** A page with the table, as a server and a browser render it: each has its own clock. */
export function tablePage(queryClient: QueryClient, clock: () => number) {
  return (
    <InvitesProvider client={newClient()} scope="ssr" queryClient={queryClient} theme={{ colorAccent: 'red' }} now={clock}>
      <UserInvitesTable onInvitePeople={() => {}} />
    </InvitesProvider>
  );
}

/** A cache that a loader has filled with the table's first page. */
export async function prefetchedCache(): Promise<QueryClient> {
  const queryClient = new QueryClient();
  const params = { limit: 10, offset: 0, sort: { field: 'sentAt', direction: 'desc' } } as const;
  await queryClient.ensureQueryData(userInvitesOptions({ client: newClient(), scope: 'ssr', now }, params));
  return queryClient;
}
