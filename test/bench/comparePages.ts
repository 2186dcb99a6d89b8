import { checkLimit } from './checkLimit.ts';
import { median, ratios } from './median.ts';
import { metricsOf } from './metricsOf.ts';
import type { Bench } from './openBench.ts';
import { readFloor } from './readFloor.ts';

const rows = 25;
const rounds = 7;
const warmUps = 4;
const switches = 10;

/** P4: what a switch to a page that has been read costs beside mounting a plain table again. */
export async function comparePages(bench: Bench): Promise<void> {
  const floor = await readFloor(bench, rows);
  const results: Record<'ours' | 'plain', number[]> = { ours: [], plain: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const variant of ['ours', 'plain'] as const) {
      results[variant].push(
        await bench.inNewPage(async (opened) => {
          await opened.page.evaluate((given) => window.bench.prepare(given), { rows, floor, pages: 2 });
          await opened.page.evaluate((name) => window.bench.mount(name), variant);
          const costs: number[] = [];
          for (let turn = 0; turn < warmUps + switches; turn += 1) {
            await opened.devtools.send('HeapProfiler.collectGarbage');
            const before = await metricsOf(opened);
            await opened.page.evaluate((name) => window.bench.turnPage(name), variant);
            const after = await metricsOf(opened);
            if (turn >= warmUps) costs.push(after.cpu - before.cpu);
          }
          return median(costs);
        }),
      );
    }
  }
  const { ours, plain } = results;
  const ratio = ratios(ours, plain);
  console.log(
    `P4 switch to a page of ${rows} that was read: ${median(ours).toFixed(1)} ms, plain ${median(plain).toFixed(1)} ms, ratio ${ratio.text}`,
  );
  checkLimit('switch to a page that was read, CPU', ratio.median);
}
