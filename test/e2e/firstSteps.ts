import type { Page } from 'playwright';

interface WatchedWindow {
  firstSteps: Set<string>;
}

/** Notes, from before a page's scripts run, when it does something for the first time. */
export async function watchFirstSteps(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const steps = new Set<string>();
    Object.defineProperty(window, 'firstSteps', { value: steps, enumerable: false });
    function watch(owner: object, method: string, step: string): void {
      const original = Reflect.get(owner, method) as (...args: unknown[]) => unknown;
      Reflect.set(owner, method, function watched(this: unknown, ...args: unknown[]) {
        steps.add(step);
        return original.apply(this, args);
      });
    }
    watch(history, 'replaceState', 'the URL is cleaned');
    watch(window, 'fetch', 'something is asked for');
    new MutationObserver(() => {
      if (document.getElementById('root')?.hasChildNodes()) steps.add('something is shown');
    }).observe(document, { childList: true, subtree: true });
  });
}

/** What the page has done, in the order of its first times. */
export function firstSteps(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(window as unknown as WatchedWindow).firstSteps]);
}
