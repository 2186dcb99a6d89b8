/** Calls all listeners. One that throws is the host's own affair, and keeps no other one from it. */
export function tellAll(listeners: ReadonlySet<() => void> = new Set()): void {
  // A copy: one that listens anew while it is told is not told again.
  for (const listener of Array.from(listeners)) {
    try {
      listener();
    } catch (error) {
      setTimeout(() => {
        throw error;
      });
    }
  }
}
