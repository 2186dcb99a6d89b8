import type { Bench, BenchPage } from './openBench.ts';

const rows = 100;

/** P2: how many rows render for what a user does. */
export async function countRenders(bench: Bench): Promise<void> {
  const steps: readonly [name: string, act: (opened: BenchPage) => Promise<void>][] = [
    [
      'resend one',
      ({ page }) =>
        page
          .getByRole('button', { name: /^Resend invite/ })
          .first()
          .click(),
    ],
    ['move over the rows', ({ page }) => page.getByRole('row').nth(5).hover()],
    [
      'open a menu',
      ({ page }) =>
        page
          .getByRole('button', { name: /^Actions/ })
          .nth(3)
          .click(),
    ],
    ['close it', ({ page }) => page.keyboard.press('Escape')],
    ['type in the search field', ({ page }) => page.getByRole('searchbox').pressSequentially('qu', { delay: 20 })],
  ];
  await bench.inNewPage(async (opened) => {
    await opened.page.evaluate(async (given) => {
      await window.bench.prepare({ rows: given, floor: null });
      await window.bench.mount('ours');
    }, rows);
    const counts: string[] = [];
    for (const [name, act] of steps) {
      await opened.page.evaluate(() => window.bench.takeRenders());
      await act(opened);
      await opened.page.evaluate(() => new Promise((resolve) => void requestAnimationFrame(resolve)));
      counts.push(`${name} ${await opened.page.evaluate(() => window.bench.takeRenders())}`);
    }
    console.log(`P2 renders of ${rows} rows: ${counts.join(', ')}`);
  });
}
