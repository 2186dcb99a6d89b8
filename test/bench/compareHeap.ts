import { checkLimit } from './checkLimit.ts';
import { metricsOf } from './metricsOf.ts';
import { openBench } from './openBench.ts';
import type { Bench, BenchPage } from './openBench.ts';
import { readFloor } from './readFloor.ts';

const rows = 100;
const warmUps = 20;
const cycles = 200;

// Machine code is on the heap, too, and comes and goes when the engine likes: after twenty mounts it is 95 kB of ours and 33 kB
// of a plain table's, and grows with each hundred that follow. No page holds it.
const withoutMachineCode = ['--no-opt', '--no-maglev', '--no-sparkplug', '--no-flush-bytecode'];

/** P10: the heap of a mounted page beside a plain table's, and what is left after many mounts. */
export async function compareHeap(): Promise<void> {
  const bench = await openBench(withoutMachineCode);
  try {
    await compare(bench);
  } finally {
    await bench.close();
  }
}

async function compare(bench: Bench): Promise<void> {
  const floor = await readFloor(bench, rows);
  const heapOf = (variant: 'ours' | 'plain') =>
    bench.inNewPage(async (opened) => {
      await opened.page.evaluate((given) => window.bench.prepare(given), { rows, floor });
      const cycle = async (times: number) =>
        await opened.page.evaluate(
          async ([name, count]) => {
            for (let index = 0; index < count; index += 1) {
              await window.bench.mount(name);
              await window.bench.unmount();
            }
          },
          [variant, times] as const,
        );
      await cycle(warmUps);
      const before = await heapAfterCollection(opened);
      await opened.page.evaluate((name) => window.bench.mount(name), variant);
      const mounted = (await heapAfterCollection(opened)) - before;
      await opened.page.evaluate(() => window.bench.unmount());
      await cycle(cycles);
      return { mounted, left: (await heapAfterCollection(opened)) - before };
    });
  const ours = await heapOf('ours');
  const plain = await heapOf('plain');
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
  console.log(
    `P10 heap of ${rows} rows: ${kilobytes(ours.mounted)}, plain ${kilobytes(plain.mounted)}, ratio ${(ours.mounted / plain.mounted).toFixed(2)}`,
  );
  console.log(`P10 left after ${cycles} mounts: ${kilobytes(ours.left)}, plain ${kilobytes(plain.left)}`);
  checkLimit('heap of 100 rows beside plain', ours.mounted / plain.mounted);
  checkLimit('heap left by 200 mounts beside one', ours.left / ours.mounted);
}

async function heapAfterCollection(opened: BenchPage): Promise<number> {
  await opened.devtools.send('HeapProfiler.collectGarbage');
  return (await metricsOf(opened)).heap;
}
