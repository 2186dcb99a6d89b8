import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';

import { loadMessages } from '../.storybook/loadMessages.js';
import { storyNow } from '../.storybook/StoryHost.js';
import { createMemoryInvitesClient, exampleUserInvites } from '../src/client/memory/index.js';
import { AcceptInvitePage } from '../src/components/accept-invite-page/AcceptInvitePage.js';
import { InviteUsersForm } from '../src/components/invite-users-dialog/InviteUsersForm.js';
import { UserInviteDetails } from '../src/components/user-invite-details/UserInviteDetails.js';
import { UserInvitesInbox } from '../src/components/user-invites-inbox/UserInvitesInbox.js';
import { UserInvitesTable } from '../src/components/user-invites-table/UserInvitesTable.js';
import { en } from '../src/i18n/locales/en.js';
import { layla, preview } from '../test/support/acceptFixtures.js';
import { plainTexts } from '../test/support/plainTexts.js';

const invites = exampleUserInvites({ count: 8, now: storyNow });

/** What people see most of each component. */
function Screens() {
  return (
    <div style={{ display: 'grid', gap: 32 }}>
      <UserInvitesTable />
      <InviteUsersForm />
      <UserInviteDetails inviteId={invites[0]!.id} />
      <UserInvitesInbox />
      <AcceptInvitePage token="open" viewer={layla} />
    </div>
  );
}

const meta = {
  title: 'Components/Languages',
  component: Screens,
  tags: ['!autodocs'],
  parameters: {
    invites: {
      client: () =>
        createMemoryInvitesClient({
          invites,
          now: () => storyNow,
          quota: { limit: 12, used: 5 },
          previews: { open: preview },
          received: [{ ...preview, id: 'received' }],
          capabilities: { linkDelivery: true, expiryLimitDays: 90 },
        }),
    },
  },
  async play({ canvasElement, canvas, globals }) {
    const table = await canvas.findByRole('table');
    await within(table).findAllByRole('rowheader');
    await canvas.findAllByRole('article');
    await userEvent.click(await waitFor(() => canvasElement.querySelector('textarea')!));
    await userEvent.paste('慧敏 <huimin@yunhe.example>, sofía@gmial.com, tomas.okafor@@northwind');
    await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull());
    const translated = plainTexts((await loadMessages(globals['locale'] as string)) ?? en);
    const inEnglish = plainTexts(en).filter((text) => text.length > 3 && !translated.includes(text));
    await expect(shownIn(canvasElement).filter((text) => inEnglish.includes(text))).toEqual([]);
  },
} satisfies Meta<typeof Screens>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Every text on the screen, and every name that only screen readers tell. */
function shownIn(element: HTMLElement): string[] {
  const shown: string[] = [];
  for (const child of element.querySelectorAll('*')) {
    for (const node of child.childNodes) if (node instanceof Text) shown.push(node.data.trim());
    for (const name of ['aria-label', 'placeholder', 'title']) shown.push(child.getAttribute(name) ?? '');
  }
  return shown;
}

export const Arabic: Story = { globals: { locale: 'ar', direction: 'rtl' } };
export const German: Story = { globals: { locale: 'de' } };
export const English: Story = { globals: { locale: 'en' } };
export const Spanish: Story = { globals: { locale: 'es' } };
export const French: Story = { globals: { locale: 'fr' } };
export const Hebrew: Story = { globals: { locale: 'he', direction: 'rtl' } };
export const Indonesian: Story = { globals: { locale: 'id' } };
export const Italian: Story = { globals: { locale: 'it' } };
export const Japanese: Story = { globals: { locale: 'ja' } };
export const Korean: Story = { globals: { locale: 'ko' } };
export const Dutch: Story = { globals: { locale: 'nl' } };
export const BrazilianPortuguese: Story = { globals: { locale: 'pt-BR' } };
export const SimplifiedChinese: Story = { globals: { locale: 'zh-CN' } };
