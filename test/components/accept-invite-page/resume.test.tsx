// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../../src/client/memory/createMemoryInvitesClient.js';
import { AcceptInvitePage } from '../../../src/components/accept-invite-page/AcceptInvitePage.js';
import type { AcceptInvitePageProps } from '../../../src/components/accept-invite-page/AcceptInvitePage.js';
import type { AcceptSignInEvent } from '../../../src/domain/AcceptResume.js';
import { createSessionStorageResumeStore } from '../../../src/operations/createSessionStorageResumeStore.js';
import { takeTokenFromUrl } from '../../../src/operations/takeTokenFromUrl.js';
import { canary, layla, otto, preview } from '../../support/acceptFixtures.js';
import { renderWithInvites } from '../../support/renderWithInvites.js';

beforeEach(() => history.replaceState(null, '', '/join?tab=1'));
afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const resumeStore = createSessionStorageResumeStore();

function open(props: Partial<AcceptInvitePageProps>) {
  const client = createMemoryInvitesClient({ previews: { [canary]: preview } });
  const page = (changes: Partial<AcceptInvitePageProps> = {}) => (
    <AcceptInvitePage token={canary} viewer={{ status: 'signed_out' }} {...props} {...changes} />
  );
  return { page, ...renderWithInvites(page(), { client }) };
}

describe('S10: the way back from a sign-in on another page', () => {
  it.each(['Sign in to accept', 'Create an account'])('%s gives it without storing anything', async (name) => {
    const onSignIn = vi.fn<(event: AcceptSignInEvent) => void>();
    const { user } = open({ onSignIn, onSignUp: onSignIn });
    await user.click(await screen.findByRole('button', { name }));
    const [event] = onSignIn.mock.calls[0]!;
    expect(JSON.stringify(event)).not.toContain(canary);
    expect(sessionStorage).toHaveLength(0);

    history.replaceState(null, '', event.resume());
    expect(location.pathname + location.search).toBe('/join?tab=1');
    expect(takeTokenFromUrl()).toBe(canary);
    expect(location.href).toBe('http://localhost:3000/join?tab=1');
  });

  it('leads back where the links of the host have their token elsewhere, and takes nothing else from the URL', async () => {
    history.replaceState(null, '', '/join?tab=1#section=2');
    const onSignIn = vi.fn<(event: AcceptSignInEvent) => void>();
    const { user } = open({ onSignIn });
    await user.click(await screen.findByRole('button', { name: 'Sign in to accept' }));
    history.replaceState(null, '', onSignIn.mock.calls[0]![0].resume());
    expect(takeTokenFromUrl({ name: 'invite' })).toBe(canary);
    expect(location.href).toBe('http://localhost:3000/join?tab=1#section=2');
  });

  it('is kept in the store that the host chose, before its handler is called, and can be taken once', async () => {
    const stored: number[] = [];
    const { user, unmount } = open({ resumeStore, onSignIn: () => stored.push(sessionStorage.length) });
    await user.click(await screen.findByRole('button', { name: 'Sign in to accept' }));
    expect(stored).toEqual([1]);
    unmount();
    expect(resumeStore.take()).toBe(canary);
    expect(sessionStorage).toHaveLength(0);
  });

  it('is kept while an account is switched, and forgotten once the invitee is signed in', async () => {
    const { user, page, rerender } = open({ resumeStore, viewer: otto, onSwitchAccount: () => {} });
    await user.click(await screen.findByRole('button', { name: 'Switch account' }));
    expect(sessionStorage).toHaveLength(1);
    rerender(page({ viewer: { status: 'signed_out' } }));
    expect(sessionStorage).toHaveLength(1);
    rerender(page({ viewer: layla }));
    expect(await screen.findByRole('button', { name: 'Accept invite' })).not.toBeNull();
    expect(sessionStorage).toHaveLength(0);
  });
});
