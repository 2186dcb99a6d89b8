import { checkLimit } from './checkLimit.ts';
import { median } from './median.ts';
import { metricsOf } from './metricsOf.ts';
import type { Bench, BenchPage } from './openBench.ts';

const rounds = 5;
const sizes = { mount: [1000, 10_000], scroll: 100_000 };

/** A distance of a scroll in pixels for each frame: reading, and flying past. */
const paces = [60, 600];
const frames = 200;

/** P5: what the infinite list costs when it is mounted and when it scrolls. Each in a new page. */
export async function scrollList(bench: Bench): Promise<void> {
  const mounts = new Map(sizes.mount.map((size) => [size, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [size, all] of mounts) all.push((await bench.inNewPage((opened) => mount(opened, size))).cpu);
  }
  const [small, large] = [...mounts.values()].map(median) as [number, number];
  console.log(
    `P5 mount of ${sizes.mount.join(' and ')}: ${small.toFixed(1)} and ${large.toFixed(1)} ms, ratio ${(large / small).toFixed(2)}`,
  );
  checkLimit('mount of 10,000 beside 1,000, CPU', large / small);
  for (const pace of paces) {
    await bench.inNewPage(async (opened) => {
      const { heap } = await mount(opened, sizes.scroll);
      const before = await metricsOf(opened);
      const seen = await opened.page.evaluate(scroll, { pace, frames });
      const mainThread = ((await metricsOf(opened)).cpu - before.cpu) / frames;
      console.log(
        `P5 scroll of ${sizes.scroll} by ${pace} px a frame: ${mainThread.toFixed(1)} ms a frame, ` +
          `95 of 100 frames within ${seen.frame.toFixed(1)} ms, longest task ${seen.longestTask.toFixed(0)} ms, ` +
          `${seen.rows} rows and ${seen.elements} elements at most, ${seen.blank} frames with no row, ` +
          `${(heap / 1_000_000).toFixed(1)} MB mounted`,
      );
      checkLimit('heap of a mounted list, MB', heap / 1_000_000);
      checkLimit('main thread for a frame of scrolling, ms', mainThread);
      checkLimit('95 of 100 frames of scrolling, ms', seen.frame);
      checkLimit('longest task of scrolling, ms', seen.longestTask);
      checkLimit('rows of a list on the page', seen.rows);
      checkLimit('elements of a list on the page', seen.elements);
      checkLimit('frames with no row', seen.blank);
    });
  }
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
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ entryTypes: ['longtask'] });
  const seen = { rows: 0, elements: 0, blank: 0 };
  const gaps: number[] = [];
  let last = performance.now();
  for (let frame = 0; frame < given.frames; frame += 1) {
    region.scrollTop += given.pace;
    await new Promise((resolve) => void requestAnimationFrame(() => setTimeout(resolve)));
    const now = performance.now();
    gaps.push(now - last);
    last = now;
    seen.rows = Math.max(seen.rows, region.querySelectorAll('tbody tr:not([aria-hidden])').length);
    seen.elements = Math.max(seen.elements, region.querySelectorAll('*').length);
    const row = document.elementFromPoint(left + width / 2, top + height / 2)?.closest('tbody tr');
    if (!row || row.getAttribute('aria-hidden') === 'true') seen.blank += 1;
  }
  tasks.push(...observer.takeRecords().map(({ duration }) => duration));
  observer.disconnect();
  const frame = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length * 0.95)]!;
  return { ...seen, frame, longestTask: Math.max(0, ...tasks) };
}
