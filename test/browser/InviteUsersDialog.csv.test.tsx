import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';

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
      ['4', 'xiomara@sur.example', 'Xiomara Ibáñez', 'JefaNot a role here. Gets the role for everyone.'],
      ['5', 'wang.fang@sur.example', '王芳', 'Viewer'],
    ]);
    await user.click(button('Show only problems'));
    expect(rowsOf(/ready$/).map(([line]) => line)).toEqual(['3', '4']);

    await user.click(button('Add 4 people'));
    expect(screen.getByText('4 people, 1 needs a look')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Email address' })).toHaveValue('iker.etxeberria');
    expect(screen.getByRole('combobox', { name: 'Role for wang.fang@sur.example' })).toHaveDisplayValue('Viewer');
    expect(addresses()).toHaveFocus();
    expect(announced()).toContain('3 added, 1 invalid');
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
    expect(screen.getByText('4 people, 1 needs a look')).toBeVisible();
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

  it('answers 50,000 lines with how many there are, and lets the page go on meanwhile', async () => {
    const view = await openImport();
    let frames = 0;
    const count = () => {
      frames += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    const text = Array.from({ length: 50_000 }, (_, index) => `${index}@x.example`).join('\n');
    await view.user.upload(fileInput(), csv(text));
    expect(await screen.findByRole('alert', undefined, { timeout: 10_000 })).toHaveTextContent(
      'This file has 50,000 rows, and up to 10,000 can be imported.',
    );
    expect(frames).toBeGreaterThan(3);
  });
});

describe('a file that is dropped (D5)', () => {
  it('is imported, from the form and from the import itself', async () => {
    renderWithInvites(<InviteUsersDialog defaultOpen roles={roles} />);
    const dialog = await screen.findByRole('dialog');
    const drop = holdOver(addresses(), csv(team));
    expect(dialog).toHaveAttribute('data-over');
    drop();
    await screen.findByText('2 of 4 rows are ready');
    expect(dialog).not.toHaveAttribute('data-over');
    holdOver(dialog, csv('Email\nada@example.com', 'other.csv'))();
    await screen.findByText('1 of 1 row is ready');
    expect(screen.getByText('other.csv')).toBeVisible();
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
    expect(screen.getByText('4 people, 1 needs a look')).toBeVisible();
  });
});
