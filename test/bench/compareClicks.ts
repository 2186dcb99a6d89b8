import { checkLimit } from './checkLimit.ts';
import { median } from './median.ts';
import type { Bench } from './openBench.ts';

const rows = 100;
const clicks = 9;

/** P3: frames between a click and its badge, and how long until that is painted. */
export async function compareClicks(bench: Bench): Promise<void> {
  const measured = await bench.inNewPage(({ page }) =>
    page.evaluate(
      async ([count, times]) => {
        await window.bench.prepare({ rows: count, floor: null });
        await window.bench.mount('ours');
        const results: { frames: number; ms: number }[] = [];
        for (let index = 0; index < times; index += 1) {
          const button = document.querySelectorAll<HTMLElement>('[data-focus-key="resend"]')[index]!;
          const row = button.closest('tr')!;
          const start = performance.now();
          button.click();
          // React renders when the event is over.
          await Promise.resolve();
          let frames = 0;
          while (!row.hasAttribute('data-pending') && frames < 60) {
            await new Promise((resolve) => void requestAnimationFrame(resolve));
            frames += 1;
          }
          await new Promise((resolve) => void requestAnimationFrame(() => setTimeout(resolve)));
          results.push({ frames, ms: performance.now() - start });
        }
        return results;
      },
      [rows, clicks] as const,
    ),
  );
  const frames = Math.max(...measured.map((click) => click.frames));
  console.log(
    `P3 click to badge: ${frames} frames at most, painted after ${median(measured.map(({ ms }) => ms)).toFixed(1)} ms (median of ${clicks})`,
  );
  checkLimit('frames between a click and its badge', frames);
}
