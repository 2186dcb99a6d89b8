import type { BenchPage } from './openBench.ts';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  args: { name?: string };

  /** CPU of the thread, in microseconds. */
  tdur?: number;
}

/** Does something in a page, and answers how long the longest task of that kept the main thread, in milliseconds of its CPU. */
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
  if (tasks.length === 0) throw new Error('The trace has no tasks of the main thread.');
  return { result, longest: Math.max(...tasks.map(({ tdur = Number.NaN }) => tdur)) / 1000 };
}
