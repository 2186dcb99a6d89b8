import { afterEach, expect, it, vi } from 'vitest';

import { isInForeignFrame } from '../../src/hooks/isInForeignFrame.js';

afterEach(() => void vi.unstubAllGlobals());

interface Page {
  location: { origin: string };
  parent: Page;
  top: Page;
}

/** The innermost of pages in pages, from the outermost on. */
function innermost(origins: readonly string[]): Page {
  const pages = origins.map((origin): Partial<Page> => ({
    get location() {
      if (origin !== 'own') throw new DOMException('Blocked a frame.', 'SecurityError');
      return { origin };
    },
  }));
  pages.forEach((page, index) => Object.assign(page, { parent: pages[index - 1] ?? page, top: pages[0] }));
  return pages.at(-1) as Page;
}

it.each([
  [false, ['own']],
  [false, ['own', 'own', 'own']],
  [true, ['foreign', 'own']],
  [true, ['foreign', 'own', 'own']],
  [true, ['own', 'foreign', 'own']],
])('S13: tells %s within %j', (isForeign, origins) => {
  vi.stubGlobal('window', innermost(origins));
  expect(isInForeignFrame()).toBe(isForeign);
});
