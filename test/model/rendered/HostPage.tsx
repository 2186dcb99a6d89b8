import type { QueryClient } from '@tanstack/react-query';
import { useLayoutEffect } from 'react';

import type { InvitesClient } from '../../../src/client/InvitesClient.js';
import { UserInvitesTable } from '../../../src/components/user-invites-table/UserInvitesTable.js';
import { useInvitesContext } from '../../../src/provider/useInvitesContext.js';
import type { InviteOperations } from '../../../src/operations/InviteOperations.js';
import type { InviteOperation } from '../../../src/operations/InviteOperation.js';
import { InvitesProvider } from '../../../src/provider/InvitesProvider.js';
import { HostInvites } from './HostInvites.js';

/** The page of a host: two tables and its own lists under one provider. */
export interface HostPageProps {
  client: InvitesClient;

  scope: string;

  ids: readonly string[];

  queryClient: QueryClient;

  now: () => number;

  consistencyMs: number;

  whenOffline: 'fail' | 'wait';

  /** Another number is another table. */
  firstTable: number;

  /** Null while there is none. */
  secondTable: number | null;

  /** An operation that one of the host's own buttons has started, or met under way. */
  onPerform: (operation: InviteOperation) => void;

  /** The log that the page shows. */
  onLog: (operations: InviteOperations) => void;
}

/** How long a call may take. */
export const deadlineMs = 30_000;

/** How many rows each table shows at first. */
export const pageSizes = { first: 2, second: 5 } as const;

export function HostPage({ firstTable, secondTable, ids, onPerform, onLog, ...provider }: HostPageProps) {
  const { scope } = provider;
  return (
    <InvitesProvider {...provider} deadlineMs={deadlineMs} timeZone="UTC">
      <main data-scope={scope}>
        <UserInvitesTable key={`first ${firstTable}`} data-view="first" pageSize={pageSizes.first} pageSizes={[2, 3, 5]} />
        {secondTable !== null && (
          <UserInvitesTable key={`second ${secondTable}`} data-view="second" pageSize={pageSizes.second} pageSizes={[2, 3, 5]} />
        )}
        <LogProbe onLog={onLog} />
        <HostInvites scope={scope} ids={ids} onPerform={onPerform} />
      </main>
    </InvitesProvider>
  );
}

function LogProbe({ onLog }: Pick<HostPageProps, 'onLog'>) {
  const { operations } = useInvitesContext();
  useLayoutEffect(() => {
    onLog(operations);
  }, [onLog, operations]);
  return null;
}
