import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { AcceptInvitePage } from '../../src/components/accept-invite-page/AcceptInvitePage.js';
import type { UserInvitePreview } from '../../src/domain/UserInvitePreview.js';
import { canary, layla, preview } from '../support/acceptFixtures.js';
import { renderWithInvites } from '../support/renderWithInvites.js';

function open(changes: Partial<UserInvitePreview> = {}, viewer = layla) {
  const client = createMemoryInvitesClient({ previews: { [canary]: { ...preview, ...changes } } });
  return {
    client,
    ...renderWithInvites(<AcceptInvitePage token={canary} viewer={viewer} onSwitchAccount={() => {}} homeUrl="/" />, { client }),
  };
}

describe('focus', () => {
  it('follows the screens by keyboard alone', async () => {
    const { client } = open();
    const hold = client.hold('acceptUserInvite');
    expect(await screen.findByRole('heading', { name: 'Join Northwind' })).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    expect(screen.getByRole('button', { name: 'Accept invite' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('button', { name: 'Joining…' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    hold.release();
    expect(await screen.findByRole('heading', { name: 'Welcome to Northwind' })).toHaveFocus();
    expect(client.calls.filter(({ method }) => method === 'acceptUserInvite')).toHaveLength(1);
  });
});

describe('layout', () => {
  const longest = 'Verpackungstechnikbeteiligungsgesellschaft'.repeat(4);

  it.each([
    [
      'an open invite',
      {
        viewerIsInvitee: true,
        message: longest,
        invitedBy: { id: 'x', name: longest, email: null },
        organization: { name: longest, logoUrl: null },
      },
    ],
    ['the wrong account', { viewerIsInvitee: false }],
  ] satisfies [string, Partial<UserInvitePreview>][])('of %s fits 360 and 320 pixels', async (_name, changes) => {
    for (const width of [360, 320]) {
      await page.viewport(width, 740);
      const { unmount } = open(changes, { ...layla, email: `${'long.'.repeat(11)}name@${'sub.'.repeat(20)}noor.example` });
      const card = await screen.findByRole('article', { name: /^(Join|This invite)/ });
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
      unmount();
    }
  });

  it('gives every control a target of 24 pixels', async () => {
    await page.viewport(360, 740);
    open();
    await screen.findByRole('button', { name: 'Accept invite' });
    for (const control of screen.getAllByRole('button')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });
});
