import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { InvitesProvider } from '../../src/provider/InvitesProvider.js';
import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { useAcceptRedirect } from '../../src/hooks/useAcceptRedirect.js';
import { followed, refused } from '../domain/redirects.js';

// TypeScript's library of the browser does not know the navigation yet.
interface NavigateEvent extends Event {
  destination: { url: string };
}
const { navigation } = window as unknown as { navigation: EventTarget };

const went: string[] = [];
function catchNavigation(event: Event): void {
  went.push((event as NavigateEvent).destination.url);
  event.preventDefault();
}
beforeEach(() => {
  went.length = 0;
  navigation.addEventListener('navigate', catchNavigation);
});
afterEach(() => {
  navigation.removeEventListener('navigate', catchNavigation);
  vi.restoreAllMocks();
});

const client = createMemoryInvitesClient();

/** Takes somebody on, through the browser's own way to go to a URL. */
function follow(redirectTo: string): void {
  const { result, unmount, rerender } = renderHook(() => useAcceptRedirect(true, { redirectTo, redirectAfterMs: 0 }), {
    wrapper: ({ children }) => (
      <InvitesProvider client={client} scope="test">
        {children}
      </InvitesProvider>
    ),
  });
  result.current.begin();
  rerender();
  result.current.redirect?.go();
  unmount();
}

describe('S11: the redirects of the corpus, in Chromium', () => {
  it('are seen where they leave for another site', () => {
    location.assign('https://evil.example/');
    expect(went).toEqual(['https://evil.example/']);
  });

  it('are seen where they run as a script', async () => {
    const ran = vi.spyOn(window, 'alert').mockImplementation(() => {});
    location.assign('javascript:alert(1)');
    await expect.poll(() => ran.mock.calls).toEqual([[1]]);
  });

  it('never do either', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const ran = vi.spyOn(window, 'alert').mockImplementation(() => {});
    const targets = [...followed.map(([target]) => target), ...Object.values(refused).flat()];
    for (const target of targets) follow(target);
    expect(went.length).toBeGreaterThan(30);
    expect(went.filter((url) => new URL(url).origin !== location.origin)).toEqual([]);
    // A script that a URL holds runs a moment later.
    await new Promise((resolve) => setTimeout(resolve));
    expect(ran).not.toHaveBeenCalled();
  });
});
