import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';

import { MenuButton } from '../../src/ui/MenuButton.js';
import { MenuItem } from '../../src/ui/MenuItem.js';
import { MenuPopover } from '../../src/ui/MenuPopover.js';
import { placePopover } from '../../src/ui/placePopover.js';
import { renderWithInvites } from '../support/renderWithInvites.js';

function renderMenu({ unavailable, busy }: { unavailable?: string; busy?: boolean } = {}) {
  const onSelect = vi.fn<(name: string) => void>();
  const view = renderWithInvites(
    <>
      <button>Before</button>
      <MenuButton label="Actions" busy={busy}>
        {(state) => (
          <MenuPopover state={state} label="Actions">
            <MenuItem icon="resend" onSelect={() => onSelect('resend')}>
              Resend
            </MenuItem>
            <MenuItem icon="link" unavailable={unavailable} onSelect={() => onSelect('copy')}>
              Copy link
            </MenuItem>
            <MenuItem icon="ban" tone="danger" onSelect={() => onSelect('cancel')}>
              Cancel
            </MenuItem>
          </MenuPopover>
        )}
      </MenuButton>
      <button>After</button>
    </>,
  );
  return { ...view, onSelect };
}

const trigger = () => screen.getByRole('button', { name: 'Actions' });
const item = (name: string | RegExp) => screen.getByRole('menuitem', { name });
const isOpen = () => screen.queryByRole('menu') !== null;

describe('opening', () => {
  it('shows the menu beside its button, with the focus on the first item', async () => {
    const { user } = renderMenu();
    expect(trigger()).toHaveAttribute('aria-haspopup', 'menu');
    expect(trigger()).toHaveAttribute('aria-expanded', 'false');
    await user.click(trigger());
    expect(trigger()).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('menu', { name: 'Actions' })).toHaveAttribute('id', trigger().getAttribute('aria-controls'));
    expect(item('Resend')).toHaveFocus();
    const menu = screen.getByRole('menu').getBoundingClientRect();
    expect(Math.abs(menu.top - trigger().getBoundingClientRect().bottom)).toBeLessThan(16);
  });

  it('does not happen while it is busy', async () => {
    const { user } = renderMenu({ busy: true });
    await user.click(trigger());
    expect(isOpen()).toBe(false);
    expect(trigger()).toHaveFocus();
  });
});

describe('keys', () => {
  it.each([
    ['{ArrowDown}', 'Copy link'],
    ['{ArrowDown}{ArrowDown}{ArrowDown}', 'Resend'],
    ['{ArrowUp}', 'Cancel'],
    ['{End}', 'Cancel'],
    ['{End}{Home}', 'Resend'],
    ['c', 'Copy link'],
    ['cc', 'Cancel'],
    ['ccc', 'Copy link'],
    ['C', 'Copy link'],
    ['r', 'Resend'],
    ['x', 'Resend'],
  ])('%s go to %s', async (keys, name) => {
    const { user } = renderMenu();
    await user.click(trigger());
    await user.keyboard(keys);
    expect(item(name)).toHaveFocus();
  });

  it.each(['{Enter}', ' '])('%j chooses, closes and gives the focus back', async (key) => {
    const { user, onSelect } = renderMenu();
    act(() => trigger().focus());
    await user.keyboard(`${key}{ArrowDown}${key}`);
    expect(onSelect.mock.calls).toEqual([['copy']]);
    expect(isOpen()).toBe(false);
    expect(trigger()).toHaveFocus();
  });

  it('Escape closes, gives the focus back, and goes no further', async () => {
    const { user, onSelect } = renderMenu();
    const outside = vi.fn<() => void>();
    document.body.addEventListener('keydown', outside);
    await user.click(trigger());
    outside.mockClear();
    await user.keyboard('{Escape}');
    document.body.removeEventListener('keydown', outside);
    expect(isOpen()).toBe(false);
    expect(trigger()).toHaveFocus();
    expect(onSelect).not.toHaveBeenCalled();
  });

  it.each([
    ['{Tab}', 'After'],
    ['{Shift>}{Tab}{/Shift}', 'Before'],
  ])('%s closes and goes on from the button', async (keys, name) => {
    const { user } = renderMenu();
    await user.click(trigger());
    await user.keyboard(keys);
    expect(isOpen()).toBe(false);
    expect(screen.getByRole('button', { name })).toHaveFocus();
  });
});

describe('the pointer', () => {
  it('chooses with a click', async () => {
    const { user, onSelect } = renderMenu();
    await user.click(trigger());
    await user.click(item('Cancel'));
    expect(onSelect.mock.calls).toEqual([['cancel']]);
    expect(isOpen()).toBe(false);
  });

  it('closes when the platform dismisses the popover, and opens again with one click', async () => {
    const { user } = renderMenu();
    await user.click(trigger());
    act(() => screen.getByRole('menu').hidePopover());
    await waitFor(() => expect(isOpen()).toBe(false));
    expect(trigger()).toHaveAttribute('aria-expanded', 'false');
    await user.click(trigger());
    expect(isOpen()).toBe(true);
  });

  it('closes with a second click on the button, and opens with a third', async () => {
    const { user } = renderMenu();
    for (const expected of [true, false, true, false]) {
      await user.click(trigger());
      await waitFor(() => expect(isOpen()).toBe(expected));
    }
  });

  it('that was pressed on the button and let go elsewhere does not keep the next key from opening it', async () => {
    const { user } = renderMenu();
    await user.click(trigger());
    await user.pointer([{ keys: '[MouseLeft>]', target: trigger() }, { target: document.body }, { keys: '[/MouseLeft]' }]);
    if (isOpen()) act(() => screen.getByRole('menu').hidePopover());
    await waitFor(() => expect(isOpen()).toBe(false));
    act(() => trigger().focus());
    await user.keyboard('{Enter}');
    expect(isOpen()).toBe(true);
  });
});

it('A15: shows each of its items that has the focus at 400 %', async () => {
  await page.viewport(320, 256);
  onTestFinished(() => page.viewport(1280, 900));
  const names = Array.from({ length: 9 }, (_, index) => `Item ${index + 1}`);
  const { user } = renderWithInvites(
    <MenuButton label="Actions">
      {(state) => (
        <MenuPopover state={state} label="Actions">
          {names.map((name) => (
            <MenuItem key={name} icon="link" onSelect={() => {}}>
              {name}
            </MenuItem>
          ))}
        </MenuPopover>
      )}
    </MenuButton>,
  );
  await user.click(trigger());
  for (const name of names) {
    expect(item(name)).toHaveFocus();
    const { top, bottom } = item(name).getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
    await user.keyboard('{ArrowDown}');
  }
});

describe('an item that is not available', () => {
  it('says why, keeps the focus and does nothing', async () => {
    const { user, onSelect } = renderMenu({ unavailable: 'Not here' });
    await user.click(trigger());
    await user.keyboard('{ArrowDown}');
    const entry = item(/^Copy link/);
    expect(entry).toHaveFocus();
    expect(entry).toHaveAttribute('aria-disabled', 'true');
    expect(entry).toHaveTextContent('Not here');
    await user.keyboard('{Enter}');
    await user.click(entry);
    expect(onSelect).not.toHaveBeenCalled();
    expect(isOpen()).toBe(true);
  });
});

describe('without anchor positioning', () => {
  const corners: readonly (readonly [name: string, style: string])[] = [
    ['top left', 'top: 0; left: 0'],
    ['top right', 'top: 0; right: 0'],
    ['bottom left', 'bottom: 0; left: 0'],
    ['bottom right', 'bottom: 0; right: 0'],
    ['middle', 'top: 40%; left: 50%'],
  ];

  it.each(corners.flatMap(([name, style]) => (['ltr', 'rtl'] as const).map((dir) => [name, dir, style] as const)))(
    'stays in the viewport from the %s (%s)',
    (_, dir, style) => {
      const button = document.body.appendChild(document.createElement('button'));
      const menu = document.body.appendChild(document.createElement('div'));
      button.setAttribute('style', `position: fixed; inline-size: 30px; block-size: 30px; ${style}`);
      button.dir = dir;
      menu.className = 'invites-menu';
      menu.setAttribute('style', 'block-size: 120px');
      menu.popover = 'manual';
      menu.showPopover();
      const stop = placePopover(menu, button, false);
      const place = menu.getBoundingClientRect();
      const anchor = button.getBoundingClientRect();
      expect(place.left).toBeGreaterThanOrEqual(0);
      expect(place.top).toBeGreaterThanOrEqual(0);
      expect(place.right).toBeLessThanOrEqual(innerWidth);
      expect(place.bottom).toBeLessThanOrEqual(innerHeight);
      expect(place.top >= anchor.bottom || place.bottom <= anchor.top).toBe(true);
      stop();
      menu.remove();
      button.remove();
    },
  );
});
