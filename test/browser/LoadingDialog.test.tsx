import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { InviteUsersDialog } from '../../src/components/invite-users-dialog/InviteUsersDialog.js';
import { deferred } from '../../src/operations/deferred.js';
import { createLoader } from '../../src/ui/createLoader.js';
import { LoadingDialog } from '../../src/ui/LoadingDialog.js';
import { useLoaded } from '../../src/ui/useLoaded.js';
import { renderWithInvites } from '../support/renderWithInvites.js';
import { emulateMedia } from './emulateMedia.js';

describe('code that loads apart', () => {
  function renderLoading() {
    const modules = [deferred<{ text: string }>(), deferred<{ text: string }>()];
    const importModule = vi.fn(() => modules[importModule.mock.calls.length - 1]!.promise);
    const loader = createLoader(importModule);
    const onClose = vi.fn();
    function Part() {
      const code = useLoaded(loader);
      return code.status === 'ready' ? <p>{code.module.text}</p> : <LoadingDialog open code={code} onClose={onClose} />;
    }
    return { view: renderWithInvites(<Part />), Part, modules, importModule, onClose };
  }

  it('says so in a dialog that can be closed, and gives way to what was loaded', async () => {
    const { modules, onClose } = renderLoading();
    await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledTimes(1);
    await vi.waitFor(() => expect(screen.getByRole('dialog', { name: 'Loading…' })).toBeVisible());
    modules[0]!.resolve({ text: 'Here it is' });
    expect(await screen.findByText('Here it is')).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each(['no-preference', 'reduce'])('has the focus before it shows, after a moment (motion: %s)', async (motion) => {
    await emulateMedia('prefers-reduced-motion', motion);
    renderLoading();
    expect(await screen.findByRole('button', { name: 'Close' })).toHaveFocus();
    expect(getComputedStyle(screen.getByRole('dialog')).opacity).toBe('0');
    await vi.waitFor(() => expect(getComputedStyle(screen.getByRole('dialog')).opacity).toBe('1'));
  });

  it('is closed by nobody who does not see it yet, such as by the second of two quick presses of Enter', async () => {
    const { onClose } = renderLoading();
    await screen.findByRole('button', { name: 'Close' });
    await userEvent.keyboard('{Enter}');
    expect(getComputedStyle(screen.getByRole('dialog')).opacity).toBe('0');
    expect(onClose).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(getComputedStyle(screen.getByRole('dialog')).opacity).toBe('1'));
    await userEvent.keyboard('{Enter}');
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('can be tried again where it could not be loaded', async () => {
    const { modules, importModule } = renderLoading();
    modules[0]!.reject(new TypeError('Failed to fetch dynamically imported module'));
    expect(await screen.findByRole('dialog', { name: 'This part of the page couldn’t be loaded.' })).toBeVisible();
    await vi.waitFor(() => expect(screen.getByRole('log')).toHaveTextContent('This part of the page couldn’t be loaded.'));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus();
    await vi.waitFor(() => expect(screen.getByRole('dialog', { name: 'Loading…' })).toBeVisible());
    modules[1]!.resolve({ text: 'Here it is' });
    expect(await screen.findByText('Here it is')).toBeVisible();
    expect(importModule).toHaveBeenCalledTimes(2);
  });

  it('is loaded once for all who want it, and is there at once for who comes later', async () => {
    const { modules, importModule, Part } = renderLoading();
    renderWithInvites(<Part />);
    modules[0]!.resolve({ text: 'Here it is' });
    await vi.waitFor(() => expect(screen.getAllByText('Here it is')).toHaveLength(2));
    renderWithInvites(<Part />);
    expect(screen.getAllByText('Here it is')).toHaveLength(3);
    expect(importModule).toHaveBeenCalledTimes(1);
  });
});

describe('InviteUsersDialog', () => {
  it('opens while its code is on its way, with the focus in its field once it is there', async () => {
    renderWithInvites(<InviteUsersDialog defaultOpen />);
    await screen.findByRole('textbox', { name: 'Email addresses' });
    expect(screen.getByRole('textbox', { name: 'Email addresses' })).toHaveFocus();
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
  });
});
