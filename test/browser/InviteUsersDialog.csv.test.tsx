import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { csvImportCode } from '../../src/components/invite-users-dialog/csv-import/csvImportCode.js';
import { InviteUsersDialog } from '../../src/components/invite-users-dialog/InviteUsersDialog.js';
import type { InviteUsersDialogProps } from '../../src/components/invite-users-dialog/InviteUsersDialog.js';
import { inviteUsersDialogCode } from '../../src/components/invite-users-dialog/inviteUsersDialogCode.js';
import { InviteUsersForm } from '../../src/components/invite-users-dialog/InviteUsersForm.js';
import { inviteUsersFormCode } from '../../src/components/invite-users-dialog/inviteUsersFormCode.js';
import { renderWithInvites } from '../support/renderWithInvites.js';

beforeAll(() => Promise.all([inviteUsersDialogCode.load(), inviteUsersFormCode.load(), csvImportCode.load()]));

const roles = [
  { key: 'editor', name: 'Editor' },
  { key: 'viewer', name: 'Viewer' },
];
const team = [
  'Correo,Nombre,Apellidos,Puesto,Teléfono',
  'maria.nunez@sur.example,María José,Núñez,Editor,+34 600',
  'iker.etxeberria,Iker,Etxeberria,Viewer,',
  'xiomara@sur.example,Xiomara,Ibáñez,Jefa,',
  'wang.fang@sur.example,王芳,,viewer,',
].join('\n');

const csv = (content: BlobPart, name = 'equipo.csv') => new File([content], name, { type: 'text/csv' });
const button = (name: string) => screen.getByRole('button', { name });
const addresses = () => screen.getByRole('textbox', { name: 'Email addresses' });
const fileInput = () => document.querySelector<HTMLInputElement>('input[type="file"]')!;
const rowsOf = (name: RegExp) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    );
const announced = () => screen.getByRole('log').textContent;

async function openImport(props: InviteUsersDialogProps = {}) {
  const view = renderWithInvites(<InviteUsersDialog defaultOpen roles={roles} {...props} />);
  await view.user.click(await screen.findByRole('button', { name: 'Import a CSV file' }));
  await screen.findByRole('button', { name: 'Choose a file' });
  return view;
}

async function importFile(file: File, props: InviteUsersDialogProps = {}) {
  const view = await openImport(props);
  await view.user.upload(fileInput(), file);
  return view;
}

function holdOver(target: HTMLElement, ...files: File[]) {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const send = (type: string) => fireEvent(target, new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  send('dragover');
  return () => send('drop');
}

describe('importing a CSV file (D5)', () => {
  it('shows what the columns are for and what is wrong, and puts everybody on the list', async () => {
    const { user } = await importFile(csv(team));
    await screen.findByText('2 of 4 rows are ready');
    expect(screen.getByText('4 rows, 1 kB')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Puesto is' })).toHaveDisplayValue('Role');
    expect(screen.getByText('Teléfono isn’t imported.')).toBeVisible();
    expect(rowsOf(/ready$/)).toEqual([
      ['2', 'maria.nunez@sur.example', 'María José Núñez', 'Editor'],
      ['3', 'iker.etxeberriaNo “@” in the address', 'Iker Etxeberria', 'Viewer'],
      ['4', 'xiomara@sur.example', 'Xiomara Ibáñez', 'Jefa'],
      ['No such role was found. Kept back until you choose one.'],
      ['5', 'wang.fang@sur.example', '王芳', 'Viewer'],
    ]);
    await user.click(button('Show only problems'));
    expect(rowsOf(/ready$/).map(([line]) => line)).toEqual(['3', '4', 'No such role was found. Kept back until you choose one.']);

    await user.click(button('Add 4 people'));
    expect(screen.getByText('4 people, 2 need a look')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Email address' })).toHaveValue('iker.etxeberria');
    expect(screen.getByRole('combobox', { name: 'Role for wang.fang@sur.example' })).toHaveDisplayValue('Viewer');
    expect(addresses()).toHaveFocus();
    expect(announced()).toContain('3 added, 1 invalid');
    expect(screen.getByText('No role “Jefa” was found.', { exact: false })).toBeVisible();
    expect(button('Send 2 invites')).toBeVisible();
    await user.click(button('Give the role for everyone'));
    expect(button('Send 3 invites')).toBeVisible();
  });

  it.each([
    [undefined, '1 of 2 rows is ready', 'Send 1 invite'],
    ['multiple' as const, '2 of 2 rows are ready', 'Send 2 invites'],
  ])('gives a person no more roles than can be chosen: %s', async (roleSelection, ready, send) => {
    const { user } = await importFile(csv('Email,Role\nana@sur.example,"Editor, editor"\nbo@sur.example,"Editor, Viewer"'), {
      roleSelection,
    });
    await screen.findByText(ready);
    await user.click(button('Add 2 people'));
    expect(button(send)).toBeVisible();
  });

  it('gives a use to one column only, and says when none holds the addresses', async () => {
    const { user } = await importFile(csv('Email,Private\na@work.example,a@home.example'));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Private is' }), 'Email');
    expect(screen.getByRole('combobox', { name: 'Email is' })).toHaveDisplayValue('Don’t import');
    expect(rowsOf(/ready$/)).toEqual([['2', 'a@home.example', '']]);

    await user.selectOptions(screen.getByRole('combobox', { name: 'Private is' }), 'Don’t import');
    expect(button('Add 1 person')).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('Add 1 person'));
    expect(screen.getByText('Choose the column with the email addresses.', { selector: 'p' })).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Email is' })).toHaveFocus();
  });

  it('takes the first row for a person where the viewer says so', async () => {
    const { user } = await importFile(csv('iker.etxeberria,Iker\nana@sur.example,Ana'));
    const box = await screen.findByRole('checkbox', { name: 'The first row names the columns' });
    expect(box).toBeChecked();
    await user.click(box);
    expect(screen.getByText('1 of 2 rows is ready')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Column 1 is' })).toHaveDisplayValue('Email');
  });

  it('has the roles of its people also where those of the product come later, and nobody is added before', async () => {
    const client = createMemoryInvitesClient({ roles });
    const { release } = client.hold('roles');
    const { user } = renderWithInvites(<InviteUsersDialog defaultOpen />, { client });
    await user.click(await screen.findByRole('button', { name: 'Import a CSV file' }));
    await screen.findByRole('button', { name: 'Choose a file' });
    await user.upload(fileInput(), csv('Email,Role,Post\nana@sur.example,Editor,Viewer\nbo@sur.example,Viewer,Editor'));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Post is' }), 'Last name');
    expect(screen.getByRole('combobox', { name: 'Role is' })).toHaveDisplayValue('Don’t import');
    await user.click(button('Add 2 people'));
    expect(announced()).toContain('The roles are still loading.');
    release();
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Role is' })).toHaveDisplayValue('Role'));
    expect(screen.getByRole('combobox', { name: 'Post is' })).toHaveDisplayValue('Last name');
    await user.click(button('Add 2 people'));
    expect(screen.getByRole('combobox', { name: 'Role for bo@sur.example' })).toHaveDisplayValue('Viewer');
  });

  it('is done by keyboard alone, with the focus in sight at each step', async () => {
    const { user } = renderWithInvites(<InviteUsersDialog defaultOpen roles={roles} />);
    await waitFor(() => expect(addresses()).toHaveFocus());
    await user.keyboard('{Shift>}{Tab}{/Shift}');
    expect(button('Import a CSV file')).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(button('Choose a file')).toHaveFocus());
    const click = vi.spyOn(fileInput(), 'click').mockImplementation(() => {});
    await user.keyboard('{Enter}');
    expect(click).toHaveBeenCalledOnce();
    await user.upload(fileInput(), csv(team));
    await screen.findByText('2 of 4 rows are ready');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Import a CSV file' })).toHaveFocus());
    expect(announced()).toContain('2 of 4 rows are ready');
    for (let stops = 0; stops < 20 && document.activeElement !== button('Add 4 people'); stops += 1) await user.tab();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(addresses()).toHaveFocus());
    expect(screen.getByText('4 people, 2 need a look')).toBeVisible();
  });

  it('fits a phone: nothing runs over the edge, and no name of a column is cut', async () => {
    await page.viewport(360, 740);
    onTestFinished(() => page.viewport(1280, 900));
    await importFile(csv(team));
    await screen.findByText('2 of 4 rows are ready');
    const dialog = screen.getByRole('dialog');
    const body = dialog.querySelector('.invites-dialog-body')!;
    expect(body.scrollWidth).toBe(body.clientWidth);
    for (const table of screen.getAllByRole('table'))
      expect(table.offsetWidth).toBeLessThanOrEqual(table.parentElement!.clientWidth);
    for (const head of screen.getAllByRole('columnheader')) expect(head.offsetHeight).toBeLessThan(40);
    const reason = screen.getByText(/^No such role was found\./);
    expect(reason.offsetWidth).toBeGreaterThan(0.75 * reason.closest('table')!.offsetWidth);
  });

  it('is left by Escape or Back, with all that was in the form kept', async () => {
    const onOpenChange = vi.fn();
    const { user } = renderWithInvites(<InviteUsersDialog defaultOpen roles={roles} onOpenChange={onOpenChange} />);
    await user.type(addresses(), 'ada@example.com, bob');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Role for everyone' }), 'Viewer');
    for (const leave of [() => user.keyboard('{Escape}'), () => user.click(button('Back'))]) {
      await user.click(button('Import a CSV file'));
      await waitFor(() => expect(button('Choose a file')).toHaveFocus());
      await leave();
      await waitFor(() => expect(addresses()).toHaveFocus());
      expect(screen.getByText('ada@example.com')).toBeVisible();
      expect(screen.getByRole('combobox', { name: 'Role for everyone' })).toHaveDisplayValue('Viewer');
    }
    expect(onOpenChange).not.toHaveBeenCalled();
  });

  it('is opened by another press where its code did not come', async () => {
    const code = csvImportCode.loaded()!;
    vi.spyOn(csvImportCode, 'loaded').mockReturnValue(null);
    const load = vi.spyOn(csvImportCode, 'load').mockRejectedValue(new TypeError('Failed to fetch'));
    onTestFinished(() => void vi.restoreAllMocks());
    const { user } = renderWithInvites(<InviteUsersDialog defaultOpen roles={roles} />);
    await user.click(await screen.findByRole('button', { name: 'Import a CSV file' }));
    await screen.findByRole('button', { name: 'Try again' });
    load.mockResolvedValue(code);
    await user.click(button('Import a CSV file'));
    expect(await screen.findByRole('button', { name: 'Choose a file' })).toBeVisible();
    expect(document.body).not.toHaveFocus();
  });

  it('sends nothing while it is open', async () => {
    const { user } = await openImport();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(button('Choose a file')).toBeVisible();
    expect(screen.queryByText(/Add at least one/)).toBeNull();
  });

  it('begins anew when the dialog has been closed', async () => {
    const { user, rerender } = await openImport({ open: true });
    rerender(<InviteUsersDialog open={false} roles={roles} />);
    rerender(<InviteUsersDialog open roles={roles} />);
    await waitFor(() => expect(addresses()).toBeVisible());
    await user.click(button('Import a CSV file'));
    await screen.findByRole('button', { name: 'Choose a file' });
  });

  it('reads the same file again once it has been mended', async () => {
    const { user } = await importFile(csv('Name\nAna'));
    expect(await screen.findByRole('alert')).toHaveTextContent('There are no email addresses in this file.');
    expect(screen.getByRole('heading', { name: 'Import a CSV file' })).toBeVisible();
    await user.upload(fileInput(), csv(team));
    await user.click(await screen.findByRole('button', { name: 'Choose another file' }));
    await waitFor(() => expect(button('Choose a file')).toHaveFocus());
  });

  it('keeps no more rows in the page than are looked at, however many there are', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `bad${index},N${index}`).join('\n');
    const { user } = await importFile(csv(`Email,Name\nana@sur.example,Ana\n${rows.slice(0, rows.lastIndexOf('\n'))}`));
    await screen.findByText('1 of 10,000 rows is ready', undefined, { timeout: 10_000 });
    expect(rowsOf(/ready$/)).toHaveLength(5);
    expect(screen.getByText('And 9,995 more rows')).toBeVisible();
    await user.click(button('Show only problems'));
    expect(rowsOf(/ready$/)).toHaveLength(50);
    expect(document.querySelectorAll('dialog *').length).toBeLessThan(600);
  });

  it('sends nothing by the second click of a double click on the button that adds', async () => {
    const { user } = await importFile(csv('Email\nada@sur.example'));
    fireEvent.click(await screen.findByRole('button', { name: 'Add 1 person' }), { detail: 1 });
    fireEvent.click(await screen.findByRole('button', { name: 'Send 1 invite' }), { detail: 2 });
    await user.type(addresses(), 'bo@sur.example');
    expect(addresses()).toHaveValue('bo@sur.example');
    expect(button('Send 1 invite')).toBeVisible();
  });

  it('adds nobody where the list has no room for everybody, and says how many fit', async () => {
    const many = Array.from({ length: 9_998 }, (_, index) => `p${index}@x.example`).join('\n');
    const { user } = await importFile(csv(many));
    await user.click(await screen.findByRole('button', { name: 'Add 9,998 people' }));
    await user.click(await screen.findByRole('button', { name: 'Import a CSV file' }));
    await user.upload(fileInput(), csv(team));
    const add = await screen.findByRole('button', { name: 'Add 4 people' });
    expect(screen.getByText(/^Only 2 more people fit on the list/, { selector: 'p' })).toBeVisible();
    await user.click(add);
    expect(add).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('Back'));
    expect(await screen.findByText(/^9,998 people/)).toBeVisible();
  });

  it('answers 50,000 lines with how many there are, and lets the page go on after each 16 kB of them', async () => {
    const view = await openImport();
    const { scheduler } = globalThis as unknown as { scheduler: { yield: () => Promise<void> } };
    const turns = vi.spyOn(scheduler, 'yield');
    const line = (index: number) => `given.family${index}@northwind.example,Given,Family${index},Editor,Team ${index % 40}`;
    const text = Array.from({ length: 50_000 }, (_, index) => line(index)).join('\n');
    await view.user.upload(fileInput(), csv(text));
    expect(await screen.findByRole('alert')).toHaveTextContent('This file has 50,000 rows, and up to 10,000 can be imported.');
    expect(turns.mock.calls.length).toBeGreaterThanOrEqual(Math.ceil(text.length / 16_384));
    turns.mockRestore();
  });
});

describe('a file that does not say how its letters are written (D5)', () => {
  const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  const readAs = () => screen.getByRole('combobox', { name: 'Read as' });

  it('is read as somebody chooses, who keeps the focus, however long it is', async () => {
    // What Windows writes in Russia for “Анна”.
    const rows = Array.from({ length: 1500 }, (_, index) => `p${index}@vostok.example,Àííà\n`).join('');
    const { user } = await importFile(csv(bytesOf(`Email,First name\n${rows}`)));
    await screen.findByText('1,500 of 1,500 rows are ready');
    expect(readAs()).toHaveDisplayValue('Western European');
    expect(readAs()).toHaveAccessibleDescription(/^The file doesn’t say how its letters are written/);
    expect(rowsOf(/ready$/)[0]).toEqual(['2', 'p0@vostok.example', 'Àííà']);
    await user.selectOptions(readAs(), 'Cyrillic');
    expect(readAs()).toHaveDisplayValue('Cyrillic');
    await waitFor(() => expect(rowsOf(/ready$/)[0]).toEqual(['2', 'p0@vostok.example', 'Анна']));
    expect(readAs()).toHaveFocus();
    await waitFor(() => expect(announced()).toMatch(/ready(.*) ready/));
    await user.click(button('Add 1,500 people'));
    await user.click(await screen.findByRole('button', { name: 'Show everyone' }));
    expect((await screen.findAllByText('Анна'))[0]).toBeVisible();
  });

  it('is added as it was chosen last, however soon, with the columns and the first row as they were corrected', async () => {
    const others = Array.from({ length: 1500 }, (_, index) => `p${index}@vostok.example,,`);
    const { user } = await importFile(csv(bytesOf(['Email,Èìÿ,Ôàì', 'anna@vostok.example,Àííà,Ïîïîâà', ...others].join('\n'))));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Ôàì is' }), 'Last name');
    await user.click(screen.getByRole('checkbox', { name: 'The first row names the columns' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Column 2 is' }), 'First name');
    await user.selectOptions(readAs(), 'Greek');
    await waitFor(() => expect(rowsOf(/ready$/)[1]?.[2]).not.toBe('Àííà Ïîïîâà'));
    expect(screen.getByRole('checkbox', { name: 'The first row names the columns' })).not.toBeChecked();
    expect(screen.getByRole('combobox', { name: 'Column 3 is' })).toHaveDisplayValue('Last name');
    fireEvent.change(readAs(), { target: { value: 'windows-1251' } });
    fireEvent.click(button('Add 1,502 people'));
    await user.click(await screen.findByRole('button', { name: 'Show everyone' }));
    expect(await screen.findByText('Анна Попова')).toBeVisible();
  });

  it('stays as it is where nobody is left in it, says so, and adds nobody', async () => {
    // In Japan “ü@” is one letter.
    const { user } = await importFile(csv(bytesOf('Email\njü@nord.example')));
    fireEvent.change(await screen.findByRole('combobox', { name: 'Read as' }), { target: { value: 'shift_jis' } });
    fireEvent.click(button('Add 1 person'));
    await waitFor(() => expect(readAs()).toBeInvalid());
    await waitFor(() => expect(announced()).toContain('There is nobody in it when it’s read as “Japanese”.'));
    expect(readAs()).toHaveAccessibleDescription('There is nobody in it when it’s read as “Japanese”.');
    expect(readAs()).toHaveDisplayValue('Western European');
    expect(rowsOf(/ready$/)).toEqual([['2', 'jü@nord.example', '']]);
    await user.selectOptions(readAs(), 'Turkish');
    await waitFor(() => expect(readAs()).toBeValid());
    expect(readAs()).toHaveDisplayValue('Turkish');
    // What is to be mended before anybody is added is the column, not this.
    await user.selectOptions(screen.getByRole('combobox', { name: 'Email is' }), 'Don’t import');
    await user.click(button('Add 1 person'));
    expect(screen.getByRole('combobox', { name: 'Email is' })).toHaveFocus();
  });

  it('is asked of a file that has changed since, which says so', async () => {
    const file = csv(bytesOf('Email,Prénom\njo@nord.example,José'));
    await importFile(file);
    await screen.findByRole('combobox', { name: 'Read as' });
    file.arrayBuffer = () => Promise.reject(new DOMException('It has changed.', 'NotReadableError'));
    fireEvent.change(readAs(), { target: { value: 'windows-1251' } });
    expect(await screen.findByRole('alert')).toHaveTextContent('Couldn’t read the file. It may have been moved or changed.');
  });

  it('is one that is neither UTF-8 nor says so', async () => {
    await importFile(csv('Email,First name\nana@sur.example,Núñez'));
    await screen.findByText('1 of 1 row is ready');
    expect(screen.queryByRole('combobox', { name: 'Read as' })).toBeNull();
  });
});

describe('roles that only the server knows (D3)', () => {
  it('are asked for again where it did not answer, and nobody says meanwhile that there are none', async () => {
    const client = createMemoryInvitesClient({ roles, capabilities: { roleSearch: true } });
    const { user } = renderWithInvites(<InviteUsersDialog defaultOpen />, { client });
    await user.click(await screen.findByRole('button', { name: 'Import a CSV file' }));
    await screen.findByRole('button', { name: 'Choose a file' });
    client.failNext('roles', { code: 'forbidden' });
    await user.upload(fileInput(), csv('Email,Role\na@x.example,Captain'));
    expect(await screen.findByText(/^Some roles in the file couldn’t be looked up\./)).toBeVisible();
    await user.click(button('Try again'));
    expect(screen.getByRole('heading', { name: 'Import a CSV file' })).toHaveFocus();
    await waitFor(() => expect(button('Add 1 person')).not.toHaveAttribute('aria-disabled'));
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  /** A client that tells only the first of its roles without a search. */
  function createSearchedClient(options: Parameters<typeof createMemoryInvitesClient>[0]) {
    const memory = createMemoryInvitesClient({ ...options, capabilities: { roleSearch: true } });
    const client = {
      ...memory,
      roles: async (params: { search?: string | undefined }) => {
        const found = await memory.roles(params);
        return params.search ? found : found.slice(0, 5);
      },
    };
    return { memory, client };
  }

  it.each([
    ['Àäìèí', 'Role for anna@vostok.example: Админ'],
    ['Àäìèíû', 'Role for anna@vostok.example: Role 0'],
  ])('are asked for before people are added whose file is just being read in another encoding: %s', async (role, chosen) => {
    const others = Array.from({ length: 60 }, (_, index) => ({ key: `role-${index}`, name: `Role ${index}` }));
    const { memory, client } = createSearchedClient({ roles: [...others, { key: 'chief', name: 'Админ' }] });
    const { user } = renderWithInvites(<InviteUsersDialog defaultOpen />, { client });
    await user.click(await screen.findByRole('button', { name: 'Import a CSV file' }));
    await screen.findByRole('button', { name: 'Choose a file' });
    const bytes = Uint8Array.from(`Email,Role\nanna@vostok.example,${role}`, (character) => character.charCodeAt(0));
    await user.upload(fileInput(), csv(bytes));
    await screen.findByText('0 of 1 row is ready');
    const hold = memory.hold('roles');
    fireEvent.change(screen.getByRole('combobox', { name: 'Read as' }), { target: { value: 'windows-1251' } });
    fireEvent.click(button('Add 1 person'));
    await waitFor(() => expect(button('Add 1 person')).toHaveAttribute('aria-disabled'));
    hold.release();
    expect(await screen.findByRole('button', { name: chosen })).toBeVisible();
    expect(addresses()).toBeVisible();
  });

  it('are asked for by their names, each once, and are no unknown ones', async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ key: `role-${index}`, name: `Role ${index}` }));
    const { memory, client } = createSearchedClient({ roles: many });
    const { user } = renderWithInvites(<InviteUsersDialog defaultOpen />, { client });
    await user.click(await screen.findByRole('button', { name: 'Import a CSV file' }));
    await screen.findByRole('button', { name: 'Choose a file' });
    const rows = [
      'a@x.example,Role 42',
      'b@x.example,role 17',
      'c@x.example,Captain',
      'd@x.example,Role 42',
      'e@x.example,Role 2',
    ];
    await user.upload(fileInput(), csv(`Email,Role\n${rows.join('\n')}`));
    await screen.findByText('4 of 5 rows are ready');
    expect(rowsOf(/ready$/).map((cells) => cells.at(-1))).toEqual([
      'Role 42',
      'Role 17',
      'Captain',
      'No such role was found. Kept back until you choose one.',
      'Role 42',
      'Role 2',
    ]);
    const searched = memory.calls.filter(({ method }) => method === 'roles').flatMap(({ args }) => args);
    expect(searched.filter((args) => (args as { search?: string }).search)).toEqual(
      ['Role 42', 'role 17', 'Captain'].map((search) => ({ search })),
    );
    await user.click(button('Add 5 people'));
    expect(screen.getByText('No role “Captain” was found.', { exact: false })).toBeVisible();
    expect(button('Role for b@x.example: Role 17')).toBeVisible();
  });
});

describe('a file that is dropped (D5)', () => {
  it('is imported, from the form and from the import itself', async () => {
    const onDrop = vi.fn<() => void>();
    renderWithInvites(<InviteUsersDialog defaultOpen roles={roles} onDrop={onDrop} />);
    const dialog = await screen.findByRole('dialog');
    const drop = holdOver(addresses(), csv(team));
    expect(dialog).toHaveAttribute('data-over');
    drop();
    await screen.findByText('2 of 4 rows are ready');
    expect(dialog).not.toHaveAttribute('data-over');
    holdOver(dialog, csv('Email\nada@example.com', 'other.csv'))();
    await screen.findByText('1 of 1 row is ready');
    expect(screen.getByText('other.csv')).toBeVisible();
    // The host's own listener runs beside ours.
    expect(onDrop).toHaveBeenCalledTimes(2);
  });

  it('is no more than one', async () => {
    await openImport();
    holdOver(screen.getByRole('dialog'), csv(team), csv(team))();
    expect(await screen.findByRole('alert')).toHaveTextContent('Choose one file at a time.');
  });

  it('is told from text that is dragged into the field', async () => {
    renderWithInvites(<InviteUsersDialog defaultOpen roles={roles} />);
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'ada@example.com');
    const event = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
    expect(fireEvent(await screen.findByRole('dialog'), event)).toBe(true);
    expect(screen.getByRole('dialog')).not.toHaveAttribute('data-over');
  });
});

describe('the form in the page', () => {
  it('imports a file in its own place, and takes the focus back', async () => {
    const { user } = renderWithInvites(<InviteUsersForm roles={roles} />);
    await user.click(await screen.findByRole('button', { name: 'Import a CSV file' }));
    await waitFor(() => expect(button('Choose a file')).toHaveFocus());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(addresses()).toHaveFocus());
    holdOver(addresses(), csv(team))();
    await user.click(await screen.findByRole('button', { name: 'Add 4 people' }));
    await waitFor(() => expect(addresses()).toHaveFocus());
    expect(screen.getByText('4 people, 2 need a look')).toBeVisible();
  });
});
