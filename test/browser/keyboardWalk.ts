import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';

const longestWay = 90;

/** What has the focus. */
export const focused = (): HTMLElement => document.activeElement as HTMLElement;

/** What a control is called, near enough to find it by. */
export function nameOf(element: HTMLElement): string {
  const isLabeled = element instanceof HTMLSelectElement || element instanceof HTMLInputElement;
  const label = isLabeled || element instanceof HTMLTextAreaElement ? element.labels?.[0]?.textContent : null;
  return element.getAttribute('aria-label') ?? label ?? element.textContent;
}

/** Presses a key until the focus is where it is wanted: it is seen at each stop, and never lost. */
export async function walk(key: string, isThere: () => boolean, what: string): Promise<void> {
  for (let steps = 0; !isThere(); steps += 1) {
    if (steps === longestWay) throw new Error(`${what} cannot be reached`);
    await userEvent.keyboard(key);
    expect(document.body).not.toHaveFocus();
    checkFocusIsSeen();
  }
}

/** Presses Tab until what has such a name has the focus. */
export async function tabTo(name: RegExp | string, key = '{Tab}'): Promise<void> {
  const isNamed = (own: string) => (typeof name === 'string' ? own === name : name.test(own));
  await walk(key, () => isNamed(nameOf(focused())), String(name));
}

/** A12: what has the focus shows it; a menu shows it on its items. */
function checkFocusIsSeen(): void {
  const { outlineStyle, outlineWidth } = getComputedStyle(focused());
  const isOurs = focused().closest('.invites-root') !== null && focused().role !== 'menu';
  if (isOurs && (outlineStyle === 'none' || parseFloat(outlineWidth) < 2))
    throw new Error(`${focused().outerHTML.slice(0, 200)} has the focus, and does not show it`);
}
