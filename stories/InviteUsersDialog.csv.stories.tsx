import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, spyOn, userEvent, waitFor } from 'storybook/test';

import { storyNow } from '../.storybook/StoryHost.js';
import type { InvitesClient } from '../src/client/InvitesClient.js';
import { createMemoryInvitesClient } from '../src/client/memory/index.js';
import { InviteUsersDialog } from '../src/components/invite-users-dialog/InviteUsersDialog.js';
import type { InviteField } from '../src/domain/InviteField.js';

const roles = [
  { key: 'editor', name: 'Editor' },
  { key: 'viewer', name: 'Viewer' },
  { key: 'member', name: 'Member' },
];
const fields: readonly InviteField[] = [
  {
    name: 'team',
    label: 'Equipo',
    type: 'select',
    options: [
      { value: 'sales', label: 'Ventas' },
      { value: 'support', label: 'Soporte' },
    ],
  },
];

const meta = {
  title: 'Components/InviteUsersDialog/CSV import',
  component: InviteUsersDialog,
  args: { defaultOpen: true, organizationName: 'Northwind', roles, onOpenChange: fn() },
  parameters: { invites: { client: () => createMemoryInvitesClient({ invites: [], now: () => storyNow }) } },
} satisfies Meta<typeof InviteUsersDialog>;

export default meta;

type Story = StoryObj<typeof meta>;

type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas'];

const people = Array.from({ length: 82 }, (_, index) => `persona${index + 5}@sur.example,Persona,${index + 5},Member,`);
const team = [
  'Correo,Nombre,Apellidos,Puesto,Teléfono',
  'maria.nunez@sur.example,María José,Núñez Íñiguez,Editor,+34 600 100 200',
  'iker.etxeberria,Iker,Etxeberria,Viewer,',
  'xiomara@sur.example,Xiomara,Ibáñez,Jefa,',
  'wang.fang@sur.example,王芳,,Member,',
  ...people,
].join('\r\n');

async function openImport(canvas: Canvas) {
  await userEvent.click(await canvas.findByRole('button', { name: 'Import a CSV file' }));
  await waitFor(() => expect(canvas.getByRole('button', { name: 'Choose a file' })).toHaveFocus());
}

async function choose(canvas: Canvas, file: File) {
  await openImport(canvas);
  // As with a picker that shows files of all kinds.
  await userEvent.setup({ applyAccept: false }).upload(document.querySelector<HTMLInputElement>('input[type="file"]')!, file);
}

async function holdFile(target: HTMLElement) {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([team], 'equipo-octubre.csv'));
  await fireEvent(target, new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
}

export const ChooseAFile: Story = {
  play: async ({ canvas }) => {
    await openImport(canvas);
    await expect(canvas.getByText('Up to 10,000 rows or 5 MB. One column must hold email addresses.')).toBeVisible();
  },
};

export const FileHeldOver: Story = {
  play: async ({ canvas }) => {
    await openImport(canvas);
    await holdFile(canvas.getByRole('dialog'));
    await waitFor(() => expect(canvas.getByRole('dialog')).toHaveAttribute('data-over'));
  },
};

/** A file can be dropped wherever people are added. */
export const FileHeldOverTheForm: Story = {
  play: async ({ canvas }) => {
    await holdFile(await canvas.findByRole('dialog'));
    await waitFor(() => expect(canvas.getByRole('dialog')).toHaveAttribute('data-over'));
  },
};

export const Template: Story = {
  args: { fields, locales: ['es', 'en'] },
  beforeEach() {
    const create = spyOn(URL, 'createObjectURL').mockReturnValue('blob:story');
    const click = spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    return () => {
      create.mockRestore();
      click.mockRestore();
    };
  },
  play: async ({ canvas }) => {
    await openImport(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Download a template' }));
    const [[file]] = (URL.createObjectURL as unknown as { mock: { calls: [[Blob]] } }).mock.calls;
    await expect((await file.text()).trim()).toBe('Email,First name,Last name,Role,Language,Equipo');
  },
};

export const Reading: Story = {
  play: async ({ canvas }) => {
    const file = new File([team], 'equipo-octubre.csv');
    spyOn(file, 'arrayBuffer').mockReturnValue(new Promise<never>(() => {}));
    await choose(canvas, file);
    await expect(await canvas.findByRole('progressbar', { name: 'Reading equipo-octubre.csv…' })).toBeVisible();
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Import a CSV file' })).toHaveFocus());
  },
};

export const Columns: Story = {
  play: async ({ canvas }) => {
    await choose(canvas, new File([team], 'equipo-octubre.csv'));
    await expect(await canvas.findByText('84 of 86 rows are ready')).toBeVisible();
    await expect(canvas.getByText('And 81 more rows')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Add 86 people' })).toBeVisible();
  },
};

export const OnlyProblems: Story = {
  play: async (context) => {
    await Columns.play?.(context);
    await userEvent.click(context.canvas.getByRole('button', { name: 'Show only problems' }));
    await expect(context.canvas.queryByText('maria.nunez@sur.example', { selector: '.invites-email' })).toBeNull();
  },
};

export const HostFields: Story = {
  args: { fields, locales: ['es', 'en'] },
  play: async ({ canvas }) => {
    const rows = 'Correo;Idioma;Equipo\nmaria.nunez@sur.example;español;ventas\niker@sur.example;Klingon;Ventas y más\n';
    await choose(canvas, new File([rows], 'equipo.csv'));
    await expect(await canvas.findByText('Equipo: not one of the choices')).toBeVisible();
    await expect(canvas.getByText('Not a language here. Kept back until you choose one.')).toBeVisible();
  },
};

export const NoEmailColumn: Story = {
  play: async ({ canvas }) => {
    await choose(canvas, new File(['Kontakt,Name\nAna a@x.example b@x.example,Ana\n-,Bo'], 'team.csv'));
    await userEvent.click(await canvas.findByRole('button', { name: 'Add 2 people' }));
    await expect(canvas.getByText('Choose the column with the email addresses.', { selector: 'p' })).toBeVisible();
  },
};

export const Narrow: Story = {
  parameters: { invites: { client: meta.parameters.invites.client, width: 360 } },
  play: async (context) => Columns.play?.(context),
};

function failing(content: BlobPart, name: string, text: RegExp): Story {
  return {
    play: async ({ canvas }) => {
      await choose(canvas, new File([content], name));
      await expect(await canvas.findByRole('alert')).toHaveTextContent(text);
      await expect(canvas.getByRole('button', { name: 'Choose a file' })).toBeVisible();
    },
  };
}

export const NotACsv = failing(new Uint8Array([0x50, 0x4b, 3, 4]), 'team.xlsx', /^This is a spreadsheet/);

export const EmptyFile = failing('Email,Name\n', 'team.csv', /^There is nobody in this file/);

export const NoAddresses = failing('Name\nAna\nLuz\n', 'team.csv', /^There are no email addresses/);

export const TooLarge = failing(new Uint8Array(5_340_000), 'everyone.csv', /^This file has 5.34 MB, and up to 5 MB/);

export const NoText = failing(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'photo.png', /^This isn’t a CSV file/);

const tooMany = Array.from({ length: 10_001 }, (_, index) => `persona${index}@sur.example`).join('\n');

export const TooManyRows = failing(tooMany, 'everyone.csv', /^This file has 10,001 rows, and up to 10,000/);

export const SeveralFiles: Story = {
  play: async ({ canvas }) => {
    await openImport(canvas);
    const dataTransfer = new DataTransfer();
    for (const name of ['a.csv', 'b.csv']) dataTransfer.items.add(new File([team], name));
    const dialog = canvas.getByRole('dialog');
    await fireEvent(dialog, new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Choose one file at a time.');
  },
};

/** Neither UTF-8 nor a file that says what it is: what it is read as is guessed, and can be chosen. */
export const OtherEncoding: Story = {
  play: async ({ canvas }) => {
    const text = 'Email;Vorname;Nachname\njörg@nord.example;Jörg;Weiß\n';
    await choose(canvas, new File([Uint8Array.from(text, (character) => character.charCodeAt(0))], 'liste.csv'));
    await expect(await canvas.findByRole('combobox', { name: 'Read as' })).toHaveDisplayValue('Western European');
    await expect(canvas.getByText('Jörg Weiß')).toBeVisible();
  },
};

/** In that encoding nobody is left in the file: it stays as it was. */
export const EncodingRefused: Story = {
  play: async ({ canvas }) => {
    const text = 'Email\njü@nord.example\n';
    await choose(canvas, new File([Uint8Array.from(text, (character) => character.charCodeAt(0))], 'liste.csv'));
    await userEvent.selectOptions(await canvas.findByRole('combobox', { name: 'Read as' }), 'Japanese');
    await expect(await canvas.findByText('There is nobody in it when it’s read as “Japanese”.', { selector: 'p' })).toBeVisible();
  },
};

/** The list has room for fewer people than the file has. */
export const NoRoom: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('textbox', { name: 'Email addresses' }));
    await userEvent.paste(Array.from({ length: 9_998 }, (_, index) => `p${index}@sur.example`).join('\n'));
    await canvas.findByText('9,998 people');
    await choose(canvas, new File([team], 'equipo-octubre.csv'));
    await expect(await canvas.findByText(/^Only 2 more people fit on the list/, { selector: 'p' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Add 86 people' })).toHaveAttribute('aria-disabled', 'true');
  },
};

/** The server is asked for the roles that a file names and nobody knows yet. */
export const AskingForRoles: Story = {
  args: { roles: undefined },
  parameters: {
    invites: {
      client: (): InvitesClient => ({
        ...createMemoryInvitesClient({ invites: [], now: () => storyNow, capabilities: { roleSearch: true } }),
        roles: async ({ search }) => (search ? await new Promise(() => {}) : roles),
      }),
    },
  },
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: /^Role/ });
    await choose(canvas, new File([team], 'equipo-octubre.csv'));
    await expect(await canvas.findByText('The roles are still loading.')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Add 86 people' })).toHaveAttribute('aria-disabled', 'true');
  },
};

export const Unreadable: Story = {
  play: async ({ canvas }) => {
    const file = new File([team], 'team.csv');
    spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('', 'NotReadableError'));
    await choose(canvas, file);
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Couldn’t read the file.');
  },
};

export const Added: Story = {
  play: async (context) => {
    await Columns.play?.(context);
    await userEvent.click(context.canvas.getByRole('button', { name: 'Add 86 people' }));
    await expect(await context.canvas.findByText(/^86 people/)).toBeVisible();
    await expect(context.canvas.getByRole('textbox', { name: 'Email addresses' })).toHaveFocus();
  },
};
