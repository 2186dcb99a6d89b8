/** A clock that runs with the real one, and can be set forward. */
export function createClock() {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    advance(ms: number): void {
      ahead += ms;
    },
  };
}
