import type { BenchPage } from './openBench.ts';

/** What a page has used so far. */
export interface Metrics {
  /** Main-thread CPU, in milliseconds. */
  cpu: number;

  /** Scripts, style and layout, in milliseconds. */
  scriptAndLayout: number;

  /** Bytes of the heap. */
  heap: number;
}

/** Reads the browser's own counters. */
export async function metricsOf({ devtools }: BenchPage): Promise<Metrics> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    cpu: read('TaskDuration') * 1000,
    scriptAndLayout: (read('ScriptDuration') + read('LayoutDuration') + read('RecalcStyleDuration')) * 1000,
    heap: read('JSHeapUsedSize'),
  };
}
