import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { chromiumOptions } from '../../../scripts/chromiumOptions.js';
import { builtPages } from '../../../test/e2e/builtPages.js';
import { startTestServer, writeOptions } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

let server: TestServer;
let browser: Browser;
let complaints: string[] = [];

beforeAll(async () => {
  server = await startTestServer({ ...builtPages(), seed: { count: 20 } });
  browser = await chromium.launch(chromiumOptions());
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function openPage(path: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: server.url })).newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // The browser itself writes a line for every answer with an error status.
    if (!message.text().startsWith('Failed to load resource')) complaints.push(message.text());
  });
  await page.exposeBinding('reportViolation', (_, violation: string) => void complaints.push(violation));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, sourceFile }) => {
      const report = (globalThis as unknown as { reportViolation: (violation: string) => void }).reportViolation;
      report(`${effectiveDirective} ${blockedURI} ${sample} ${sourceFile}`);
    });
  });
  await page.goto(path);
  return page;
}

it('shows, sends, cancels and accepts in a browser that keeps to the strict policy, without one violation', async () => {
  complaints = [];
  const page = await openPage('/');
  await page.getByLabel('Email').fill('owner@northwind.example');
  await page.getByLabel('Password').fill('northwind-demo');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('1–10 of 20').waitFor();

  await page.getByRole('button', { name: 'Invite people' }).click();
  const dialog = page.getByRole('dialog', { name: 'Invite people to Northwind' });
  const addresses = dialog.getByRole('textbox', { name: 'Email addresses' });
  for (const address of ['strict@mail.example', 'second@mail.example']) {
    await addresses.fill(address);
    await addresses.press('Enter');
  }
  await dialog.getByRole('button', { name: 'Send 2 invites' }).click();
  await page.getByRole('dialog', { name: '2 invites sent' }).getByRole('button', { name: 'Done' }).click();

  await page.getByRole('button', { name: 'Actions for second@mail.example' }).click();
  await page.getByRole('menuitem', { name: 'Cancel invite' }).click();
  await page.getByRole('row').filter({ hasText: 'second@mail.example' }).getByText('Canceled').waitFor();

  const { link } = await server.mailTo('strict@mail.example');
  const invitee = await openPage(link!.replace(server.url, ''));
  await invitee.getByRole('button', { name: 'Create an account' }).click();
  await invitee.getByLabel('Name').fill('Given Surname');
  await invitee.getByLabel('Email').fill('strict@mail.example');
  await invitee.getByLabel('Password').fill('correct horse battery');
  await invitee.getByRole('button', { name: 'Create account' }).click();
  await invitee.getByRole('button', { name: 'Accept invite' }).click();
  await invitee.getByRole('heading', { name: 'Welcome to Northwind' }).waitFor();
  expect(complaints).toEqual([]);
}, 90_000);

it('verifies an address by a click, not by opening the link, and lets its owner join from the received invites', async () => {
  complaints = [];
  const email = 'received@mail.example';
  await server.owner.invites().sendUserInvites({ userInvites: [{ email }] }, writeOptions());
  await server.mailTo(email);
  await server.session().signUp(email);
  const page = await openPage('/');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill('correct horse');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await page.getByText('A link is on its way').waitFor();
  const { link } = await server.mailTo(email, 2);

  // Whoever has no session of this account, as a mail scanner, cannot go on.
  const scanner = await openPage(link!.replace(server.url, ''));
  await scanner.getByText('Sign in to verify your address.').waitFor();
  await page.goto(link!);
  await page.getByRole('button', { name: 'Verify this address' }).waitFor();
  expect(page.url()).toBe(`${server.url}/verify`);
  await page.goto('/received');
  await page.getByRole('button', { name: 'Send me a link' }).waitFor();

  await page.goto(link!);
  await page.getByRole('button', { name: 'Verify this address' }).click();
  await page.getByRole('link', { name: 'See your invites' }).click();
  await page.getByRole('button', { name: 'Accept, Northwind' }).click();
  await page.getByRole('listitem').getByText('You’re in.').waitFor();
  await page.getByRole('banner').getByText('Northwind').waitFor();
  expect(complaints).toEqual([]);
}, 90_000);

it('would notice: text that is made into markup is refused and reported', async () => {
  const page = await openPage('/');
  complaints = [];
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>x</b>';
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
  await expect.poll(() => complaints.join('\n')).toContain('require-trusted-types-for');
});
