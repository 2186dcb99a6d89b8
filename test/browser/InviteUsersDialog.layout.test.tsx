import { screen } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';

import { InviteUsersDialog } from '../../src/components/invite-users-dialog/InviteUsersDialog.js';
import { inviteUsersDialogCode } from '../../src/components/invite-users-dialog/inviteUsersDialogCode.js';
import { renderWithInvites } from '../support/renderWithInvites.js';

beforeAll(async () => void (await inviteUsersDialogCode.load()));

describe('A15: on a phone', () => {
  beforeEach(async () => {
    await page.viewport(360, 740);
    onTestFinished(() => page.viewport(1280, 900));
  });

  it.each([
    ['that may be meant', `${'ada.lovelace.'.repeat(4)}byron@gmial.com`],
    ['that is to be mended', `${'ada.lovelace.'.repeat(6)}byron@`],
  ])('shows the whole of an address %s, beside which nothing scrolls', async (_, address) => {
    const { user, container } = renderWithInvites(<InviteUsersDialog defaultOpen />);
    await user.type(screen.getByRole('textbox', { name: 'Email addresses' }), `${address},`);
    await user.keyboard('{Control>}{Enter}{/Control}');
    const body = container.querySelector('.invites-dialog-body')!;
    const link = body.querySelector('li .invites-link')!;
    expect(link.getBoundingClientRect().right).toBeLessThanOrEqual(link.closest('ul')!.getBoundingClientRect().right);
    expect(body.scrollWidth).toBe(body.clientWidth);
  });
});
