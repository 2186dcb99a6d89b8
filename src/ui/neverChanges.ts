/** A subscription to what never changes, for `useSyncExternalStore`. */
export const neverChanges = () => () => {};
