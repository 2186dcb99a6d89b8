import { checkLimit } from './checkLimit.ts';
import { longestTask } from './longestTask.ts';
import { median, ratios } from './median.ts';
import { metricsOf } from './metricsOf.ts';
import type { Bench, BenchPage } from './openBench.ts';

const rounds = 5;
const sizes = [1000, 10_000];
const keys = 20;

interface Paste {
  /** Milliseconds until the paste event has been handled. */
  handled: number;

  /** Main-thread CPU until everyone is on the list and has been painted, in milliseconds: whatever else the machine does. */
  cpu: number;

  /** Milliseconds until everyone is on the list and has been painted. */
  shown: number;

  /** How many frames began before everyone was on the list. */
  frames: number;

  /** The longest that the page did not answer, in milliseconds of main-thread CPU. */
  longest: number;
}

/** With `key`: milliseconds of one key in a row of the list that shows everyone, until it has been handled. */
type DialogPaste = Paste & { key: number };

/**
 * P6 and I10: how long a long paste, and then a key in a row, keep the page from answering, and how long a field array with
 * all rows does. Each in a new page.
 */
export async function timePastes(bench: Bench): Promise<void> {
  for (const size of sizes) {
    const pastes: DialogPaste[] = [];
    const floors: Paste[] = [];
    for (let round = 0; round < rounds; round += 1) {
      pastes.push(await bench.inNewPage((opened) => pasteIntoDialog(opened, size)));
      floors.push(await bench.inNewPage((opened) => pasteIntoFieldArray(opened, size)));
    }
    const figures = (['cpu', 'handled', 'longest', 'shown', 'key'] as const).map((figure) => {
      const values = pastes.map((one) => one[figure]);
      const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => value.toFixed(1));
      return `${figure} ${median(values).toFixed(1)} ms (${least} to ${most})`;
    });
    const frames = Math.max(...pastes.map((one) => one.frames));
    console.log(`P6 paste of ${size}: ${figures.join(', ')}, ${frames} frames at most`);
    if (size === 1000) checkLimit('frames until a paste of 1,000 shows', frames);
    else checkLimit('longest task of a paste of 10,000, ms', median(pastes.map(({ longest }) => longest)));

    const cpuOf = ({ cpu }: Paste) => cpu;
    const beside = ratios(pastes.map(cpuOf), floors.map(cpuOf));
    console.log(`P6 paste of ${size} into a field array: cpu ${median(floors.map(cpuOf)).toFixed(1)} ms, ratio ${beside.text}`);
    if (size === 10_000) checkLimit('paste of 10,000 beside a field array with all rows, CPU', beside.median);
  }
}

async function pasteIntoFieldArray(opened: BenchPage, size: number): Promise<Paste> {
  await opened.page.evaluate(() => window.bench.openFieldArray());
  return await paste(opened, size);
}

async function pasteIntoDialog(opened: BenchPage, size: number): Promise<DialogPaste> {
  const { page } = opened;
  await page.evaluate(() => window.bench.openDialog());
  const pasted = await paste(opened, size);

  await page.getByRole('button', { name: 'Show everyone' }).click();
  const row = page.getByRole('textbox', { name: 'Email address', exact: true });
  await row.click();
  const key = await row.evaluate((element, count) => {
    const start = performance.now();
    for (let typed = 0; typed < count; typed += 1) document.execCommand('insertText', false, 'x');
    return (performance.now() - start) / count;
  }, keys);
  return { ...pasted, key };
}

async function paste(opened: BenchPage, size: number): Promise<Paste> {
  const { page } = opened;
  const field = page.getByRole('textbox', { name: 'Email addresses' });
  await field.click();
  await page.evaluate((count) => {
    const people = Array.from({ length: count - 1 }, (_, index) => `person.${index}@example${index % 7}.com`);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ['no address', ...people].join('\n'));
    Object.assign(window, { clipboardData });
  }, size);
  const before = await metricsOf(opened);
  const { result: timed, longest } = await longestTask(opened, () =>
    field.evaluate(async (element, count) => {
      const { clipboardData } = window as unknown as { clipboardData: DataTransfer };
      const start = performance.now();
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      const handled = performance.now() - start;
      const people = `${count.toLocaleString('en')} people`;
      let frames = 0;
      for (; !document.body.textContent.includes(people); frames += 1) {
        await new Promise((resolve) => void requestAnimationFrame(resolve));
      }
      await new Promise((resolve) => void requestAnimationFrame(() => setTimeout(resolve)));
      return { handled, shown: performance.now() - start, frames };
    }, size),
  );
  const { cpu } = await metricsOf(opened);
  return { ...timed, longest, cpu: cpu - before.cpu };
}
