import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startServer } from '../../examples/saas/server/startServer.js';
import type { RunningServer } from '../../examples/saas/server/startServer.js';
import { createTestDatabase } from '../../examples/saas/test/support/createTestDatabase.js';
import { chromiumOptions } from '../../scripts/chromiumOptions.js';
import { builtPages } from './builtPages.js';
import { rangeOf } from './rangeOf.js';
import { watchPage } from './watchPage.js';

const seeded = 60;
const good = Array.from({ length: 4980 }, (_, index) => `person${index}@sur.example;Persona;Número ${index};Editor`);
const broken = Array.from({ length: 10 }, (_, index) => `persona${index}.sur.example;Persona;Rota;Member`);
const again = good.slice(0, 10);
const file = ['Correo electrónico;Nombre;Apellidos;Puesto', ...good, ...broken, ...again].join('\r\n');

describe('5,000 people from a CSV file', () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    const databaseUrl = await createTestDatabase();
    const settings = { dailyQuota: 10_000, inviterMailsPerHour: 10_000 };
    server = await startServer({ databaseUrl, seed: { count: seeded }, settings, ...builtPages() });
    browser = await chromium.launch(chromiumOptions());
    page = await browser.newPage({ baseURL: server.url, viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(20_000);
    watchPage(page, complaints);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('are read, shown with their problems, and put on the list', async () => {
    await page.goto('/');
    await page.getByLabel('Email').fill('owner@northwind.example');
    await page.getByLabel('Password').fill('northwind-demo');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await rangeOf(page, `1–10 of ${seeded}`).waitFor();

    await page.getByRole('button', { name: 'Invite people' }).click();
    await page.getByRole('button', { name: 'Import a CSV file' }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await (await chooser).setFiles({ name: 'equipo.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
    await page.getByText('4,990 of 5,000 rows are ready', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Show only problems' }).click();
    await page.getByText('No “@” in the address').first().waitFor();
    await page.getByRole('button', { name: 'Add 5,000 people' }).click();
    await page.getByText(/^5,000 people/).waitFor();
  });

  it('are sent without those that cannot be, with the outcome of all', { timeout: 300_000 }, async () => {
    await page.getByRole('button', { name: /^Remove .*20$/ }).click();
    await page.getByRole('button', { name: 'Send 4,980 invites' }).click();
    await page.getByRole('dialog', { name: '4,980 invites sent' }).waitFor({ timeout: 240_000 });
    await page.getByRole('button', { name: 'Done' }).click();
  });

  it('are as many invites in the database as were shown, each with its role', async () => {
    await page.reload();
    await rangeOf(page, `1–10 of ${(seeded + 4980).toLocaleString('en')}`).waitFor();
    await page.getByRole('searchbox').fill('person4321@sur.example');
    const row = page.getByRole('row').filter({ hasText: 'person4321@sur.example' });
    await row.getByText('Persona Número 4321').waitFor();
    await row.getByText('Editor').waitFor();
  });

  it('never log an error or break the page on the way', () => {
    expect(complaints).toEqual([]);
  });
});
