import { QueryClient } from '@tanstack/react-query';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { InviteUsersDialog, InvitesProvider, UserInvitesTable } from 'react-user-invites';
import type { UserInvite } from 'react-user-invites';
import { createMemoryInvitesClient, exampleUserInvites } from 'react-user-invites/clients/memory';
import type { MemoryInvitesClient } from 'react-user-invites/clients/memory';
import { userInvitesOptions } from 'react-user-invites/query';
import 'react-user-invites/styles.css';

import type { BenchVariant } from './BenchApi.js';
import { FieldArrayForm } from './FieldArrayForm.js';
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
let rowsOfPage = 0;
let pageIndex = 0;

window.bench = {
  async prepare({ rows, floor: given, pages = 1 }) {
    floor = given;
    rowsOfPage = rows;
    invites = exampleUserInvites({ count: rows * pages });
    client = createMemoryInvitesClient({ invites });
    client.hold('resendUserInvite');
    client.hold('cancelUserInvite');
    const sort = { field: 'sentAt', direction: 'desc' } as const;
    for (let index = 0; index < pages; index += 1) {
      const params = { limit: rows, offset: index * rows, sort };
      await queryClient.ensureQueryData(userInvitesOptions({ client, scope: 'bench' }, params));
    }
  },

  async mount(variant) {
    root = createRoot(container);
    flushSync(() => root!.render(elementOf(variant)));
    await painted();
    if (container.querySelectorAll('tbody tr').length < rowsOfPage) throw new Error('The table lacks rows.');
  },

  async unmount() {
    flushSync(() => root!.unmount());
    await painted();
  },

  async turnPage(variant) {
    pageIndex = 1 - pageIndex;
    if (variant === 'plain') {
      flushSync(() => root!.render(null));
      flushSync(() => root!.render(elementOf(variant)));
    } else {
      const name = pageIndex === 1 ? 'Next page' : 'Previous page';
      container.querySelector<HTMLElement>(`[aria-label="${name}"]`)!.click();
    }
    await painted();
  },

  async prepareInfinite(count) {
    rowsOfPage = 0;
    invites = exampleUserInvites({ count });
    client = createMemoryInvitesClient();
    const totalCount = invites.length;
    // What a server does is no part of the page's work.
    client.userInvites = async ({ limit, offset = 0 }) =>
      await Promise.resolve({ items: invites.slice(offset, offset + limit), totalCount, nextCursor: null });
    // Its code loads apart, and is there the second time.
    await window.bench.mountInfinite();
    await window.bench.unmount();
    queryClient.clear();
  },

  async mountInfinite() {
    root = createRoot(container);
    root.render(
      <InvitesProvider client={client} scope="bench" queryClient={queryClient}>
        <UserInvitesTable paging="infinite" />
      </InvitesProvider>,
    );
    while (!container.querySelector('[data-invite-row]')) await painted();
    await painted();
  },

  async openDialog() {
    root = createRoot(container);
    root.render(
      <InvitesProvider client={createMemoryInvitesClient()} scope="bench" queryClient={queryClient}>
        <InviteUsersDialog defaultOpen />
      </InvitesProvider>,
    );
    await painted();
  },

  async openFieldArray() {
    root = createRoot(container);
    root.render(<FieldArrayForm />);
    await painted();
  },

  describe: () => describeNode(container.firstElementChild!),

  holdLists: () => void client.hold('userInvites'),

  takeRenders() {
    const count = renders;
    renders = 0;
    return count;
  },
};

function elementOf(variant: BenchVariant) {
  const shown = invites.slice(pageIndex * rowsOfPage, (pageIndex + 1) * rowsOfPage);
  if (variant === 'plain') return <PlainTable floor={floor!} invites={shown} />;
  return (
    <InvitesProvider client={client} scope="bench" queryClient={queryClient} messages={messages}>
      <UserInvitesTable pageSize={rowsOfPage} />
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
