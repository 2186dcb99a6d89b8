import type { Page } from 'playwright';
import { expect } from 'vitest';

const showPage = (page: Page, state: 'hidden' | 'visible') =>
  page.evaluate((visibility) => {
    Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, state);

/** Waits for an open invite. */
export const ready = (page: Page) => page.getByRole('button', { name: 'Accept invite' }).waitFor();

/** Opens a link in the tab that shows its page, where only the fragment changes. */
async function openOnceMore(page: Page, link: string): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.goto(link);
  await loaded;
  await ready(page);
  expect(page.url()).toBe(link.split('#')[0]);
}

/** What happens to a page with an open invite of its signed-in viewer, without anybody pressing anything. */
export const acceptLifecycles: Readonly<Record<string, (page: Page, link: string) => Promise<unknown>>> = {
  'is opened': ready,
  'is reloaded, and opened in the same tab by its link, as it asks for': async (page, link) => {
    await ready(page);
    await page.reload();
    await page.getByRole('heading', { name: 'This link doesn’t work' }).waitFor();
    await openOnceMore(page, link);
  },
  'is opened in the same tab by the same link again': async (page, link) => {
    await ready(page);
    await openOnceMore(page, link);
  },
  'is left and come back to, as the back-forward cache has it': async (page) => {
    await ready(page);
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await page.goto('/received');
    await page.goBack();
  },
  'is left within the product, and mounted again': async (page) => {
    await ready(page);
    for (const path of ['/received', '/accept']) {
      await page.evaluate((target) => {
        history.pushState(null, '', target);
        dispatchEvent(new PopStateEvent('popstate'));
      }, path);
      await page.getByRole('heading').first().waitFor();
    }
    await ready(page);
  },
  'is hidden and shown': async (page) => {
    await ready(page);
    await showPage(page, 'hidden');
    await showPage(page, 'visible');
  },
  'loses the focus and gets it': async (page) => {
    await ready(page);
    await page.evaluate(() => ['blur', 'focus'].map((type) => dispatchEvent(new Event(type))));
  },
  'loses the network and gets it': async (page) => {
    await ready(page);
    await page.context().setOffline(true);
    await page.context().setOffline(false);
    await page.waitForFunction(() => navigator.onLine);
  },
  'is frozen and resumed': async (page) => {
    await ready(page);
    const session = await page.context().newCDPSession(page);
    for (const state of ['frozen', 'active'] as const) await session.send('Page.setWebLifecycleState', { state });
    await ready(page);
  },
  'is rendered ahead of the visit': async (page, link) => {
    await page.addInitScript(() => Object.defineProperty(document, 'prerendering', { value: true, configurable: true }));
    await page.goto('about:blank');
    const checks: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/check')) checks.push(request.url());
    });
    await page.goto(link);
    await page.waitForLoadState('networkidle');
    expect(checks).toEqual([]);
    await page.evaluate(() => {
      Object.defineProperty(document, 'prerendering', { value: false });
      document.dispatchEvent(new Event('prerenderingchange'));
    });
    await ready(page);
  },
  'fails to read the invite, and is tried again': async (page, link) => {
    await page.goto('about:blank');
    await page.route('**/api/invite-tokens/check', (route) => route.abort(), { times: 1 });
    await page.goto(link);
    await page.getByRole('button', { name: 'Try again' }).click();
    await ready(page);
  },
  'is left while the invite is read': async (page, link) => {
    await page.goto('about:blank');
    await page.route('**/api/invite-tokens/check', () => {}, { times: 1 });
    await page.goto(link);
    await page.goto('/received');
  },
};
