import { checkLimit } from './checkLimit.ts';
import { longestTask } from './longestTask.ts';
import { median } from './median.ts';
import { metricsOf } from './metricsOf.ts';
import type { Bench, BenchPage } from './openBench.ts';

const rounds = { mount: 5, scroll: 3 };
const sizes = { mount: [1000, 10_000], scroll: 100_000 };

/** A distance of a scroll in pixels for each frame: reading, and flying past rows that nobody reads, nor the server is asked for. */
const paces = { reading: 60, flying: 600 };
const frames = 200;

/** P5: what the infinite list costs when it is mounted and when it scrolls. Each in a new page. */
export async function scrollList(bench: Bench): Promise<void> {
  const mounts = new Map(sizes.mount.map((size) => [size, [] as number[]]));
  for (let round = 0; round < rounds.mount; round += 1) {
    for (const [size, all] of mounts) all.push((await bench.inNewPage((opened) => mount(opened, size))).cpu);
  }
  const [small, large] = [...mounts.values()].map(median) as [number, number];
  console.log(
    `P5 mount of ${sizes.mount.join(' and ')}: ${small.toFixed(1)} and ${large.toFixed(1)} ms, ratio ${(large / small).toFixed(2)}`,
  );
  checkLimit('mount of 10,000 beside 1,000, CPU', large / small);
  await scrollBy(bench, paces.reading, true);
  await scrollBy(bench, paces.flying, false);
}

async function scrollBy(bench: Bench, pace: number, isRead: boolean): Promise<void> {
  const runs: Record<'mainThread' | 'frame' | 'rows' | 'elements' | 'blank' | 'heap', number>[] = [];
  for (let round = 0; round < rounds.scroll; round += 1) {
    runs.push(
      await bench.inNewPage(async (opened) => {
        const { heap } = await mount(opened, sizes.scroll);
        const before = await metricsOf(opened);
        const seen = await opened.page.evaluate(scroll, { pace, frames });
        return { ...seen, heap: heap / 1_000_000, mainThread: ((await metricsOf(opened)).cpu - before.cpu) / frames };
      }),
    );
  }
  // In a run of its own: being traced costs time.
  const { longest } = await bench.inNewPage(async (opened) => {
    await mount(opened, sizes.scroll);
    return await longestTask(opened, async () => await opened.page.evaluate(scroll, { pace, frames }));
  });
  const usual = (name: 'mainThread' | 'frame') => median(runs.map((run) => run[name]));
  const most = (name: 'rows' | 'elements' | 'blank' | 'heap') => Math.max(...runs.map((run) => run[name]));
  console.log(
    `P5 scroll of ${sizes.scroll} by ${pace} px a frame: ${usual('mainThread').toFixed(1)} ms a frame, ` +
      `95 of 100 frames within ${usual('frame')} ms, longest task ${longest.toFixed(0)} ms of CPU, ` +
      `${most('rows')} rows and ${most('elements')} elements at most, ${most('blank')} frames with no row, ` +
      `${most('heap').toFixed(1)} MB mounted`,
  );
  if (isRead) checkLimit('main thread for a frame of scrolling, ms', usual('mainThread'));
  checkLimit('heap of a mounted list, MB', most('heap'));
  checkLimit('95 of 100 frames of scrolling, ms', usual('frame'));
  checkLimit('longest task of scrolling, ms', longest);
  checkLimit('rows of a list on the page', most('rows'));
  checkLimit('elements of a list on the page', most('elements'));
  checkLimit('frames with no row', most('blank'));
}

async function mount(opened: BenchPage, count: number): Promise<{ cpu: number; heap: number }> {
  await opened.page.evaluate((invites) => window.bench.prepareInfinite(invites), count);
  await opened.devtools.send('HeapProfiler.collectGarbage');
  const before = await metricsOf(opened);
  await opened.page.evaluate(() => window.bench.mountInfinite());
  const after = await metricsOf(opened);
  await opened.devtools.send('HeapProfiler.collectGarbage');
  return { cpu: after.cpu - before.cpu, heap: (await metricsOf(opened)).heap - before.heap };
}

/** Runs in the page. A row that is not read yet is a row; room that nothing stands in is none. */
async function scroll(given: { pace: number; frames: number }) {
  const region = document.querySelector<HTMLElement>('.invites-table-scroll')!;
  const { left, top, width, height } = region.getBoundingClientRect();
  const seen = { rows: 0, elements: 0, blank: 0 };
  const gaps: number[] = [];
  let last: number | null = null;
  for (let frame = 0; frame < given.frames; frame += 1) {
    region.scrollTop += given.pace;
    // The time of the frame itself: when its work is over says nothing of whether one was left out.
    const time = await new Promise<number>((resolve) => void requestAnimationFrame((at) => setTimeout(resolve, 0, at)));
    if (last !== null) gaps.push(time - last);
    last = time;
    seen.rows = Math.max(seen.rows, region.querySelectorAll('tbody tr:not([aria-hidden])').length);
    seen.elements = Math.max(seen.elements, region.querySelectorAll('*').length);
    const row = document.elementFromPoint(left + width / 2, top + height / 2)?.closest('tbody tr');
    if (!row || row.getAttribute('aria-hidden') === 'true') seen.blank += 1;
  }
  const frame = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length * 0.95)]!;
  // The clock of frames has one decimal.
  return { ...seen, frame: Number(frame.toFixed(1)) };
}
