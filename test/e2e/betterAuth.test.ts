import type { Browser, BrowserContext, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startServer } from '../../examples/saas/server/startServer.js';
import type { RunningServer } from '../../examples/saas/server/startServer.js';
import { createSession } from '../../examples/saas/test/support/createSession.js';
import { createTestDatabase } from '../../examples/saas/test/support/createTestDatabase.js';
import { chromiumOptions } from '../../scripts/chromiumOptions.js';
import { builtPages } from './builtPages.js';
import { mailTo } from './mailTo.js';
import { pasteInto } from './pasteInto.js';
import { rangeOf } from './rangeOf.js';
import { watchPage } from './watchPage.js';

const founder = 'founder@atlas.example';
const password = 'correct horse';
const people = Array.from({ length: 12 }, (_, index) => `person${String(index).padStart(2, '0')}@atlas.example`);

describe('the screens over better-auth', () => {
  let server: RunningServer;
  let browser: Browser;
  let inviter: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    server = await startServer({ databaseUrl: await createTestDatabase(), betterAuthInvites: true, ...builtPages() });
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
    page.setDefaultTimeout(30_000);
    page.setDefaultNavigationTimeout(60_000);
    watchPage(page, complaints);
    return page;
  }

  const row = (text: string) => inviter.getByRole('row').filter({ hasText: text });

  /** Opens the link of somebody's mail in a browser of their own, where they make an account. */
  async function join(email: string): Promise<Page> {
    const { link } = await mailTo(server.url, email);
    const page = await newPage();
    await page.goto(link!);
    await page.getByRole('button', { name: 'Create an account' }).click();
    await page.getByLabel('Name').fill(email);
    await page.getByLabel('Email').fill(email);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Create account' }).click();
    await page.getByRole('heading', { name: 'Join Atlas' }).waitFor();
    return page;
  }

  /** Makes an open invitation one whose time is over, as two days would. */
  async function expire(email: string): Promise<void> {
    const { adapter } = await server.auth.$context;
    const where = [{ field: 'email', value: email }];
    const day = 24 * 60 * 60 * 1000;
    const update = { createdAt: new Date(Date.now() - 3 * day), expiresAt: new Date(Date.now() - day) };
    await adapter.update({ model: 'invitation', where, update });
  }

  it('come after a sign-up and an organization, by a switch in the header, in the same session', async () => {
    const session = createSession(server.url);
    await session.signUp(founder);
    const { user } = (await (await session.get('/api/viewer')).json()) as { user: { id: string } };
    await server.auth.api.createOrganization({ body: { name: 'Atlas', slug: 'atlas', userId: user.id } });

    await inviter.goto('/');
    await inviter.getByLabel('Email').fill(founder);
    await inviter.getByLabel('Password').fill(password);
    await inviter.getByRole('button', { name: 'Sign in' }).click();
    await inviter.getByText('No invites yet').waitFor();
    const list = inviter.waitForResponse((response) => response.url().includes('/list-invitations'));
    await inviter.getByText('better-auth', { exact: true }).click();
    expect((await list).status()).toBe(200);
    expect(await inviter.getByRole('radio', { name: 'better-auth' }).isChecked()).toBe(true);
  });

  it('invite several people, in requests of ten, with names and a message', async () => {
    await inviter
      .getByRole('button', { name: /^Invite/ })
      .first()
      .click();
    const dialog = inviter.getByRole('dialog', { name: 'Invite people to Atlas' });
    await pasteInto(
      dialog.getByRole('textbox', { name: 'Email addresses' }),
      [`Ada Byron <${people[0]}>`, ...people.slice(1)].join(', '),
    );
    await dialog.getByText('Add a personal message').click();
    await dialog.getByRole('textbox', { name: 'Personal message' }).fill('Welcome aboard');
    await dialog.getByRole('button', { name: 'Send 12 invites' }).click();
    await inviter.getByRole('dialog', { name: '12 invites sent' }).getByRole('button', { name: 'Done' }).click();
    await rangeOf(inviter, '1–10 of 12').waitFor();
  });

  it('search and page through the list that better-auth answers whole', async () => {
    await inviter.getByRole('button', { name: 'Next page' }).click();
    await rangeOf(inviter, '11–12 of 12').waitFor();
    await inviter.getByRole('searchbox').fill('Byron');
    await row(people[0]!).getByText('Ada Byron').waitFor();
    await rangeOf(inviter, '1–1 of 1').waitFor();
    await inviter.getByRole('searchbox').fill('');
    await rangeOf(inviter, '1–10 of 12').waitFor();
  });

  it('send an expired invite again, and leave one row of it', async () => {
    await expire(people[1]!);
    await inviter.reload();
    await inviter.getByRole('searchbox').fill(people[1]!);
    await row(people[1]!).getByText('Expired').waitFor();
    await inviter.getByRole('button', { name: `Resend invite for ${people[1]}` }).click();
    await row(people[1]!).getByText('Pending').waitFor();
    await inviter.getByRole('button', { name: 'Refresh' }).click();
    await inviter.locator('.invites-table-frame[aria-busy="false"]').waitFor();
    expect(await row(people[1]!).count()).toBe(1);
    await rangeOf(inviter, '1–1 of 1').waitFor();
    const { adapter } = await server.auth.$context;
    expect(await adapter.count({ model: 'invitation', where: [{ field: 'email', value: people[1]! }] })).toBe(2);
  });

  it('cancel an invite, whose link then leads nowhere', async () => {
    await inviter.getByRole('searchbox').fill(people[2]!);
    await inviter.getByRole('button', { name: `Actions for ${people[2]}` }).click();
    await inviter.getByRole('menuitem', { name: 'Cancel invite' }).click();
    await inviter.getByRole('alertdialog').getByRole('button', { name: 'Cancel invite' }).click();
    await row(people[2]!).getByText('Canceled').waitFor();

    const session = createSession(server.url);
    await session.signUp(people[2]!);
    const invitee = await newPage();
    await invitee.goto((await mailTo(server.url, people[2]!)).link!);
    await invitee.getByRole('button', { name: 'Sign in' }).click();
    await invitee.getByLabel('Email').fill(people[2]!);
    await invitee.getByLabel('Password').fill(password);
    await invitee.getByRole('button', { name: 'Sign in' }).click();
    await invitee.getByRole('heading', { name: 'This link doesn’t work' }).waitFor();
    await invitee.context().close();
  });

  it('are accepted by one invitee and declined by another', async () => {
    const invitee = await join(people[1]!);
    expect(invitee.url()).toBe(`${server.url}/accept?backEnd=better-auth`);
    await invitee.getByRole('button', { name: 'Accept invite' }).click();
    await invitee.getByRole('heading', { name: 'Welcome to Atlas' }).waitFor();
    await invitee.context().close();

    const other = await join(people[3]!);
    await other.getByRole('button', { name: 'Decline' }).click();
    await other.getByRole('button', { name: 'Decline invite' }).click();
    await other.getByRole('heading', { name: 'You declined' }).waitFor();
    await other.context().close();

    await inviter.reload();
    await inviter.getByRole('searchbox').fill('atlas');
    await row(people[1]!).getByText('Accepted').waitFor();
    await row(people[3]!).getByText('Declined').waitFor();
  });

  it('go back to the API of the product, which knows the new member and none of the invites', async () => {
    await inviter.getByRole('searchbox').fill('');
    await inviter.getByText('REST', { exact: true }).click();
    await inviter.getByText('No invites yet').waitFor();
    expect(await row('atlas.example').count()).toBe(0);
    const owner = createSession(server.url);
    await owner.signIn(founder, password);
    const { results } = await owner.invites('atlas').sendUserInvites({ userInvites: [{ email: people[1]! }] });
    expect(results).toMatchObject([{ outcome: 'already_member' }]);
  });

  it('never log an error or break a page on the way', () => {
    expect(complaints).toEqual([]);
  });
});
