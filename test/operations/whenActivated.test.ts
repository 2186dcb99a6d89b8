import { afterEach, expect, it, vi } from 'vitest';

import { whenActivated } from '../../src/operations/whenActivated.js';

function visit(prerendering: boolean | undefined) {
  const document = Object.assign(new EventTarget(), prerendering === undefined ? {} : { prerendering });
  vi.stubGlobal('document', document);
  return document;
}

afterEach(() => vi.unstubAllGlobals());

it.each([undefined, false])('starts at once on a page that is visited (prerendering: %s)', (prerendering) => {
  visit(prerendering);
  const start = vi.fn();
  whenActivated(start);
  expect(start).toHaveBeenCalledOnce();
});

it('S3: waits on a page that is rendered ahead of its visit', () => {
  const document = visit(true);
  const start = vi.fn();
  whenActivated(start);
  expect(start).not.toHaveBeenCalled();
  document.dispatchEvent(new Event('prerenderingchange'));
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(start).toHaveBeenCalledOnce();
});

it('can be stopped before the visit', () => {
  const document = visit(true);
  const start = vi.fn();
  whenActivated(start)();
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(start).not.toHaveBeenCalled();
});
