import { checkLimit } from './checkLimit.ts';
import type { Bench, BenchPage } from './openBench.ts';

const rows = 100;

// Longer than a search waits for the next letter.
const settleMs = 400;

interface Step {
  name: string;

  /** How many rows change. */
  changes: 'none' | 'one' | 'all';

  act: (opened: BenchPage) => Promise<void>;
}

const button = ({ page }: BenchPage, name: RegExp) => page.getByRole('button', { name });
const choose = ({ page }: BenchPage, name: string) => page.getByRole('menuitem', { name }).click();
const escape = ({ page }: BenchPage) => page.keyboard.press('Escape');

// In this order: each begins where the one before has ended.
const steps: readonly Step[] = [
  { name: 'read again with equal data', changes: 'none', act: (opened) => button(opened, /^Refresh/).click() },
  {
    name: 'resend one',
    changes: 'one',
    act: (opened) =>
      button(opened, /^Resend invite/)
        .first()
        .click(),
  },
  { name: 'move over the rows', changes: 'none', act: ({ page }) => page.getByRole('row').nth(5).hover() },
  { name: 'open a menu', changes: 'none', act: (opened) => openMenu(opened, /Pending/) },
  { name: 'cancel one', changes: 'one', act: (opened) => choose(opened, 'Cancel invite') },
  { name: 'open another menu', changes: 'none', act: (opened) => openMenu(opened, /Accepted/) },
  { name: 'open the details', changes: 'none', act: (opened) => choose(opened, 'See details') },
  { name: 'close them', changes: 'none', act: escape },
  { name: 'open the menu again', changes: 'none', act: (opened) => openMenu(opened, /Accepted/) },
  { name: 'ask before a record is deleted', changes: 'none', act: (opened) => choose(opened, 'Delete record') },
  { name: 'keep it', changes: 'none', act: escape },
  {
    name: 'select one',
    changes: 'one',
    act: ({ page }) =>
      page
        .getByRole('checkbox', { name: /^Select .*@/ })
        .nth(7)
        .check(),
  },
  { name: 'select all', changes: 'all', act: ({ page }) => page.getByRole('checkbox', { name: 'Select this page' }).click() },
  { name: 'clear the selection', changes: 'all', act: (opened) => button(opened, /^Clear selection/).click() },
  {
    name: 'type in the search field',
    changes: 'none',
    async act({ page }) {
      // The rows of its answer are others.
      await page.evaluate(() => window.bench.holdLists());
      await page.getByRole('searchbox').pressSequentially('qu', { delay: 20 });
    },
  },
];

const limitOf = {
  none: 'rows that render for what changes none',
  one: 'rows that render for a change of one',
  all: 'rows that render when all are selected',
} as const;

/** P2: how many rows render for what a user does. */
export async function countRenders(bench: Bench): Promise<void> {
  await bench.inNewPage(async (opened) => {
    await opened.page.evaluate(async (given) => {
      await window.bench.prepare({ rows: given, floor: null });
      await window.bench.mount('ours');
    }, rows);
    const counts: string[] = [];
    for (const { name, changes, act } of steps) {
      await opened.page.evaluate(() => window.bench.takeRenders());
      await act(opened);
      await opened.page.waitForTimeout(settleMs);
      const count = await opened.page.evaluate(() => window.bench.takeRenders());
      counts.push(`${name} ${count}`);
      checkLimit(limitOf[changes], count);
    }
    console.log(`P2 renders of ${rows} rows: ${counts.join(', ')}`);
  });
}

/** Opens the menu of the last row of a status. */
async function openMenu({ page }: BenchPage, status: RegExp): Promise<void> {
  const row = page.getByRole('row').filter({ hasText: status }).last();
  await row.getByRole('button', { name: /^Actions/ }).click();
}
