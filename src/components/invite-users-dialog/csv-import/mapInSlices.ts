import { yieldToPage } from '../../../ui/yieldToPage.js';

/** How many are worked on at once: more would keep the page from answering. */
const sliceSize = 1000;

/** Maps a long list bit by bit, and a short one in this very event; not to the end once the signal has fired. */
export function mapInSlices<Item, Result>(
  items: readonly Item[],
  map: (item: Item) => Result,
  signal: AbortSignal,
  onDone: (results: readonly Result[]) => void,
): void {
  const results: Result[] = [];

  async function run(): Promise<void> {
    while (true) {
      for (const item of items.slice(results.length, results.length + sliceSize)) results.push(map(item));
      if (results.length === items.length) return onDone(results);
      await yieldToPage();
      if (signal.aborted) return;
    }
  }
  void run();
}
