import { limits } from './limits.ts';

/** Says that a figure is over its limit, and lets the bench fail in the end. One that is no number is over. */
export function checkLimit(name: keyof typeof limits, figure: number): void {
  const limit = limits[name];
  if (figure <= limit) return;
  console.log(`OVER ${name}: ${Number(figure.toFixed(2))} of ${limit}`);
  process.exitCode = 1;
}
