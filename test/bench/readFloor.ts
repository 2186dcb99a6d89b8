import type { PlainNode } from './page/PlainNode.js';
import type { Bench } from './openBench.ts';

/** What our table puts on the page, for a plain one to put there, too. */
export async function readFloor(bench: Bench, rows: number): Promise<PlainNode> {
  return await bench.inNewPage(({ page }) =>
    page.evaluate(async (given) => {
      await window.bench.prepare({ rows: given, floor: null });
      await window.bench.mount('ours');
      return window.bench.describe();
    }, rows),
  );
}
