import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';

import { storyNow } from '../.storybook/StoryHost.js';
import { createMemoryInvitesClient } from '../src/client/memory/index.js';
import { InviteUsersDialog } from '../src/components/invite-users-dialog/InviteUsersDialog.js';
import type { InviteField } from '../src/domain/InviteField.js';

const fields: readonly InviteField[] = [
  {
    name: 'department',
    label: 'Department',
    type: 'select',
    options: [
      { value: 'research', label: 'Research' },
      { value: 'logistics', label: 'Logistics' },
    ],
  },
  { name: 'desk', label: 'Desk', type: 'number' },
  { name: 'badge', label: 'Prints a badge', type: 'checkbox' },
];

const meta = {
  title: 'Components/InviteUsersDialog/Entries',
  component: InviteUsersDialog,
  args: {
    defaultOpen: true,
    organizationName: 'Northwind',
    fields,
    locales: ['en', 'de', 'pt-BR', 'zh-Hans'],
    onInvitesSent: fn(),
    onOpenChange: fn(),
  },
  parameters: { invites: { client: () => createMemoryInvitesClient({ invites: [], now: () => storyNow }) } },
} satisfies Meta<typeof InviteUsersDialog>;

export default meta;

type Story = StoryObj<typeof meta>;

type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas'];

const people = (count: number) => Array.from({ length: count }, (_, index) => `person.${index}@example.com`).join('\n');
const troubled = [
  'm.schäfer@stadtwerke',
  'joão.pereira[at]lisboa.example',
  'ana.souza@hotmial.com',
  'support@раypal.example',
  'person.3@example.com',
  'person.4@EXAMPLE.com',
  'Person.5@example.com',
  'tomas.okafor@@northwind',
  '@northwind.example',
  'lena@northwind..example',
  'zoe@',
  'sofía@gmial.com',
].join('\n');

async function paste(canvas: Canvas, text: string) {
  await userEvent.click(await canvas.findByRole('textbox', { name: 'Email addresses' }));
  await userEvent.paste(text);
  await canvas.findByRole('combobox', { name: 'Role for everyone' });
}

/** One person's details, with values that can be given to all. */
export const Details: Story = {
  play: async ({ canvas }) => {
    await paste(canvas, '陈 Zhì Wěi <chen.zhiwei@yunhe.example>, anneliese@nordwind-maschinenbau.example');
    await userEvent.click(canvas.getByRole('button', { name: 'Details for chen.zhiwei@yunhe.example' }));
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Language' }), 'zh-Hans');
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Department' }), 'Research');
    await userEvent.click(canvas.getByRole('button', { name: 'Apply to all: Department' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Details for anneliese@nordwind-maschinenbau.example' }));
    await expect(canvas.getAllByRole('combobox', { name: 'Department' })[1]).toHaveValue('research');
  },
};

/** Details that cannot be sent are named at their field, at their row and in the summary, in the same words. */
export const WrongDetails: Story = {
  args: { fields: fields.map((field) => ({ ...field, required: field.name === 'department' })) },
  play: async ({ canvas }) => {
    await paste(canvas, 'ada@example.com, tomas.okafor@@northwind');
    await userEvent.click(canvas.getByRole('button', { name: 'Details for ada@example.com' }));
    await userEvent.type(canvas.getByRole('textbox', { name: 'Desk' }), '12b');
    await userEvent.click(canvas.getByRole('button', { name: /^Send/ }));
    const summary = await canvas.findByRole('group', { name: 'Fix or remove 2 people first.' });
    await waitFor(() => expect(summary).toHaveFocus());
    await expect(summary).toHaveTextContent('Department: This is needed. Desk: Enter a number, such as 12.5.');
  },
};

/** What only looks wrong can be said to be right. */
export const Confirming: Story = {
  play: async ({ canvas }) => {
    await paste(canvas, 'ana.souza@hotmial.com, support@раypal.example, ada@example.com, Ada@example.com');
    await userEvent.click(canvas.getAllByRole('button', { name: 'It’s right' })[0]!);
    await expect(canvas.getByText('4 people, 2 need a look')).toBeVisible();
  },
};

/** A domain in letters of another alphabet that look like Latin ones: what it is really is said. */
export const LookAlike: Story = {
  play: async ({ canvas }) => {
    await paste(canvas, 'support@аррӏе.com, ada@example.com');
    await expect(await canvas.findByText('xn--80ak6aa92e.com')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Send 1 invite' })).toBeVisible();
  },
};

export const MixedAlphabets: Story = {
  play: async ({ canvas }) => {
    await paste(canvas, 'аda@example.com, bo@example.com');
    await expect(await canvas.findByText(/^The part before “@” mixes alphabets\./)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'It’s right' })).toBeVisible();
  },
};

/** More than 100 people: figures, and those who want a look. */
export const ManyPeople: Story = {
  play: async ({ canvas }) => {
    await paste(canvas, `${people(1228)}\n${troubled}`);
    await expect(await canvas.findByText('1,240 people')).toBeVisible();
    await expect(canvas.getByText('12 need a look')).toBeVisible();
    await expect(canvas.getAllByRole('listitem')).toHaveLength(8);
    await expect(canvas.getByRole('button', { name: 'Show 4 more' })).toBeVisible();
    await expect(canvas.getByText('1,228 invites go out in groups of 50.')).toBeVisible();
  },
};

/** All of those who want a look, in a list that scrolls: the first who was not shown before has the focus. */
export const AllProblems: Story = {
  play: async ({ canvas }) => {
    await paste(canvas, `${people(120)}\n${troubled}`);
    await userEvent.click(canvas.getByRole('button', { name: 'Show 4 more' }));
    await waitFor(() => expect(canvas.getByDisplayValue('@northwind.example')).toHaveFocus());
  },
};

/** Everyone of more than 100, in a list that scrolls. */
export const Everyone: Story = {
  play: async ({ canvas }) => {
    await paste(canvas, `${troubled}\n${people(1228)}`);
    await userEvent.click(canvas.getByRole('button', { name: 'Show everyone' }));
    const list = await canvas.findByRole('list');
    await waitFor(() => expect(within(list).getAllByRole('listitem').length).toBeGreaterThan(4));
    await waitFor(() => expect(within(list).getAllByRole('listitem')[0]).toHaveAttribute('aria-setsize', '1240'));
  },
};

/** A list of 10,000 has no room for more: whoever is left stays in the field. */
export const Full: Story = {
  play: async ({ canvas }) => {
    await paste(canvas, people(10_002));
    await waitFor(() =>
      expect(canvas.getByRole('textbox', { name: 'Email addresses' })).toHaveValue(
        'person.10000@example.com\nperson.10001@example.com',
      ),
    );
    await expect(await canvas.findByText(/A list holds 10,000 people/)).toBeVisible();
  },
};

/** More errors than the summary names one by one. */
export const ManyErrors: Story = {
  play: async ({ canvas }) => {
    await paste(canvas, `${people(120)}\n${troubled}`);
    await userEvent.click(canvas.getByRole('button', { name: /^Send/ }));
    const summary = await canvas.findByRole('group', { name: 'Fix or remove 6 people first.' });
    await waitFor(() => expect(summary).toHaveFocus());
    await expect(within(summary).getAllByRole('button')).toHaveLength(6);
    await userEvent.click(within(summary).getByRole('button', { name: 'Show 1 more' }));
    await waitFor(() => expect(within(summary).getAllByRole('button')[5]).toHaveFocus());
  },
};
