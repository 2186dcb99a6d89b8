import type { RenderedWorld } from './createRenderedWorld.js';
import type { TableName } from './RenderedRun.js';

/** The table of that name; null while it is not on the page. */
export function tableOf({ container }: RenderedWorld, name: TableName): HTMLElement | null {
  return [...container.getElementsByTagName('section')].find(({ dataset }) => dataset['view'] === name) ?? null;
}

/** The dialog that keeps everything behind it from being clicked; null while there is none. */
export function openLayer({ container }: RenderedWorld): HTMLElement | null {
  return container.getElementsByTagName('dialog')[0] ?? null;
}

/** The buttons of an element, by what they say. */
export function buttonsOf(element: HTMLElement | null, text?: string): HTMLButtonElement[] {
  const buttons = [...(element?.getElementsByTagName('button') ?? [])];
  return text === undefined ? buttons : buttons.filter(({ textContent }) => textContent === text);
}

/** A click as a pointer makes it: the focus goes there first. `count` is 2 for the second one of a double click. */
export function clickOn(control: HTMLElement, count = 1): void {
  control.focus();
  control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: count }));
}

/** Types into a field, or chooses in a list, as React hears of it. */
export function enterInto(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  field.focus();
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')!;
  set!.call(field, value);
  field.dispatchEvent(new Event(field instanceof HTMLInputElement ? 'input' : 'change', { bubbles: true }));
}
