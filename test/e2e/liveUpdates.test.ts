import type { Browser, BrowserContext, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createSession } from '../../examples/saas/test/support/createSession.js';
import { startServer } from '../../examples/saas/server/startServer.js';
import type { RunningServer } from '../../examples/saas/server/startServer.js';
import { chromiumOptions } from '../../scripts/chromiumOptions.js';
import { createTestDatabase } from '../../examples/saas/test/support/createTestDatabase.js';
import { builtPages } from './builtPages.js';
import { mailTo } from './mailTo.js';
import { rangeOf } from './rangeOf.js';
import { startCuttingProxy } from './startCuttingProxy.js';
import { watchPage } from './watchPage.js';

// An acceptance appears within two seconds; Playwright waits no longer for it.
const soon = { timeout: 2000 };

describe('live updates', () => {
  let proxy: Awaited<ReturnType<typeof startCuttingProxy>>;
  let server: RunningServer;
  let browser: Browser;
  let manager: Page;
  const complaints: string[] = [];
  const lists: string[] = [];

  beforeAll(async () => {
    proxy = await startCuttingProxy();
    server = await startServer({
      publicUrl: proxy.url,
      seed: { count: 5 },
      databaseUrl: await createTestDatabase(),
      settings: { resendCooldownMs: 0 },
      ...builtPages(),
    });
    proxy.passTo(server.port);
    browser = await chromium.launch(chromiumOptions());
    manager = await newPage();
    manager.on('request', (request) => {
      if (new URL(request.url()).pathname.endsWith('/invites') && request.method() === 'GET') lists.push(request.url());
    });
    await manager.goto('/');
    await manager.getByLabel('Email').fill('owner@northwind.example');
    await manager.getByLabel('Password').fill('northwind-demo');
    const events = manager.waitForResponse((response) => response.url().endsWith('/events') && response.ok());
    await manager.getByRole('button', { name: 'Sign in' }).click();
    await rangeOf(manager, '1–5 of 5').waitFor();
    await events;
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await proxy?.close();
  });

  async function newPage(): Promise<Page> {
    const context: BrowserContext = await browser.newContext({ baseURL: server.url, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    watchPage(page, complaints);
    return page;
  }

  const row = (email: string) => manager.getByRole('row').filter({ hasText: email });

  /** Invites somebody behind the page's back. */
  async function invite(email: string): Promise<string> {
    const owner = createSession(server.url);
    await owner.signIn('owner@northwind.example');
    await owner.invites().sendUserInvites({ userInvites: [{ email }] });
    return (await mailTo(server.url, email)).link!;
  }

  /** Accepts in a browser of the invitee's own. */
  async function accept(email: string, link: string): Promise<void> {
    await createSession(server.url).signUp(email);
    const invitee = await newPage();
    await invitee.goto(link);
    await invitee.getByRole('button', { name: 'Sign in' }).click();
    await invitee.getByLabel('Email').fill(email);
    await invitee.getByLabel('Password').fill('correct horse');
    await invitee.getByRole('button', { name: 'Sign in' }).click();
    await invitee.getByRole('button', { name: 'Accept invite' }).click();
    await invitee.getByRole('heading', { name: 'Welcome to Northwind' }).waitFor();
    await invitee.context().close();
  }

  it('show an invite that somebody else sent, and its acceptance in another browser, without a reload', async () => {
    const link = await invite('ada@live.example');
    await row('ada@live.example').getByText('Pending').waitFor(soon);
    await accept('ada@live.example', link);
    await row('ada@live.example').getByText('Accepted').waitFor(soon);
  });

  it('survive a connection that is lost, and miss nothing of what happened meanwhile', async () => {
    const link = await invite('grace@live.example');
    await row('grace@live.example').getByText('Pending').waitFor(soon);
    const context = manager.context();
    await context.setOffline(true);
    await accept('grace@live.example', link);
    expect(await row('grace@live.example').getByText('Pending').count()).toBe(1);

    const again = manager.waitForRequest((request) => request.url().endsWith('/events'));
    await context.setOffline(false);
    expect(Number((await again).headers()['last-event-id'])).toBeGreaterThan(0);
    await row('grace@live.example').getByText('Accepted').waitFor(soon);
  });

  it('survive a connection that dies without the browser being offline, and miss nothing of what happened meanwhile', async () => {
    const link = await invite('alan@live.example');
    await row('alan@live.example').getByText('Pending').waitFor(soon);
    const invitee = createSession(server.url);
    await invitee.signUp('alan@live.example');
    await manager.evaluate(() => window.addEventListener('offline', () => console.error('offline')));

    const again = manager.waitForRequest((request) => request.url().endsWith('/events'));
    expect(proxy.cutEvents()).toBe(1);
    await invitee.invites().acceptUserInvite({ token: new URL(link).hash.replace('#token=', '') });
    expect(Number((await again).headers()['last-event-id'])).toBeGreaterThan(0);
    await row('alan@live.example').getByText('Accepted').waitFor(soon);
  });

  it('read the list once for what one does oneself', async () => {
    await invite('once@live.example');
    await row('once@live.example').getByText('Pending').waitFor(soon);
    // Until the news of the mail has been read, too.
    await manager.waitForTimeout(2500);
    lists.length = 0;
    await manager.getByRole('button', { name: 'Actions for once@live.example' }).click();
    await manager.getByRole('menuitem', { name: 'Cancel invite' }).click();
    await row('once@live.example').getByText('Canceled').waitFor();
    await manager.waitForTimeout(2500);
    expect(lists).toHaveLength(1);
  });

  it('never log an error or break on the way', () => {
    expect(complaints).toEqual([]);
  });
});
