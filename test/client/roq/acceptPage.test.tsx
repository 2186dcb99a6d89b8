// @vitest-environment jsdom
import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';

import { createRoqInvitesClient } from '../../../src/client/roq/createRoqInvitesClient.js';
import { writeExamples } from '../../support/guideExamples.js';
import { startRoqServer } from './startRoqServer.js';

// All of the package is loaded by the page.
configure({ asyncUtilTimeout: 10_000 });

const examples = writeExamples('docs/guides/roq.md');
const realFetch = fetch;

let roq: Awaited<ReturnType<typeof startRoqServer>>;

beforeAll(async () => {
  roq = await startRoqServer();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});
afterAll(async () => {
  examples.remove();
  await roq.stop();
});

it('the page of the guide lets who holds a link choose a password, and accept', { timeout: 60_000 }, async () => {
  vi.stubEnv('ROQ_HOST', roq.host);
  vi.stubEnv('ROQ_ENVIRONMENT_ID', 'env');
  vi.stubEnv('ROQ_API_KEY', 'key');
  const ensureAccount = vi.fn(async () => {});
  const { inviteTokens } = (await import(/* @vite-ignore */ examples.files[2]!)) as {
    inviteTokens: (request: Request, create: typeof ensureAccount) => Promise<Response>;
  };
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) =>
    url.startsWith('/api/')
      ? inviteTokens(new Request(`https://host.example${url}`, { ...init, signal: null }), ensureAccount)
      : realFetch(url, init && { ...init, signal: null }),
  );
  const viewer = { userId: 'zoe', tenantId: 'acme' };
  const inviter = createRoqInvitesClient({ host: roq.host, token: () => 'access', viewer });
  const { results } = await inviter.sendUserInvites({ userInvites: [{ email: 'ada@example.com' }] });
  history.replaceState(null, '', `/join#token=${roq.project().tokenOf(results[0]!.invite!.id)}`);

  const { acceptPage } = (await import(/* @vite-ignore */ examples.files[3]!)) as { acceptPage: ReactElement };
  render(acceptPage);
  const user = userEvent.setup();
  const password = await screen.findByLabelText(/^Choose a password/);
  await user.type(password, 'correct horse battery');
  await user.click(screen.getByRole('button', { name: 'Accept invite' }));

  await screen.findByRole('heading', { name: 'Welcome to Acme' });
  expect(ensureAccount).toHaveBeenCalledExactlyOnceWith({ email: 'ada@example.com', password: 'correct horse battery' });
  expect((await inviter.userInvite(results[0]!.invite!.id)).status).toBe('accepted');
});
