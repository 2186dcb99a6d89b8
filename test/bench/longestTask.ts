import type { BenchPage } from './openBench.ts';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  args: { name?: string };

  /** In microseconds. */
  dur?: number;

  /** CPU of the thread, in microseconds; Chromium 156 traces none any more. */
  tdur?: number;
}

/**
 * Does something in a page, and answers how long the longest task of that kept the main thread: in milliseconds of its CPU, or
 * of the clock where the browser does not tell that, which is more on a busy machine.
 */
export async function longestTask<Result>(
  { devtools }: BenchPage,
  run: () => Promise<Result>,
): Promise<{ result: Result; longest: number }> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  devtools.on('Tracing.dataCollected', collect);
  const complete = new Promise<void>((resolve) => void devtools.once('Tracing.tracingComplete', () => resolve()));
  const traceConfig = { includedCategories: ['disabled-by-default-devtools.timeline'] };
  await devtools.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  const result = await run();
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', collect);

  const mains = new Set(events.filter(({ args }) => args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && mains.has(`${pid} ${tid}`));
  // One that the trace ended in has none.
  const durations = tasks.flatMap(({ dur, tdur = dur }) => tdur ?? []);
  if (durations.length === 0) throw new Error('The trace has no tasks of the main thread.');
  return { result, longest: Math.max(...durations) / 1000 };
}
