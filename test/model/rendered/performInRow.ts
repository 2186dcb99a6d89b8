import { actions } from '../../../src/i18n/en/actions.js';
import { buttonsOf, clickOn, openLayer } from './pageControls.js';
import { addressOf } from './readScreen.js';
import type { RenderedWorld } from './createRenderedWorld.js';
import type { TableName } from './RenderedRun.js';

type Kind = 'resend' | 'cancel' | 'restore' | 'delete';

/** How often operations were started, as the host's devtools see it. */
function startedIn({ queryClient }: RenderedWorld): number {
  return queryClient.getMutationCache().getAll().length;
}

/** Clicks a button of the host; twice in one event where it is said. */
export async function performInHost(world: RenderedWorld, kind: Kind, id: string, twice: boolean): Promise<void> {
  const before = startedIn(world);
  await world.act(() => {
    for (let click = 0; click <= Number(twice); click += 1) pressInHost(world, kind, id);
  });
  if (startedIn(world) > before + 1) throw new Error(`${kind} of ${id} by the host was started twice`);
}

function pressInHost(world: RenderedWorld, kind: Kind, id: string): void {
  buttonsOf(world.container)
    .find(({ dataset }) => dataset['perform'] === `${kind} ${id}`)!
    .click();
  world.tenant().follow(world.performed()!);
}

/** Clicks a control that performs an operation on the invite of an address. A second click never starts another one. */
export async function press(
  world: RenderedWorld,
  table: TableName,
  kind: Kind,
  address: string,
  control: HTMLElement,
  twice = false,
): Promise<void> {
  const id = world.tenant().idOf(address);
  await world.act(() => {
    if (control.hasAttribute('aria-disabled')) return clickOn(control);
    const before = startedIn(world);
    const instance = world.instanceOf(table);
    clickOn(control);
    const started = startedIn(world) - before;
    // The same asked for by another component in the same event: it meets the operation of the click.
    pressInHost(world, kind, id);
    if (started > 1 || startedIn(world) > before + started)
      throw new Error(`a click to ${kind} ${id} started ${started}, and one of the host in the same event another one`);
    void world.announcements.expectEnd(world.performed()!, address, () => world.instanceOf(table) === instance);
  });
  if (!twice) return;
  const before = startedIn(world);
  await world.act(() => {
    if (control.isConnected) clickOn(control, 2);
  });
  if (startedIn(world) > before) throw new Error(`the second click of a double click on ${id} started another operation`);
}

/** Opens the menu of a row; null where it does not open. */
async function openMenu(world: RenderedWorld, row: HTMLElement): Promise<HTMLElement | null> {
  const trigger = buttonsOf(row).find(({ dataset }) => dataset['focusKey'] === 'menu')!;
  await world.act(() => clickOn(trigger));
  return document.getElementById(trigger.getAttribute('aria-controls') ?? '');
}

async function closeMenu(world: RenderedWorld, menu: HTMLElement): Promise<void> {
  if (!menu.isConnected) return;
  await world.act(() => menu.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })));
}

function itemOf(menu: HTMLElement, text: string): HTMLElement | undefined {
  return buttonsOf(menu).find((item) => item.textContent?.startsWith(text) && !item.hasAttribute('aria-disabled'));
}

const itemTexts = {
  resend: actions.resend,
  cancel: actions.cancelInvite,
  restore: actions.restoreInvite,
  delete: actions.deleteRecord,
} as const;

/**
 * Performs an operation from a row: by its button where it has one, else by its menu, where that offers it. What asks
 * first, such as a cancellation that cannot be taken back, has not begun then.
 */
export async function performInRow(
  world: RenderedWorld,
  table: TableName,
  kind: Kind,
  row: HTMLElement,
  twice: boolean,
): Promise<void> {
  const address = addressOf(row);
  const button = kind === 'resend' && buttonsOf(row).find(({ dataset }) => dataset['focusKey'] === 'resend');
  if (button) return await press(world, table, kind, address, button, twice);
  const menu = await openMenu(world, row);
  const item = menu && itemOf(menu, itemTexts[kind]);
  const asks = kind === 'delete' || (kind === 'cancel' && !world.run.restores);
  if (item && asks) await world.act(() => clickOn(item));
  else if (item) await press(world, table, kind, address, item, twice);
  if (menu) await closeMenu(world, menu);
}

/** Answers the question that is open. */
export async function answerQuestion(world: RenderedWorld, answer: 'confirm' | 'keep', twice = false): Promise<void> {
  const dialog = openLayer(world);
  const [keep, confirm] = buttonsOf(dialog);
  if (!dialog || !keep || !confirm) return;
  if (answer === 'keep') return await world.act(() => clickOn(keep));
  const table = dialog.closest('section')!.dataset['view'] as TableName;
  const kind = confirm.textContent === actions.confirmDelete.confirm ? 'delete' : 'cancel';
  await press(world, table, kind, addressOf(dialog), confirm, twice);
}
