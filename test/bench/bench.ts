import { compareClicks } from './compareClicks.ts';
import { compareHeap } from './compareHeap.ts';
import { compareMounts } from './compareMounts.ts';
import { comparePages } from './comparePages.ts';
import { countRenders } from './countRenders.ts';
import { openBench } from './openBench.ts';
import { scrollList } from './scrollList.ts';
import { timeParser } from './timeParser.ts';
import { timePastes } from './timePastes.ts';

const measures = {
  mounts: compareMounts,
  pages: comparePages,
  scroll: scrollList,
  renders: countRenders,
  clicks: compareClicks,
  heap: compareHeap,
  parser: timeParser,
  pastes: timePastes,
};

// `npm run bench -- mounts heap` runs these alone.
const wanted = process.argv.slice(2);
const bench = await openBench();
try {
  for (const [name, measure] of Object.entries(measures)) {
    if (wanted.length === 0 || wanted.includes(name)) await measure(bench);
  }
} finally {
  await bench.close();
}
