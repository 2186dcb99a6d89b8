/** What usually stands in a place that only a host fills. */
export function Nothing() {
  return null;
}
