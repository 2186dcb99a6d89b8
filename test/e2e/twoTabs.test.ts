import type { Browser, BrowserContext, Page, Route } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startServer } from '../../examples/saas/server/startServer.js';
import type { RunningServer } from '../../examples/saas/server/startServer.js';
import { createTestDatabase } from '../../examples/saas/test/support/createTestDatabase.js';
import { chromiumOptions } from '../../scripts/chromiumOptions.js';
import { builtPages } from './builtPages.js';
import { watchPage } from './watchPage.js';

const staleMs = 31_000;
const consistencyMs = 10_000;

describe('two tabs of one browser', () => {
  let server: RunningServer;
  let browser: Browser;
  let context: BrowserContext;
  let acting: Page;
  let other: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    const databaseUrl = await createTestDatabase();
    server = await startServer({ databaseUrl, seed: { count: 40 }, settings: { resendCooldownMs: 0 }, ...builtPages() });
    browser = await chromium.launch(chromiumOptions());
    context = await browser.newContext({ baseURL: server.url, viewport: { width: 1280, height: 900 } });
    // A tab reads when somebody looks at it; that the server may tell it to is for liveUpdates.test.ts.
    await context.route('**/events', (route) => route.fulfill({ status: 404 }));
    // For all tabs of the context.
    await context.clock.install();
    acting = await openTab();
    await acting.goto('/');
    await acting.getByLabel('Email').fill('owner@northwind.example');
    await acting.getByLabel('Password').fill('northwind-demo');
    await acting.getByRole('button', { name: 'Sign in' }).click();
    await acting.getByRole('button', { name: /^Pending/ }).waitFor();
    other = await openTab();
    await other.goto('/');
    for (const tab of [acting, other]) {
      await tab.getByRole('button', { name: /^Pending/ }).click();
      await tab.locator('.invites-table-frame[aria-busy="false"]').waitFor();
    }
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function openTab(): Promise<Page> {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    watchPage(page, complaints);
    return page;
  }

  const rowIn = (tab: Page, email: string) => tab.getByRole('row').filter({ hasText: email });
  const emailsIn = (tab: Page) => tab.getByRole('rowheader').locator('.invites-email').allTextContents();

  /** Looks at a tab again after a while, which reads its list. */
  async function comeBackTo(tab: Page): Promise<void> {
    // This tab alone gets older: its timers, and the other tab, stay as they are.
    await tab.evaluate((ms) => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + ms;
    }, staleMs);
    const answer = tab.waitForResponse((response) => new URL(response.url()).pathname.endsWith('/invites'));
    await tab.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    await (await answer).finished();
    await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }

  /** Holds the next requests of the acting tab to an action of an invite. */
  async function holdRequests(action: 'cancel' | 'resend') {
    const routes: Route[] = [];
    const pattern = `**/invites/*/${action}`;
    await acting.route(pattern, (route) => void routes.push(route));
    return { routes, release: () => acting.unroute(pattern) };
  }

  async function choose(email: string, item: 'Resend' | 'Cancel invite') {
    await acting.getByRole('button', { name: `Actions for ${email}` }).click();
    await acting.getByRole('menuitem', { name: item }).click();
  }

  it('C20: show no cancel of the other one that has not reached the server, nor one that failed', async () => {
    const [email = ''] = await emailsIn(acting);
    const { routes, release } = await holdRequests('cancel');
    await choose(email, 'Cancel invite');
    await rowIn(acting, email).getByText('Canceling…').waitFor();
    await comeBackTo(other);
    expect(await rowIn(other, email).getByText('Pending', { exact: true }).count()).toBe(1);
    expect(await rowIn(other, email).getAttribute('aria-busy')).toBe('false');

    expect(routes).toHaveLength(1);
    await routes[0]!.abort();
    await rowIn(acting, email).getByText('Checking…').waitFor();
    await comeBackTo(other);
    expect(await rowIn(other, email).getByText('Pending', { exact: true }).count()).toBe(1);
    await context.clock.fastForward(consistencyMs);
    await acting.getByText('Couldn’t cancel. The server didn’t answer.').waitFor();
    await comeBackTo(other);
    expect(await rowIn(other, email).getByText('Pending', { exact: true }).count()).toBe(1);

    await release();
    await acting.getByRole('button', { name: 'Try again' }).click();
    await rowIn(acting, email).waitFor({ state: 'detached' });
    expect(await rowIn(other, email).count()).toBe(1);
    await comeBackTo(other);
    await rowIn(other, email).waitFor({ state: 'detached' });
  });

  it('C20: show a cancel that the server has, while the other one still waits for its answer', async () => {
    const [email = ''] = await emailsIn(acting);
    const { routes, release } = await holdRequests('cancel');
    await choose(email, 'Cancel invite');
    await expect.poll(() => routes.length).toBe(1);
    const answer = await routes[0]!.fetch();
    await comeBackTo(other);
    await rowIn(other, email).waitFor({ state: 'detached' });
    expect(await rowIn(acting, email).getByText('Canceling…').count()).toBe(1);
    await routes[0]!.fulfill({ response: answer });
    await rowIn(acting, email).waitFor({ state: 'detached' });
    await release();
  });

  it.each([
    ['Resend', 'resend', /^Couldn’t resend\. You’re offline/],
    ['Cancel invite', 'cancel', /^Couldn’t cancel\. You’re offline/],
  ] as const)('C18: offline, %s fails at once and waits for a click: one request', async (item, action, line) => {
    const requests: string[] = [];
    acting.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith(`/${action}`)) requests.push(request.url());
    });
    const [email = ''] = await emailsIn(acting);
    const failure = acting.getByRole('row').filter({ hasText: line });
    const tryAgain = failure.getByRole('button', { name: 'Try again' });
    await context.setOffline(true);
    await choose(email, item);
    await failure.waitFor();
    expect(await rowIn(acting, email).getAttribute('aria-busy')).toBe('false');
    await tryAgain.click();
    await failure.waitFor();
    await context.setOffline(false);
    await context.clock.fastForward(consistencyMs);
    await failure.waitFor();
    expect(requests).toEqual([]);

    await tryAgain.click();
    await failure.waitFor({ state: 'detached' });
    const said = item === 'Resend' ? `Invite for ${email} sent again` : `Invite for ${email} canceled`;
    await acting.getByRole('log').getByText(said).waitFor({ state: 'attached' });
    expect(requests).toHaveLength(1);
  });

  it('never log an error or break on the way', () => {
    expect(complaints).toEqual([]);
  });
});
