// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { createPageRegion } from '../../src/ui/createPageRegion.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const regions = () => [...document.querySelectorAll('[role="log"]')].map(({ textContent }) => textContent);

it('says a line a moment after its region is there, and takes the region away when all was said', () => {
  const say = createPageRegion();
  say('one');
  expect(regions()).toEqual(['']);
  vi.advanceTimersByTime(100);
  expect(regions()).toEqual(['one']);
  vi.advanceTimersByTime(7000);
  expect(regions()).toEqual([]);
});

it('outlives the page: a test of a host ends before everything was said', () => {
  createPageRegion()('one');
  const page = document;
  vi.stubGlobal('document', undefined);
  expect(() => vi.advanceTimersByTime(7000)).not.toThrow();
  expect(page.querySelector('[role="log"]')).toBeNull();
});
