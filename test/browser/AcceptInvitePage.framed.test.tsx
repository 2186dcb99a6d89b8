import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { AcceptInvitePage } from '../../src/components/accept-invite-page/AcceptInvitePage.js';
import type { AcceptInvitePageProps } from '../../src/components/accept-invite-page/AcceptInvitePage.js';
import { canary, layla, preview } from '../support/acceptFixtures.js';
import { renderWithInvites } from '../support/renderWithInvites.js';

afterEach(() => void vi.restoreAllMocks());

const frame = vi.hoisted(() => ({ isForeign: null as boolean | null }));
vi.mock(import('../../src/hooks/isInForeignFrame.js'), async (original) => {
  const { isInForeignFrame } = await original();
  return { isInForeignFrame: () => frame.isForeign ?? isInForeignFrame() };
});
afterEach(() => {
  frame.isForeign = null;
});

function renderPage(props: Partial<AcceptInvitePageProps> = {}) {
  const client = createMemoryInvitesClient({ previews: { [canary]: preview } });
  const view = renderWithInvites(<AcceptInvitePage token={canary} viewer={layla} {...props} />, { client });
  return { ...view, client };
}

describe('S13: in a frame of another site', () => {
  it('answers nothing, and opens a window of its own with the token in the fragment', async () => {
    frame.isForeign = true;
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    const { user, client, container } = renderPage();
    const button = await screen.findByRole('button', { name: 'Open in a new window' });
    expect(screen.queryByRole('button', { name: 'Accept invite' })).toBeNull();
    expect(container.innerHTML).not.toContain(canary);

    await user.click(button);
    expect(open).toHaveBeenCalledOnce();
    const [url, target, features] = open.mock.calls[0]!;
    expect(new URL(String(url)).hash).toBe(`#token=${canary}`);
    expect([target, features]).toEqual(['_blank', 'noopener,noreferrer']);
    expect(client.calls.map(({ method }) => method)).toEqual(['checkUserInviteToken']);
  });

  it('can be answered where the host allows it', async () => {
    frame.isForeign = true;
    renderPage({ allowFraming: true });
    expect(await screen.findByRole('button', { name: 'Accept invite' })).toBeVisible();
  });

  it('is told from one of the same site', async () => {
    const { isInForeignFrame } = await vi.importActual<typeof import('../../src/hooks/isInForeignFrame.js')>(
      '../../src/hooks/isInForeignFrame.js',
    );
    const told = new Promise((resolve) => {
      addEventListener('message', ({ data }) => resolve(data), { once: true });
    });
    const foreign = document.createElement('iframe');
    foreign.setAttribute('sandbox', 'allow-scripts');
    foreign.srcdoc = `<script>parent.postMessage((${isInForeignFrame.toString()})(), '*')</script>`;
    document.body.append(foreign);
    expect(await told).toBe(true);
    foreign.remove();

    expect(window.top).not.toBe(window);
    renderPage();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Accept invite' })).toBeVisible());
  });
});
