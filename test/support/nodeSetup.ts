import { afterAll, afterEach, assert, vi } from 'vitest';

// The files of the project share a process and a document, and a test must not depend on what ran before.
const before = traces();

afterEach(() => {
  if (typeof document === 'undefined') return;
  // What is said where nothing else of ours is on the page stays there for a moment.
  for (const region of document.querySelectorAll('body > [role="log"]')) region.remove();
});

afterAll(() => {
  if (typeof history !== 'undefined') history.replaceState(null, '', '/');
  const after = traces();
  // A test that ran out of time within act leaves it; only its own file is to fail.
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', before.actEnvironment);
  assert.deepEqual(after, before, 'This file leaves to the next one what it has changed.');
});

function traces() {
  return {
    actEnvironment: Reflect.get(globalThis, 'IS_REACT_ACT_ENVIRONMENT'),
    fakeTimers: vi.isFakeTimers(),
    platform: [globalThis.setTimeout, globalThis.setInterval, Date.now, performance.now, Math.random, globalThis.fetch],
    page: typeof document === 'undefined' ? null : tracesOnPage(),
  };
}

function tracesOnPage() {
  const { documentElement, body } = document;
  return {
    html: [documentElement, body].map((element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`)),
    body: body.innerHTML,
    place: [location.href, history.state],
    stored: [Object.entries(localStorage), Object.entries(sessionStorage), document.cookie],
    // The clipboard is one that user-event puts there.
    navigator: Object.getOwnPropertyNames(navigator).filter((name) => name !== 'clipboard'),
    history: [history.pushState, history.replaceState],
    prototypes: [HTMLElement, HTMLDialogElement].map(({ prototype }) => Object.getOwnPropertyNames(prototype)),
  };
}
