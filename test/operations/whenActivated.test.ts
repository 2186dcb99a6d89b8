// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';

import { whenActivated } from '../../src/operations/whenActivated.js';

function prerender() {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
}

afterEach(() => Reflect.deleteProperty(document, 'prerendering'));

it('starts at once on a page that is visited', () => {
  const start = vi.fn();
  whenActivated(start);
  expect(start).toHaveBeenCalledOnce();
});

it('waits on a page that is rendered ahead of its visit', () => {
  prerender();
  const start = vi.fn();
  whenActivated(start);
  expect(start).not.toHaveBeenCalled();
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(start).toHaveBeenCalledOnce();
});

it('can be stopped before the visit', () => {
  prerender();
  const start = vi.fn();
  whenActivated(start)();
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(start).not.toHaveBeenCalled();
});
