import { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { InvitesProvider, UserInvitesTable } from 'react-user-invites';
import { createMemoryInvitesClient, exampleUserInvites } from 'react-user-invites/clients/memory';
import { userInvitesOptions } from 'react-user-invites/query';
import 'react-user-invites/styles.css';

import { PlainTable } from './PlainTable.js';

declare global {
  interface Window {
    /** Mounts a table and returns how many milliseconds that took, with layout. */
    mountTable: (variant: 'ours' | 'plain', rows: number) => Promise<number>;
  }
}

window.mountTable = async (variant, rows) => {
  const invites = exampleUserInvites({ count: rows });
  const client = createMemoryInvitesClient({ invites });
  const queryClient = new QueryClient();
  const sort = { field: 'sentAt', direction: 'desc' } as const;
  await queryClient.ensureQueryData(userInvitesOptions({ client, scope: 'bench' }, { limit: rows, offset: 0, sort }));
  return timeMount(
    variant === 'plain' ? (
      <PlainTable invites={invites} />
    ) : (
      <InvitesProvider client={client} scope="bench" queryClient={queryClient}>
        <UserInvitesTable pageSize={rows} />
      </InvitesProvider>
    ),
  );
};

function timeMount(element: ReactNode): number {
  const container = document.getElementById('root')!;
  const root = createRoot(container);
  const start = performance.now();
  flushSync(() => root.render(element));
  container.getBoundingClientRect();
  const time = performance.now() - start;
  if (container.querySelectorAll('tbody tr').length === 0) throw new Error('The table has no rows.');
  return time;
}
