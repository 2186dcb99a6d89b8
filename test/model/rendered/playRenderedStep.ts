import { actions } from '../../../src/i18n/en/actions.js';
import { common } from '../../../src/i18n/en/common.js';
import { inviteKeys } from '../../../src/query/inviteKeys.js';
import { narrowings } from './HostInvites.js';
import { buttonsOf, clickOn, enterInto, openLayer, tableOf } from './pageControls.js';
import { answerQuestion, performInHost, performInRow, press } from './performInRow.js';
import { checkScreen } from './checkScreen.js';
import type { RenderedWorld } from './createRenderedWorld.js';
import { addressOf, rowsOf } from './readScreen.js';
import type { RenderedStep, TableName } from './RenderedRun.js';

const sizes = ['2', '3', '5'];
const slices = 4;

/** Does one thing. While a question is open, nothing behind it can be clicked. */
export async function playRenderedStep(world: RenderedWorld, step: RenderedStep, pick: () => number): Promise<void> {
  const { choice, queryClient, time } = world;
  switch (step.kind) {
    case 'answer':
      for (let answer = 0; answer < step.count; answer += 1) {
        await world.act(() => world.due.release(pick()));
        checkScreen(world);
      }
      return;
    case 'pass':
      for (let slice = 0; slice < slices; slice += 1) {
        await world.act(() => time.pass(step.milliseconds / slices));
        checkScreen(world);
      }
      return;
    case 'focus':
      return await world.act(() => window.dispatchEvent(new Event('visibilitychange')));
    case 'invalidate':
      return await world.act(() => void queryClient.invalidateQueries({ queryKey: inviteKeys.all(choice.scope) }));
    case 'elsewhere':
      return world.tenant().server.change(idOf(world, step.target), { status: step.status, rawStatus: step.status });
    case 'toggle_second':
      return await world.show({ secondTable: choice.secondTable === null ? nextNumber() : null });
    case 'remount_first':
      return await world.show({ firstTable: nextNumber() });
    case 'switch_scope':
      return await world.show({ scope: choice.scope === 'a' ? 'b' : 'a' });
    case 'go_offline':
    case 'go_online':
      return await world.act(() => world.setOnline(step.kind === 'go_online'));
    case 'confirm':
    case 'keep':
      return await answerQuestion(world, step.kind);
    default:
      return openLayer(world) ? undefined : await clickOnPage(world, step);
  }
}

let numbers = 1;
const nextNumber = () => (numbers += 1);

const idOf = (world: RenderedWorld, target: number) => world.tenant().server.ids[target]!;

async function clickOnPage(world: RenderedWorld, step: RenderedStep): Promise<void> {
  switch (step.kind) {
    case 'resend':
    case 'cancel':
    case 'restore':
    case 'delete': {
      if (step.place === 'host') return await performInHost(world, step.kind, idOf(world, step.target), step.twice);
      const row = rowAt(world, step.place, step.target);
      if (row) await performInRow(world, step.place, step.kind, row, step.twice);
      return openLayer(world) ? await answerQuestion(world, 'confirm', step.twice) : undefined;
    }
    case 'ask': {
      const row = rowAt(world, step.place, step.target);
      return row && (await performInRow(world, step.place, 'cancel', row, false));
    }
    case 'undo':
      return await clickUndo(world, step.place, step.twice);
    case 'narrow': {
      const button = buttonsOf(world.container).find(({ dataset }) => dataset['narrow'] === `${step.target % narrowings.length}`);
      return await world.act(() => button?.click());
    }
    case 'line':
      return await clickLine(world, step.place, step.target);
    case 'search':
      return await world.act(() => {
        const field = tableOf(world, step.place)?.getElementsByTagName('input')[0];
        if (field) enterInto(field, step.text);
      });
    case 'size':
      return await world.act(() => {
        const select = [...(tableOf(world, step.place)?.getElementsByTagName('select') ?? [])].at(-1);
        if (select?.getAttribute('aria-label') === 'Rows per page') enterInto(select, sizes[step.target % sizes.length]!);
      });
    case 'sort':
    case 'tab':
    case 'page': {
      const offered = offeredBy[step.kind](tableOf(world, step.place));
      const control = offered[step.target % offered.length];
      return await world.act(() => control && clickOn(control));
    }
  }
}

const offeredBy = {
  sort: (table: HTMLElement | null) => buttonsOf(table).filter(({ className }) => className.includes('table-sort')),
  tab: (table: HTMLElement | null) => buttonsOf(table).filter(({ className }) => className.includes('table-tab')),
  page: (table: HTMLElement | null) => buttonsOf(table?.getElementsByTagName('nav')[0] ?? null),
};

function rowAt(world: RenderedWorld, name: TableName, target: number): HTMLElement | undefined {
  const table = tableOf(world, name);
  const rows = table ? rowsOf(table) : [];
  return rows[target % rows.length];
}

/** Clicks what a line under a row offers first: to try again, or to take back what waits. */
async function clickLine(world: RenderedWorld, name: TableName, target: number): Promise<void> {
  const lines = [...(tableOf(world, name)?.getElementsByClassName('invites-table-failure') ?? [])] as HTMLElement[];
  const line = lines[target % lines.length];
  const [control] = buttonsOf(line ?? null);
  if (!line || !control) return;
  if (control.textContent !== common.tryAgain) return await world.act(() => clickOn(control));
  const address = addressOf(line.previousElementSibling as HTMLElement);
  // A line whose wait is over no longer names what failed.
  const { intents, idOf: find } = world.tenant();
  const failed = intents.of(find(address)).findLast(({ outcome }) => outcome?.status === 'failed')?.kind;
  const kind = (['resend', 'cancel', 'restore', 'delete'] as const).find((known) => known === failed) ?? 'resend';
  await press(world, name, kind, address, control);
}

/** Takes the last cancellation back, where the table offers it. */
async function clickUndo(world: RenderedWorld, name: TableName, twice: boolean): Promise<void> {
  const notice = tableOf(world, name)?.getElementsByClassName('invites-table-notice')[0] as HTMLElement | undefined;
  const [undo] = buttonsOf(notice ?? null, actions.undo);
  const address = /Invite for (\S+) canceled/.exec(notice?.textContent ?? '')?.[1];
  if (undo && address) await press(world, name, 'restore', address, undo, twice);
}
