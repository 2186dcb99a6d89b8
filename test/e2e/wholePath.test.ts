import type { Browser, BrowserContext, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startServer } from '../../examples/saas/server/startServer.js';
import type { RunningServer } from '../../examples/saas/server/startServer.js';
import { createTestDatabase } from '../../examples/saas/test/support/createTestDatabase.js';
import { chromiumOptions } from '../../scripts/chromiumOptions.js';
import { builtPages } from './builtPages.js';
import { mailTo } from './mailTo.js';
import { pasteInto } from './pasteInto.js';
import { rangeOf } from './rangeOf.js';
import { watchPage } from './watchPage.js';

const pastedList = '"Surname, Given" <given@example.dk>; 名字 <name@example.cn>, bad@@example, given@EXAMPLE.dk';
const password = 'correct horse battery';

describe('the whole path of an invite', () => {
  let server: RunningServer;
  let browser: Browser;
  let inviter: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    const databaseUrl = await createTestDatabase();
    // On the embedded database as it is explored, on another one as it is deployed.
    const pages = databaseUrl ? builtPages() : { web: true };
    server = await startServer({ databaseUrl, seed: { count: 60 }, settings: { resendCooldownMs: 0 }, ...pages });
    browser = await chromium.launch(chromiumOptions());
    inviter = await newPage();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function newPage(): Promise<Page> {
    const context: BrowserContext = await browser.newContext({ baseURL: server.url, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    watchPage(page, complaints);
    return page;
  }

  const row = (text: string) => inviter.getByRole('row').filter({ hasText: text });

  it('signs the owner in and shows the invites', async () => {
    await inviter.goto('/');
    await inviter.getByLabel('Email').fill('owner@northwind.example');
    await inviter.getByLabel('Password').fill('northwind-demo');
    await inviter.getByRole('button', { name: 'Sign in' }).click();
    await rangeOf(inviter, '1–10 of 60').waitFor();
  });

  it('takes a pasted list apart, names what is wrong, and sends what is right', async () => {
    await inviter.getByRole('button', { name: 'Invite people' }).click();
    const dialog = inviter.getByRole('dialog', { name: 'Invite people to Northwind' });
    await pasteInto(dialog.getByRole('textbox', { name: 'Email addresses' }), pastedList);
    await dialog.getByText('4 people, 2 need a look').waitFor();
    await dialog.getByText('Already on this list. It gets one invite.').waitFor();

    await dialog.getByRole('button', { name: 'Remove those 2' }).click();
    await dialog.getByRole('button', { name: 'Send 2 invites' }).click();
    await inviter.getByRole('dialog', { name: '2 invites sent' }).getByRole('button', { name: 'Done' }).click();

    await rangeOf(inviter, '1–10 of 62').waitFor();
    await row('given@example.dk').getByText('Given Surname').waitFor();
    await row('name@example.cn').getByText('Pending').waitFor();
  });

  it('brings the mail, and lets the invitee sign up and accept in a browser of their own', async () => {
    const mail = await mailTo(server.url, 'given@example.dk');
    expect(mail.subject).toContain('Northwind');
    const invitee = await newPage();
    await invitee.goto(mail.link!);
    await invitee.getByRole('heading', { name: 'Join Northwind' }).waitFor();
    expect(invitee.url()).toBe(`${server.url}/accept`);

    await invitee.getByRole('button', { name: 'Create an account' }).click();
    await invitee.getByLabel('Name').fill('Given Surname');
    await invitee.getByLabel('Email').fill('given@example.dk');
    await invitee.getByLabel('Password').fill(password);
    await invitee.getByRole('button', { name: 'Create account' }).click();

    await invitee.getByRole('button', { name: 'Accept invite' }).click();
    await invitee.getByRole('heading', { name: 'Welcome to Northwind' }).waitFor();
    await invitee.context().close();
  });

  it('shows the inviter that the invite was accepted', async () => {
    await inviter.reload();
    await row('given@example.dk').getByText('Accepted').waitFor();
  });

  it('sends an expired invite again, which makes it pending', async () => {
    await inviter.getByRole('button', { name: /^Expired/ }).click();
    const expired = inviter.getByRole('row').filter({ has: inviter.getByText('Expired', { exact: true }) });
    const email = (await expired.first().getByRole('rowheader').locator('.invites-email').textContent())!;
    await inviter.getByRole('button', { name: `Resend invite for ${email}` }).click();
    await row(email).waitFor({ state: 'detached' });
    await expect.poll(() => inviter.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');

    await inviter.getByRole('button', { name: /^All/ }).click();
    await inviter.getByRole('searchbox').fill(email);
    await row(email).getByText('Pending').waitFor();
    await mailTo(server.url, email);
    await inviter.getByRole('searchbox').fill('');
  });

  it('keeps what is searched and filtered in the URL, over a reload and Back', async () => {
    await inviter.getByRole('button', { name: 'Filter by Role' }).click();
    await inviter.getByRole('checkbox', { name: 'Admin' }).check();
    await inviter.keyboard.press('Escape');
    await inviter.getByRole('searchbox').fill('ad');
    await inviter.waitForURL('**/?search=ad&role=admin');
    await inviter.reload();
    await inviter.getByRole('button', { name: 'Filter by Role Admin' }).waitFor();
    expect(await inviter.getByRole('searchbox').inputValue()).toBe('ad');
    await inviter.goBack();
    await inviter.getByRole('button', { name: 'Filter by Role', exact: true }).waitFor();
    expect(await inviter.getByRole('searchbox').inputValue()).toBe('');
  });

  it('cancels an invite, whose link then says so', async () => {
    const mail = await mailTo(server.url, 'name@example.cn');
    await inviter.getByRole('button', { name: 'Actions for name@example.cn' }).click();
    await inviter.getByRole('menuitem', { name: 'Cancel invite' }).click();
    await row('name@example.cn').getByText('Canceled').waitFor();

    const invitee = await newPage();
    await invitee.goto(mail.link!);
    await invitee.getByRole('heading', { name: 'This invite was canceled' }).waitFor();
    expect(await invitee.getByRole('button', { name: 'Accept invite' }).count()).toBe(0);
    await invitee.context().close();
  });

  it('never logs an error or breaks a page on the way', () => {
    expect(complaints).toEqual([]);
  });
});
