import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';

import { storyNow } from '../.storybook/StoryHost.js';
import { createMemoryInvitesClient, exampleRoles, exampleUserInvites } from '../src/client/memory/index.js';
import { AcceptInvitePage } from '../src/components/accept-invite-page/AcceptInvitePage.js';
import { InviteUsersForm } from '../src/components/invite-users-dialog/InviteUsersForm.js';
import { UserInviteDetails } from '../src/components/user-invite-details/UserInviteDetails.js';
import { UserInvitesInbox } from '../src/components/user-invites-inbox/UserInvitesInbox.js';
import { UserInvitesTable } from '../src/components/user-invites-table/UserInvitesTable.js';
import type { InvitesMessages } from '../src/i18n/InvitesMessages.js';
import { en } from '../src/i18n/locales/en.js';
import { layla, preview } from '../test/support/acceptFixtures.js';
import { plainTexts } from '../test/support/plainTexts.js';
import { pseudoMessages, withoutBrackets } from '../test/support/pseudoMessages.js';

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
  async play({ canvasElement, canvas, loaded }) {
    await fill(canvasElement, canvas);
    const translated = plainTexts(loaded['messages'] as InvitesMessages);
    const inEnglish = plainTexts(en).filter((text) => text.length > 3 && !translated.includes(text));
    await expect(shownIn(canvasElement).filter((text) => inEnglish.includes(text))).toEqual([]);
  },
} satisfies Meta<typeof Screens>;

export default meta;

type Story = StoryObj<typeof meta>;

type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas'];

const pasted = '慧敏 <huimin@yunhe.example>, sofía@gmial.com, tomas.okafor@@northwind, huimin@yunhe.example';

async function fill(canvasElement: HTMLElement, canvas: Canvas): Promise<void> {
  const table = await canvas.findByRole('table');
  await within(table).findAllByRole('rowheader');
  await canvas.findAllByRole('article');
  await waitFor(() => expect(canvasElement.querySelector('textarea')).not.toBeNull());
  await userEvent.click(canvasElement.querySelector('textarea')!);
  await userEvent.paste(pasted);
  await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull());
}

/** Every text on the screen, and the names, placeholders and descriptions that are attributes. */
function shownIn(element: HTMLElement): string[] {
  const shown: string[] = [];
  // Initials are part of a name.
  for (const child of element.querySelectorAll(':not(.invites-avatar)')) {
    for (const node of child.childNodes) if (node instanceof Text) shown.push(node.data.trim());
    for (const name of [
      'alt',
      'aria-description',
      'aria-label',
      'aria-roledescription',
      'aria-valuetext',
      'placeholder',
      'title',
    ])
      shown.push(child.getAttribute(name) ?? '');
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

/** X5: whatever is on the screen is a message, or one of the host's values. Dates are written in Japanese: without letters. */
export const Pseudo: Story = {
  globals: { locale: 'ja' },
  parameters: { invites: { messages: pseudoMessages } },
  async play({ canvasElement, canvas }) {
    await fill(canvasElement, canvas);
    const values = JSON.stringify([invites, preview, layla, exampleRoles, pasted, 'sofía@gmail.com']);
    const unknownTo = (text: string) =>
      (withoutBrackets(text).match(/\p{Script=Latin}{2,}/gu) ?? []).filter((word) => !values.includes(word));
    const untranslated = () => shownIn(document.body.querySelector('.story-page')!).flatMap(unknownTo);
    await expect(untranslated()).toEqual([]);

    const [first] = within(canvas.getByRole('table')).getAllByRole('rowheader');
    await userEvent.click(within(first!.closest('tr')!).getByRole('button', { name: /Actions for/ }));
    await canvas.findAllByRole('menuitem');
    await expect(untranslated()).toEqual([]);
    await userEvent.keyboard('{Escape}');

    await userEvent.click(within(first!.closest('tr')!).getByRole('checkbox'));
    await canvas.findByRole('button', { name: /Clear selection/ });
    await expect(untranslated()).toEqual([]);

    await userEvent.click(canvas.getByRole('button', { name: '⟦Decline⟧' }));
    await expect(untranslated()).toEqual([]);
  },
};
