import { QueryClient } from '@tanstack/react-query';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { InvitesProvider, UserInvitesTable } from 'react-user-invites';
import type { UserInvite } from 'react-user-invites';
import { createMemoryInvitesClient, exampleUserInvites } from 'react-user-invites/clients/memory';
import type { MemoryInvitesClient } from 'react-user-invites/clients/memory';
import { userInvitesOptions } from 'react-user-invites/query';
import 'react-user-invites/styles.css';

import type { BenchVariant } from './BenchApi.js';
import { describeNode } from './PlainNode.js';
import type { PlainNode } from './PlainNode.js';
import { PlainTable } from './PlainTable.js';

const container = document.getElementById('root')!;
const queryClient = new QueryClient();
let invites: UserInvite[] = [];
let client: MemoryInvitesClient;
let floor: PlainNode | null = null;
let root: Root | null = null;
let renders = 0;

window.bench = {
  async prepare(given) {
    floor = given.floor;
    invites = exampleUserInvites({ count: given.rows });
    client = createMemoryInvitesClient({ invites });
    client.hold('resendUserInvite');
    const sort = { field: 'sentAt', direction: 'desc' } as const;
    await queryClient.ensureQueryData(userInvitesOptions({ client, scope: 'bench' }, { limit: given.rows, offset: 0, sort }));
  },

  async mount(variant) {
    root = createRoot(container);
    flushSync(() => root!.render(elementOf(variant)));
    await painted();
    if (container.querySelectorAll('tbody tr').length < invites.length) throw new Error('The table lacks rows.');
  },

  async unmount() {
    flushSync(() => root!.unmount());
    await painted();
  },

  describe: () => describeNode(container.firstElementChild!),

  takeRenders() {
    const count = renders;
    renders = 0;
    return count;
  },
};

function elementOf(variant: BenchVariant) {
  if (variant === 'plain') return <PlainTable floor={floor!} invites={invites} />;
  return (
    <InvitesProvider client={client} scope="bench" queryClient={queryClient} messages={messages}>
      <UserInvitesTable pageSize={invites.length} />
    </InvitesProvider>
  );
}

// A row that renders asks what its menu is called.
const messages = {
  table: {
    actionsFor({ email }: { email: string }) {
      renders += 1;
      return `Actions for ${email}`;
    },
  },
};

/** The frame after the next one has begun: what was to be painted has been. */
function painted(): Promise<void> {
  return new Promise((resolve) => void requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
}
