/** Whether two parts of a query are the same: they are plain data, made in one order. */
export function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
