// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../../src/client/memory/createMemoryInvitesClient.js';
import { AcceptInvitePage } from '../../../src/components/accept-invite-page/AcceptInvitePage.js';
import type { AcceptInvitePageProps } from '../../../src/components/accept-invite-page/AcceptInvitePage.js';
import { passTime } from '../../hosts/passTime.js';
import { canary, layla, otto, preview } from '../../support/acceptFixtures.js';
import { renderWithInvites } from '../../support/renderWithInvites.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const navigate = vi.fn<(url: string) => void>();
afterEach(() => navigate.mockClear());

function page(props: Partial<AcceptInvitePageProps> = {}) {
  return (
    <StrictMode>
      <AcceptInvitePage token={canary} viewer={layla} redirectTo="/northwind" navigate={navigate} {...props} />
    </StrictMode>
  );
}

async function join(props: Partial<AcceptInvitePageProps> = {}) {
  const client = createMemoryInvitesClient({ previews: { [canary]: preview } });
  const said: string[] = [];
  const view = renderWithInvites(page(props), { client, now: Date.now });
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const { textContent } of addedNodes) said.push(textContent ?? '');
  }).observe(screen.getByRole('log'), { childList: true });
  await passTime(0);
  fireEvent.click(screen.getByRole('button', { name: 'Accept invite' }));
  await passTime(0);
  return { ...view, client, said };
}

const stayButton = () => screen.getByRole('button', { name: 'Stay here' });
const bar = () => screen.getByRole('progressbar', { hidden: true });

describe('prop: redirectTo', () => {
  it('takes who has joined on after five seconds, counted down on the screen and told once', async () => {
    const { said } = await join();
    expect(screen.getByText(/opens/, { selector: 'p' })).toHaveTextContent('Northwind opens in 5 seconds.');
    expect(bar()).toHaveProperty('position', 0);
    await passTime(2000);
    expect(screen.getByText(/opens/, { selector: 'p' })).toHaveTextContent('Northwind opens in 3 seconds.');
    expect(bar()).toHaveProperty('position', 2 / 5);
    expect(navigate).not.toHaveBeenCalled();
    await passTime(3000);
    expect(navigate).toHaveBeenCalledExactlyOnceWith('http://localhost:3000/northwind');
    expect(said).toEqual(['Northwind opens in 5 seconds.']);
  });

  it('lets them stay, and go when they like', async () => {
    await join();
    stayButton().focus();
    fireEvent.click(stayButton());
    expect(screen.getByRole('heading', { name: 'Welcome to Northwind' })).toHaveFocus();
    expect(screen.queryByRole('progressbar', { hidden: true })).toBeNull();
    await passTime(60_000);
    expect(navigate).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Open Northwind' }));
    expect(navigate).toHaveBeenCalledOnce();
  });

  it('takes nobody on a second time who went at once', async () => {
    await join();
    fireEvent.click(screen.getByRole('button', { name: 'Open Northwind' }));
    expect(navigate).toHaveBeenCalledOnce();
    await passTime(60_000);
    expect(screen.queryByRole('progressbar', { hidden: true })).toBeNull();
    expect(navigate).toHaveBeenCalledOnce();
  });

  it('takes nobody on whom the page welcomed before it was mounted', async () => {
    const { client, unmount } = await join({ redirectTo: undefined });
    unmount();
    renderWithInvites(page(), { client, now: Date.now });
    await passTime(60_000);
    expect(screen.getByRole('heading', { name: 'Welcome to Northwind' })).toBeVisible();
    expect(navigate).not.toHaveBeenCalled();
  });

  it.each([
    ['that was left', undefined],
    ['where somebody else has signed in', otto],
  ])('takes nobody on from a page %s', async (_, viewer) => {
    const { rerender, unmount } = await join();
    if (viewer) rerender(page({ viewer }));
    else unmount();
    await passTime(60_000);
    expect(navigate).not.toHaveBeenCalled();
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '/\t/evil.example', ''])(
    'does not follow %j, and warns without showing it',
    async (redirectTo) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
      await join({ redirectTo, organizationUrl: '/northwind' });
      await passTime(60_000);
      expect(navigate).not.toHaveBeenCalled();
      expect(screen.queryByRole('progressbar', { hidden: true })).toBeNull();
      expect(screen.getByRole('link', { name: 'Open Northwind' })).toHaveAttribute('href', '/northwind');
      expect(warn).toHaveBeenCalledOnce();
      expect(String(warn.mock.calls[0]?.[0])).not.toContain('evil');
    },
  );

  it('follows other origins only where the host lists them', async () => {
    await join({ redirectTo: 'https://docs.example/start', redirectOrigins: ['https://docs.example'], redirectAfterMs: 0 });
    await passTime(0);
    expect(navigate).toHaveBeenCalledExactlyOnceWith('https://docs.example/start');
  });

  it('tells the host that the invite was accepted although the target is no text', async () => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const onAccepted = vi.fn();
    await join({ onAccepted, redirectTo: null as never });
    expect(onAccepted).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it('takes on although the handler of the host throws', async () => {
    vi.stubGlobal('reportError', vi.fn());
    await join({
      onAccepted: () => {
        throw new Error('host');
      },
    });
    await passTime(5000);
    expect(navigate).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it('tells the host that the invite was accepted before it goes', async () => {
    const onAccepted = vi.fn();
    await join({ onAccepted });
    expect(onAccepted).toHaveBeenCalledOnce();
    expect(navigate).not.toHaveBeenCalled();
  });
});
