const moments = new WeakMap<object, number>();

/** When something was shown for the first time, by the clock that was asked then. */
export function firstSeen(thing: object, now: () => number): number {
  const moment = moments.get(thing) ?? now();
  moments.set(thing, moment);
  return moment;
}
