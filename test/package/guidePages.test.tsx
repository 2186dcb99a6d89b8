// @vitest-environment jsdom
import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType, ReactElement } from 'react';
import { afterAll, afterEach, expect, it, vi } from 'vitest';

import type { InvitesClient } from '../../src/client/InvitesClient.js';
import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { exampleUserInvites } from '../../src/client/memory/exampleUserInvites.js';
import type { Viewer } from '../../src/domain/Viewer.js';
import { exampleWith, writeExamples } from '../support/guideExamples.js';

// All of the package is loaded by the first page.
configure({ asyncUtilTimeout: 10_000 });

const guides = ['memory', 'roq', 'better-auth', 'customising'].map((name) => writeExamples(`docs/guides/${name}.md`));
const [memory, roq, betterAuth, customising] = guides;

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
afterAll(() => {
  for (const guide of guides) guide.remove();
});

const load = (file: string | undefined): Promise<unknown> => import(/* @vite-ignore */ file!);

it('the prototype in memory lists what it was given, and knows members and seats', { timeout: 60_000 }, async () => {
  const { client, prototype } = (await load(memory!.files[0])) as { client: InvitesClient; prototype: ReactElement };
  render(prototype);
  expect(await screen.findAllByRole('rowheader')).toHaveLength(10);
  expect(await client.quota!()).toEqual({ limit: 50, used: 43 });
  expect(await client.checkInvitees!(['ada@example.com', 'eve@throwaway.example'])).toMatchObject([
    { state: 'already_member' },
    { state: 'blocked' },
  ]);
});

it('the page over ROQ lists what its client answers', async () => {
  const { InvitesPage } = (await load(roq!.files[1])) as {
    InvitesPage: ComponentType<{ client: InvitesClient; tenantId: string; userId: string }>;
  };
  const client = createMemoryInvitesClient({ invites: exampleUserInvites({ count: 3 }) });
  render(<InvitesPage client={client} tenantId="acme" userId="zoe" />);
  expect(await screen.findAllByRole('rowheader')).toHaveLength(3);
});

it('the pages over better-auth list an organization’s invitations, and ask whoever opens a link to sign in', async () => {
  const asked: string[] = [];
  const dates = { createdAt: '2026-11-20T12:00:00Z', expiresAt: '2099-11-22T12:00:00Z' };
  const invitation = { id: 'i1', email: 'ada@example.com', role: 'admin', status: 'pending', inviterId: 'zoe', ...dates };
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return Response.json(url.includes('list-invitations') ? [invitation] : { members: [] });
  });
  const { InvitesPage } = (await load(betterAuth!.files[1])) as {
    InvitesPage: ComponentType<{ organization: { id: string; name: string }; userId: string }>;
  };
  render(<InvitesPage organization={{ id: 'o1', name: 'Northwind' }} userId="zoe" />);
  expect(await screen.findByRole('rowheader', { name: /ada@example.com/ })).toBeTruthy();
  expect(asked[0]).toBe('/api/auth/organization/list-invitations?organizationId=o1');
  cleanup();

  history.replaceState(null, '', '/join#token=i1');
  vi.stubGlobal('fetch', async () => Response.json({}, { status: 401 }));
  const { JoinPage } = (await load(betterAuth!.files[2])) as { JoinPage: ComponentType<{ viewer: Viewer; signIn: () => void }> };
  const signIn = vi.fn<() => void>();
  render(<JoinPage viewer={{ status: 'signed_out' }} signIn={signIn} />);
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Sign in to accept' }));
  expect(signIn).toHaveBeenCalledOnce();
  expect(location.hash).toBe('');
});

it('the table shows what a loader has read, and asks for nothing', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return url.includes('/invites?')
      ? Response.json({ items: exampleUserInvites({ count: 3 }) })
      : Response.json({}, { status: 404 });
  });
  const { loader, page } = (await load(exampleWith(customising!, 'react-user-invites/query'))) as {
    loader: () => Promise<void>;
    page: ReactElement;
  };
  await loader();
  render(page);
  expect(screen.getAllByRole('rowheader')).toHaveLength(3);
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(1));
  expect(asked.filter((url) => url.includes('/invites?'))).toHaveLength(1);
});
