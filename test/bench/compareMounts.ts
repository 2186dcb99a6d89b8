import { checkLimit } from './checkLimit.ts';
import { median, ratios } from './median.ts';
import { metricsOf } from './metricsOf.ts';
import type { Metrics } from './metricsOf.ts';
import type { Bench } from './openBench.ts';
import { readFloor } from './readFloor.ts';

const rounds = 7;
const warmUps = 3;
const mounts = 7;

/** P1: what a mount costs beside a plain table of memoised rows with the same DOM. A new page for each variant and round. */
export async function compareMounts(bench: Bench): Promise<void> {
  for (const rows of [25, 100] as const) {
    const floor = await readFloor(bench, rows);
    const results: Record<'ours' | 'plain', Metrics[]> = { ours: [], plain: [] };
    for (let round = 0; round < rounds; round += 1) {
      for (const variant of ['ours', 'plain'] as const) {
        results[variant].push(
          await bench.inNewPage(async (opened) => {
            await opened.page.evaluate((given) => window.bench.prepare(given), { rows, floor });
            const measured: Metrics[] = [];
            for (let mount = 0; mount < warmUps + mounts; mount += 1) {
              await opened.devtools.send('HeapProfiler.collectGarbage');
              const before = await metricsOf(opened);
              await opened.page.evaluate((name) => window.bench.mount(name), variant);
              const after = await metricsOf(opened);
              if (mount >= warmUps) measured.push(difference(after, before));
              await opened.page.evaluate(() => window.bench.unmount());
            }
            return middle(measured);
          }),
        );
      }
    }
    for (const [name, label] of [
      ['cpu', 'CPU'],
      ['scriptAndLayout', 'scripts and layout'],
    ] as const) {
      const [ours, plain] = [results.ours, results.plain].map((all) => all.map((metrics) => metrics[name]));
      const ratio = ratios(ours!, plain!);
      console.log(
        `P1 mount ${rows} rows, ${label}: ${median(ours!).toFixed(1)} ms, plain ${median(plain!).toFixed(1)} ms, ratio ${ratio.text}`,
      );
      checkLimit(`mount of ${rows} rows beside plain, ${label}`, ratio.median);
    }
  }
}

function difference(after: Metrics, before: Metrics): Metrics {
  return {
    cpu: after.cpu - before.cpu,
    scriptAndLayout: after.scriptAndLayout - before.scriptAndLayout,
    heap: after.heap - before.heap,
  };
}

function middle(all: readonly Metrics[]): Metrics {
  const of = (name: keyof Metrics) => median(all.map((metrics) => metrics[name]));
  return { cpu: of('cpu'), scriptAndLayout: of('scriptAndLayout'), heap: of('heap') };
}
