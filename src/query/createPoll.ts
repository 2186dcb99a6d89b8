import { timerMs } from '../client/timerMs.js';

/** Calls `tick` as often as the most impatient of those wants who ask; each gets the way to stop. */
export function createPoll(tick: () => void): (intervalMs: number) => () => void {
  const wanted: number[] = [];
  let timer: ReturnType<typeof setInterval> | undefined;
  let currentMs: number | undefined;

  function adjust(): void {
    const next = wanted.length > 0 ? Math.min(...wanted) : undefined;
    if (next === currentMs) return;
    currentMs = next;
    clearInterval(timer);
    if (next !== undefined) timer = setInterval(tick, timerMs(next));
  }

  return (intervalMs) => {
    wanted.push(intervalMs);
    adjust();
    return () => {
      wanted.splice(wanted.indexOf(intervalMs), 1);
      adjust();
    };
  };
}
