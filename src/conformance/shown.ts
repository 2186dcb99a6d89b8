/** A value as a developer reads it in a problem. */
export function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value instanceof Date) return 'a Date object';
  try {
    return (JSON.stringify(value) ?? typeof value).slice(0, 200);
  } catch {
    return typeof value;
  }
}
