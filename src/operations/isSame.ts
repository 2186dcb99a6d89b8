/** Whether two JSON values are equal, in whatever order their keys are; what is undefined is not there. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  const [left, right] = [present(a), new Map(present(b))];
  return left.length === right.size && left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)));
}

function present(value: object): [key: string, value: unknown][] {
  return Object.entries(value).filter(([, own]) => own !== undefined);
}
