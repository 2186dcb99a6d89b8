import type { Browser, BrowserContext, Page } from 'playwright';
import { chromium } from 'playwright';
import { expect } from 'vitest';

import { startTestServer, writeOptions } from '../../examples/saas/test/support/startTestServer.js';
import { chromiumOptions } from '../../scripts/chromiumOptions.js';
import { builtPages } from './builtPages.js';
import { watchPage } from './watchPage.js';

const password = 'correct horse battery';

/** Starts the example with its built pages, and a browser. */
export async function startAcceptHost() {
  const server = await startTestServer(builtPages());
  const browser: Browser = await chromium.launch(chromiumOptions());
  const complaints: string[] = [];

  /** A browser of somebody's own; with an account it is made and signed in. `onPage` takes the place of noting complaints. */
  async function openBrowser(account?: string, onPage = (page: Page) => watchPage(page, complaints)): Promise<BrowserContext> {
    const context = await browser.newContext({ baseURL: server.url });
    context.setDefaultTimeout(20_000);
    if (account) await signUp(context, account);
    context.on('page', onPage);
    return context;
  }

  const signUp = (context: BrowserContext, email: string) => authenticate(context, 'sign-up', { name: email, email });

  /** Signs somebody in, without a page. */
  const signIn = (context: BrowserContext, email: string) => authenticate(context, 'sign-in', { email });

  async function authenticate({ request }: BrowserContext, how: 'sign-up' | 'sign-in', account: object): Promise<void> {
    const headers = { Origin: server.url };
    const answer = await request.post(`/api/auth/${how}/email`, { data: { ...account, password }, headers });
    expect(answer.status()).toBe(200);
  }

  /** Invites somebody, and gives the link that was mailed. */
  async function invite(email: string): Promise<string> {
    await server.owner.invites().sendUserInvites({ userInvites: [{ email }] }, writeOptions());
    const { link } = await server.mailTo(email);
    return link!;
  }

  async function statusOf(email: string): Promise<string | undefined> {
    const { items } = await server.owner.invites().userInvites({ limit: 10, search: email });
    return items[0]?.status;
  }

  /** How many memberships of the organization an address has. */
  async function membershipsOf(email: string): Promise<number> {
    const headers = new Headers({ Cookie: server.owner.cookie() });
    const [organization] = await server.auth.api.listOrganizations({ headers });
    const { members } = await server.auth.api.listMembers({ headers, query: { organizationId: organization!.id, limit: 100 } });
    return members.filter(({ user }) => user.email === email).length;
  }

  async function close(): Promise<void> {
    await browser.close();
    await server.close();
  }

  return { server, complaints, openBrowser, signIn, invite, statusOf, membershipsOf, close };
}

/** The example with its pages, and a browser. */
export type AcceptHost = Awaited<ReturnType<typeof startAcceptHost>>;

/** Fills the form in that a page of the example shows. */
export async function signInOn(page: Page, email: string, button: 'Sign in' | 'Create account' = 'Sign in'): Promise<void> {
  if (button === 'Create account') await page.getByLabel('Name').fill('Given Surname');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: button, exact: true }).click();
}

/** Accepts, and waits for the welcome. */
export async function acceptOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Accept invite' }).click();
  await page.getByRole('heading', { name: 'Welcome to Northwind' }).waitFor();
}

/** Every request of a browser that may change something; what only looks at an invite is left out. */
export function watchWrites(context: BrowserContext): string[] {
  const writes: string[] = [];
  context.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.method() !== 'GET' && pathname !== '/api/invite-tokens/check') writes.push(`${request.method()} ${pathname}`);
  });
  return writes;
}

/** Takes headers from the accept page, as a host or a proxy might that has not thought of them. */
export async function serveAcceptPageWithout(context: BrowserContext, headers: readonly string[]): Promise<void> {
  await context.route(
    ({ pathname }) => pathname === '/accept',
    async (route) => {
      const response = await route.fetch();
      const kept = Object.entries(response.headers()).filter(([name]) => !headers.includes(name));
      const page = await response.text();
      const body = headers.includes('referrer-policy') ? page.replace(/<meta name="referrer"[^>]*>/, '') : page;
      await route.fulfill({ response, headers: Object.fromEntries(kept), body });
    },
  );
}
