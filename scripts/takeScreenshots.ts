import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright';
import type { Page } from 'playwright';

import { startServer } from '../examples/saas/server/startServer.ts';
import { chromiumOptions } from './chromiumOptions.ts';

const folder = new URL('../docs/screenshots/', import.meta.url);
const pasted = 'anneliese@nordwind.example, Huimin Li <huimin@yunhe.example>; sofia@gmial.com, bad@@example';

/** Takes the README's pictures from the running example. */
async function takeScreenshots(): Promise<void> {
  const server = await startServer({ seed: true, web: true });
  const browser = await chromium.launch(chromiumOptions());
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 860 }, deviceScaleFactor: 1.5 });
    await signIn(page, server.url);
    await page.getByRole('button', { name: 'Invite people' }).click();
    const field = page.getByRole('textbox', { name: 'Email addresses' });
    await field.fill(pasted);
    await field.blur();
    await page.getByText('4 people').waitFor();
    await page.screenshot({ path: fileURLToPath(new URL('invites.png', folder)) });
  } finally {
    await browser.close();
    await server.close();
  }
}

async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByLabel('Email').fill('owner@northwind.example');
  await page.getByLabel('Password').fill('northwind-demo');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('of 2,000').waitFor();
}

await takeScreenshots();
