import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';

import { raw, startHttpServer } from '../support/startHttpServer.js';
import { acceptOn, serveAcceptPageWithout, signInOn, startAcceptHost, watchWrites } from './acceptHost.js';
import type { AcceptHost } from './acceptHost.js';
import { acceptLifecycles, ready } from './acceptLifecycles.js';
import { firstSteps, watchFirstSteps } from './firstSteps.js';
import { serveJoinPage } from './join-page/serveJoinPage.js';
import { leakToken, leaveWithReferrer } from './leakToken.js';
import { watchTokenSinks } from './tokenSinks.js';
import { watchReferrers } from './watchReferrers.js';
import { watchStorage } from './watchStorage.js';

let host: AcceptHost;
beforeAll(async () => {
  host = await startAcceptHost();
});
afterAll(() => host?.close());

/** Goes on from the welcome, up to the end of what is shown there: whoever has just joined may not see the table. */
async function openOrganization(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Open Northwind' }).click();
  await page.getByText('You can’t see invites here', { exact: true }).first().waitFor();
}

async function openLink(context: BrowserContext, link: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(link);
  return page;
}

const tokenOf = (link: string) => new URLSearchParams(new URL(link).hash.slice(1)).get('token')!;

describe('from the mail to a membership', () => {
  it('by signing in', async () => {
    const email = 'signs-in@mail.example';
    await host.openBrowser(email);
    const page = await openLink(await host.openBrowser(), await host.invite(email));
    await page.getByRole('button', { name: 'Sign in to accept' }).click();
    expect(await page.getByLabel('Email').inputValue()).toBe(email);
    await signInOn(page, email);
    await acceptOn(page);
    expect(await host.membershipsOf(email)).toBe(1);
  });

  it('S6: from the wrong account and back, which joins nothing meanwhile', async () => {
    const [email, other] = ['invited@mail.example', 'other@mail.example'];
    await host.openBrowser(email);
    const page = await openLink(await host.openBrowser(other), await host.invite(email));
    const card = page.getByRole('article', { name: 'This invite is for another account' });
    await card.getByText(email).waitFor();
    await card.getByText(other).waitFor();
    expect(await page.getByRole('button', { name: 'Accept invite' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Switch account' }).click();
    await signInOn(page, email);
    await acceptOn(page);
    expect(await host.membershipsOf(email)).toBe(1);
    expect(await host.membershipsOf(other)).toBe(0);
  });

  it('S4: once, in two tabs that accept at the same moment', async () => {
    const email = 'two-tabs@mail.example';
    const context = await host.openBrowser(email);
    const link = await host.invite(email);
    const tabs = [await openLink(context, link), await openLink(context, link)];
    let waiting = 0;
    let letGo: (() => void) | undefined;
    const bothAreThere = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await context.route('**/api/invite-tokens/accept', async (route) => {
      waiting += 1;
      if (waiting === tabs.length) letGo?.();
      await bothAreThere;
      await route.continue();
    });
    await Promise.all(tabs.map(acceptOn));
    expect(waiting).toBe(2);
    expect(await host.membershipsOf(email)).toBe(1);
  });
});

describe('S8, S16: the token of the link', () => {
  it('makes no entry of its own in the history, and is on no way back or forward', async () => {
    const email = 'history@mail.example';
    const page = await (await host.openBrowser(email)).newPage();
    const places: string[] = [];
    page.on('framenavigated', (frame) => places.push(frame.url()));
    await page.goto('/received');
    await page.goto(await host.invite(email));
    await ready(page);
    expect(await page.evaluate(() => history.length)).toBe(3);
    const arrived = places.findLastIndex((place) => place.includes('token='));
    await acceptOn(page);
    await page.goBack();
    await page.goForward();
    await page.getByRole('heading', { name: 'This link doesn’t work' }).waitFor();
    expect(places.slice(arrived + 1).filter((place) => place.includes('token='))).toEqual([]);
    expect(page.url()).toBe(`${host.server.url}/accept`);
  });
});

describe('S1: nothing is accepted or declined where a page', () => {
  let context: BrowserContext;
  let link: string;
  let writes: string[];
  const email = 'lifecycles@mail.example';
  beforeAll(async () => {
    context = await host.openBrowser(email);
    link = await host.invite(email);
    writes = watchWrites(context);
  });

  it.each(Object.entries(acceptLifecycles))('%s', async (_, live) => {
    const page = await openLink(context, link);
    await live(page, link);
    // What it sets off may start a moment later.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    await page.close();
    expect(writes).toEqual([]);
  });

  it('ever was: the invite is open, after twelve of them', async () => {
    expect(Object.keys(acceptLifecycles)).toHaveLength(12);
    expect(await host.statusOf(email)).toBe('pending');
  });
});

describe('a scanner of mails', () => {
  it.each([
    ['without a session', undefined],
    ['with the invitee’s session', 'scanned@mail.example'],
  ])('S1: accepts nothing in ten seconds of scripts, scrolling and moving about, %s', async (_, account) => {
    const email = account ?? 'scanned-alone@mail.example';
    const context = await host.openBrowser(account);
    await context.clock.install();
    const writes = watchWrites(context);
    const page = await openLink(context, await host.invite(email));
    await page.getByRole('heading', { name: 'Join Northwind' }).waitFor();
    for (let second = 0; second < 10; second += 1) {
      await page.mouse.move(120 * second, 70 * second, { steps: 3 });
      await page.mouse.wheel(0, second % 2 === 0 ? 400 : -400);
      await page.keyboard.press('Tab');
      for (const button of await page.getByRole('button').all()) await button.hover();
      await context.clock.runFor(1000);
    }
    expect(writes).toEqual([]);
    expect(await host.statusOf(email)).toBe('pending');
  });

  it('S2: accepts nothing without a session, whatever it presses', async () => {
    const email = 'pressed@mail.example';
    const context = await host.openBrowser();
    const writes = watchWrites(context);
    const link = await host.invite(email);
    const page = await openLink(context, link);
    await page.getByRole('heading', { name: 'Join Northwind' }).waitFor();
    const names = await page.getByRole('button').allTextContents();
    expect(names.length).toBeGreaterThanOrEqual(2);
    for (const name of names) {
      await page.goto('about:blank');
      await page.goto(link);
      await page.getByRole('button', { name }).click();
      for (const control of await page.getByRole('button').all()) await control.click();
    }
    expect(writes.filter((write) => write.includes('invite'))).toEqual([]);
    expect(await host.statusOf(email)).toBe('pending');
  });
});

describe('S7: the token of a link', () => {
  it('is in none of the places where a page could leave it, and would be found there', async () => {
    const email = 'canary@mail.example';
    const link = await host.invite(email);
    const page = await (await host.openBrowser(undefined, () => {})).newPage();
    const token = tokenOf(link);
    const sinks = await watchTokenSinks(page, token);
    await page.route('**/api/invite-tokens/check', (route) => route.abort(), { times: 1 });
    await page.goto(link);
    await page.getByRole('heading', { name: 'Your invite didn’t open' }).waitFor();
    await sinks.look();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Create an account' }).waitFor();
    await sinks.look();
    await page.getByRole('button', { name: 'Create an account' }).click();
    await signInOn(page, email, 'Create account');
    await ready(page);
    await sinks.look();
    await acceptOn(page);
    await sinks.look();
    await openOrganization(page);
    await sinks.look();
    expect(sinks.names.length).toBeGreaterThanOrEqual(25);
    expect(sinks.found()).toEqual([]);

    await leakToken(page, token);
    await sinks.look();
    await leaveWithReferrer(page);
    await sinks.look();
    expect(sinks.names.filter((name) => !sinks.found().includes(name))).toEqual([]);
  });

  it('is in none of them where it came in the query, and the invite is declined', async () => {
    const email = 'canary-declines@mail.example';
    const link = await host.invite(email);
    const page = await (await host.openBrowser(email, () => {})).newPage();
    const sinks = await watchTokenSinks(page, tokenOf(link));
    await page.goto(link.replace('#', '?'));
    await ready(page);
    await sinks.look();
    await page.getByRole('button', { name: 'Decline' }).click();
    await page.getByLabel('Reason (optional)').fill('No time');
    await page.getByRole('button', { name: 'Decline invite' }).click();
    await page.getByRole('heading', { name: 'You declined' }).waitFor();
    await sinks.look();
    expect(sinks.found()).toEqual([]);
    expect(await host.statusOf(email)).toBe('declined');
  });
});

describe('S8, S9: a token in the query', () => {
  it('is out of the URL before the page renders or asks for anything, and in no referrer from there on', async () => {
    const email = 'referrer@mail.example';
    const context = await host.openBrowser(email);
    await serveAcceptPageWithout(context, ['referrer-policy']);
    const page = await context.newPage();
    await watchFirstSteps(page);
    const referrers = watchReferrers(page);
    const link = await host.invite(email);
    await page.goto(link.replace('#', '?'));
    await ready(page);
    const [first, ...others] = await firstSteps(page);
    expect(first).toBe('the URL is cleaned');
    expect(others.toSorted()).toEqual(['something is asked for', 'something is shown']);
    await acceptOn(page);
    await openOrganization(page);
    expect(await page.evaluate(() => document.referrer)).toBe('');

    const told = (await referrers()).filter(({ referrer }) => referrer?.includes(tokenOf(link)));
    // What the document itself loads is on its way before a script runs; the guide's headers are for that.
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(({ path }) => !path.startsWith('/assets/'))).toEqual([]);
  });
});

describe('S10: the way back from a sign-in on another site', () => {
  it.each([
    ['is the URL that it was given, and nothing is stored', '/join', []],
    ['is in the store of the tab, until it is taken', '/join?store', ['react-user-invites:resume']],
  ])('%s', async (_, path, keys) => {
    const email = `back-to${path.replaceAll(/\W/g, '-')}@mail.example`;
    await host.openBrowser(email);
    const context = await host.openBrowser();
    await serveJoinPage(context, host.server.url);
    const stored = await watchStorage(context);
    const page = await openLink(context, (await host.invite(email)).replace('/accept', path));
    await page.getByRole('button', { name: 'Sign in to accept' }).click();
    await page.getByRole('heading', { name: 'Identity' }).waitFor();
    await host.signIn(context, email);
    await page.getByRole('button', { name: 'Continue' }).click();
    await ready(page);
    expect(page.url()).toBe(`${host.server.url}${path}`);
    expect(stored).toEqual(keys);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await acceptOn(page);
    expect(await host.membershipsOf(email)).toBe(1);
  });
});

describe('S13: in a frame of another site', () => {
  it('an invisible page accepts nothing where its viewer presses, and opens in a window where it can', async () => {
    const email = 'framed@mail.example';
    const context = await host.openBrowser(email);
    await serveAcceptPageWithout(context, ['x-frame-options', 'content-security-policy']);
    const link = await host.invite(email);
    const alone = await openLink(context, link);
    const target = (await alone.getByRole('button', { name: 'Accept invite' }).boundingBox())!;
    await alone.close();
    const writes = watchWrites(context);

    // Another origin of the same site, which cookies go to.
    const site = await startHttpServer();
    onTestFinished(() => site.stop());
    const frame = `<iframe src="${link}" style="position: fixed; inset: 0; width: 100%; height: 100%; border: 0; opacity: 0"></iframe>`;
    site.answer(raw(`<!doctype html><button>Win a prize</button>${frame}`, 200, { 'Content-Type': 'text/html' }));
    const bait = await openLink(context, site.url.replace('127.0.0.1', 'localhost'));
    const framed = bait.frameLocator('iframe');
    await framed.getByRole('heading', { name: 'Open your invite in its own window' }).waitFor();
    await bait.mouse.click(target.x + target.width / 2, target.y + target.height / 2);
    await framed.getByRole('button', { name: 'Open in a new window' }).hover();
    expect(writes).toEqual([]);
    expect(await host.statusOf(email)).toBe('pending');

    const opened = context.waitForEvent('page');
    await framed.getByRole('button', { name: 'Open in a new window' }).click();
    await acceptOn(await opened);
    expect(await host.membershipsOf(email)).toBe(1);
  });
});

it('no page logged an error or broke on the way', () => {
  expect(host.complaints).toEqual([]);
});
