/** Eight letters and digits that nobody used before. */
export function randomText(): string {
  return Math.random().toString(36).slice(2, 10).padEnd(8, '0');
}
