import { checkCommit } from './checkCommit.js';
import type { Tenant } from './createTenant.js';
import { readScreen } from './readScreen.js';
import type { ShownPage } from './readScreen.js';

/** Looks at every commit, before anything of it could be painted. */
export interface ScreenWatch {
  /** What is shown; null before anything is. Throws where a commit was wrong. */
  screen(): ShownPage | null;

  stop(): void;
}

/** Watches a page. */
export function createScreenWatch(container: HTMLElement, tenants: readonly Tenant[]): ScreenWatch {
  const wrong: unknown[] = [];
  let screen: ShownPage | null = null;

  function look(): void {
    screen = readScreen(container);
    const tenant = tenants.find(({ scope }) => scope === screen?.scope);
    try {
      if (screen && tenant) checkCommit(screen, tenant);
    } catch (error) {
      wrong.push(error);
    }
  }

  const observer = new MutationObserver(look);
  observer.observe(container, { childList: true, subtree: true, attributes: true, characterData: true });

  return {
    screen() {
      if (observer.takeRecords().length > 0) look();
      if (wrong.length > 0) throw wrong[0];
      return screen;
    },
    stop: () => observer.disconnect(),
  };
}
