import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, spyOn, userEvent, waitFor, within } from 'storybook/test';

import { storyNow } from '../.storybook/StoryHost.js';
import type { InvitesClient, InvitesClientCapabilities } from '../src/client/index.js';
import { createMemoryInvitesClient, exampleUserInvites } from '../src/client/memory/index.js';
import { AcceptInvitePage } from '../src/components/accept-invite-page/AcceptInvitePage.js';
import { InviteUsersButton } from '../src/components/invite-users-dialog/InviteUsersButton.js';
import { InviteUsersForm } from '../src/components/invite-users-dialog/InviteUsersForm.js';
import { UserInviteDetails } from '../src/components/user-invite-details/UserInviteDetails.js';
import { UserInvitesInbox } from '../src/components/user-invites-inbox/UserInvitesInbox.js';
import { UserInvitesTable } from '../src/components/user-invites-table/UserInvitesTable.js';
import type { OptionalMethod } from '../src/conformance/ConformanceCase.js';
import { InvitesProvider } from '../src/provider/InvitesProvider.js';
import { layla, preview } from '../test/support/acceptFixtures.js';
import { controlsOfCapability, controlsOfMethod, standInsOfMethod } from '../test/support/capabilityControls.js';
import type { LesserCapability } from '../test/support/capabilityControls.js';

const now = () => storyNow;
const invites = exampleUserInvites({ count: 10, now: storyNow }).filter((_, index) => index === 0 || index === 8);
const [pending, canceled] = [invites[0]!, invites[1]!];

const complete: Partial<InvitesClientCapabilities> = { linkDelivery: true, expiryLimitDays: 90 };

function newClient(capabilities: Partial<InvitesClientCapabilities> = {}): InvitesClient {
  return createMemoryInvitesClient({
    invites,
    now,
    quota: { limit: 5, used: 1 },
    previews: { open: preview, expired: { ...preview, status: 'expired' } },
    received: [{ ...preview, id: 'received' }],
    capabilities: { ...complete, ...capabilities },
  });
}

function clientWithout(method: OptionalMethod): InvitesClient {
  const { [method]: _, ...client } = newClient();
  return client;
}

/** Every screen that is over a client, one below the other. */
function Screens({ client }: { client: InvitesClient }) {
  const accepts = client.acceptUserInvite && client.checkUserInviteToken;
  return (
    <InvitesProvider client={client} scope="capabilities" timeZone="UTC" now={now} consistencyMs={0}>
      <div style={{ display: 'grid', gap: 24 }}>
        <section aria-label="table screen">
          <UserInvitesTable />
        </section>
        <section aria-label="details screen">
          <UserInviteDetails inviteId={pending.id} />
        </section>
        <section aria-label="canceled details screen">
          <UserInviteDetails inviteId={canceled.id} />
        </section>
        <section aria-label="form screen">
          <InviteUsersForm draftKey="form" />
        </section>
        <section aria-label="dialog screen">
          <InviteUsersButton draftKey="dialog" />
        </section>
        <section aria-label="inbox screen">
          <UserInvitesInbox />
        </section>
        {accepts &&
          ['open', 'expired'].map((token) => (
            <section key={token} aria-label={`${token} link screen`}>
              <AcceptInvitePage token={token} viewer={layla} />
            </section>
          ))}
      </div>
    </InvitesProvider>
  );
}

const meta = {
  title: 'Components/Capabilities',
  component: Screens,
  tags: ['!autodocs'],
  // Two details on one page are two regions of one name, which no host's page has.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  beforeEach: () => void spyOn(console, 'error'),
} satisfies Meta<typeof Screens>;

export default meta;

type Story = StoryObj<typeof meta>;

type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas'];

/** What somebody can use, by name, and how many seats are left. */
function controlsIn(screen: HTMLElement): string[] {
  const controls = [...screen.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')];
  const names = controls.map((control) => {
    const labels = control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control.labels : null;
    const area = control instanceof HTMLTextAreaElement ? control.labels : null;
    return control.ariaLabel ?? (labels ?? area)?.[0]?.textContent ?? control.textContent;
  });
  const seats = /\d+ of \d+ seats left/.exec(screen.textContent);
  return [...new Set([...names, ...(seats ?? [])])].filter(Boolean);
}

/** Every control of every screen, each with the screen that it is on. */
async function allControls(canvas: Canvas): Promise<ReadonlySet<string>> {
  const found = new Map<string, string[]>();
  const region = (name: string) => canvas.getByRole('region', { name: `${name} screen` });

  const table = region('table');
  await within(table).findAllByRole('rowheader');
  for (const [name, { email }] of [
    ['pending row', pending],
    ['canceled row', canceled],
  ] as const) {
    await userEvent.click(within(table).getByRole('button', { name: `Actions for ${email}` }));
    const items = await within(table).findAllByRole('menuitem');
    found.set(
      name,
      items.map(({ textContent }) => textContent),
    );
    await userEvent.keyboard('{Escape}');
  }
  const inTable = controlsIn(table);
  found.set('table', inTable);
  await userEvent.click(within(table).getAllByRole('checkbox')[1]!);
  found.set(
    'selection',
    controlsIn(table).filter((control) => !inTable.includes(control)),
  );

  await within(region('details')).findByRole('article');
  await within(region('canceled details')).findByRole('article');
  const address = await within(region('form')).findByRole('textbox', { name: 'Email addresses' });
  await userEvent.click(address);
  await userEvent.paste('ada@example.com,');

  const open = canvas.queryByRole('region', { name: 'open link screen' });
  if (open) {
    await within(open).findByRole('button', { name: 'Accept invite' });
    await within(region('expired link')).findByRole('heading');
    found.set('open link', controlsIn(open));
    const decline = within(open).queryByRole('button', { name: 'Decline' });
    if (decline) await userEvent.click(decline);
    found.set('open link', [...found.get('open link')!, ...controlsIn(open)]);
    found.set('expired link', controlsIn(region('expired link')));
  }
  await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull());
  for (const name of ['details', 'canceled details', 'form', 'inbox']) found.set(name, controlsIn(region(name)));

  await userEvent.click(within(region('dialog')).getByRole('button', { name: 'Invite people' }));
  const dialog = await canvas.findByRole('dialog');
  await within(dialog).findByRole('textbox', { name: 'Email addresses' });
  found.set('dialog', controlsIn(dialog));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
  return new Set([...found].flatMap(([name, controls]) => controls.map((control) => `${name}: ${control}`)));
}

let controlsOfAll: ReadonlySet<string> | null = null;

/** What the others are compared with. */
export const Complete: Story = {
  args: { client: newClient() },
  async play({ canvas }) {
    controlsOfAll = await allControls(canvas);
    await expect(console.error).not.toHaveBeenCalled();
  },
};

function story(client: () => InvitesClient, gone: readonly string[], standIns: readonly string[] = []): Story {
  return {
    args: { client: newClient() },
    render: () => <Screens client={client()} />,
    async play({ canvas }) {
      const left = await allControls(canvas);
      await expect(gone.filter((control) => left.has(control))).toEqual([]);
      // Opened by itself, it has nothing to be compared with; among the tests, that is the first story.
      if (controlsOfAll) {
        await expect([...controlsOfAll].filter((control) => !left.has(control)).toSorted()).toEqual([...gone].toSorted());
        await expect([...left].filter((control) => !controlsOfAll!.has(control))).toEqual(standIns);
      }
      await expect(console.error).not.toHaveBeenCalled();
    },
  };
}

const without = (method: OptionalMethod) =>
  story(() => clientWithout(method), controlsOfMethod[method], standInsOfMethod[method]);

function less(name: keyof typeof controlsOfCapability): Story {
  const { capabilities, gone, standIns }: LesserCapability = controlsOfCapability[name];
  return story(() => newClient(capabilities), gone, standIns);
}

export const WithoutUpdateUserInvite = without('updateUserInvite');
export const WithoutAcceptUserInvite = without('acceptUserInvite');
export const WithoutCheckUserInviteToken = without('checkUserInviteToken');
export const WithoutDeclineUserInvite = without('declineUserInvite');
export const WithoutRequestUserInvite = without('requestUserInvite');
export const WithoutUserInviteLink = without('userInviteLink');
export const WithoutRestoreUserInvite = without('restoreUserInvite');
export const WithoutDeleteUserInvites = without('deleteUserInvites');
export const WithoutResendUserInvites = without('resendUserInvites');
export const WithoutCancelUserInvites = without('cancelUserInvites');
export const WithoutReceivedUserInvites = without('receivedUserInvites');
export const WithoutRoles = without('roles');
export const WithoutInviters = without('inviters');
export const WithoutQuota = without('quota');
export const WithoutCheckInvitees = without('checkInvitees');
export const WithoutSubscribe = without('subscribe');
export const LessSort = less('sort');
export const LessFilters = less('filters');
export const LessSearch = less('search');
export const LessSendFields = less('sendFields');
export const LessLinkDelivery = less('linkDelivery');
export const LessExpiryLimitDays = less('expiryLimitDays');
export const LessDeclineReason = less('declineReason');
