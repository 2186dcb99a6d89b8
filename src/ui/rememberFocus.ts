import { focusedElement } from './focusedElement.js';

const controls = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex^="-"])';

/**
 * Remembers what has the focus, and where it stands. Returns the way to give the focus back once the page has changed: to
 * it, or where it is gone to what stands nearest, unless something else has the focus by then.
 */
export function rememberFocus(within: Element | null): () => void {
  const element = focusedElement(within);
  const places = placesAround(element);

  function giveBack(): void {
    if (!(element instanceof HTMLElement) || focusedElement(element)) return;
    element.focus();
    // After those who know better, such as a list that has lost one of its rows.
    if (!focusedElement(element)) setTimeout(() => focusNear(places));
  }

  // Where a question over a dialog goes with it, the platform gives the focus back to that dialog, which is gone.
  return () => queueMicrotask(giveBack);
}

/** What is around it, the nearest first. The page as a whole is no place. */
function placesAround(element: Element | null): readonly Element[] {
  const parent = element?.parentElement ?? null;
  return parent && parent !== document.body ? [parent, ...placesAround(parent)] : [];
}

function focusNear(places: readonly Element[]): void {
  for (const place of places.filter(({ isConnected }) => isConnected)) {
    for (const control of place.querySelectorAll<HTMLElement>(controls)) {
      if (focusedElement(place)) return;
      control.focus();
    }
  }
}
