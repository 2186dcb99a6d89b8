/** Hands an error of the host's own code on to the browser, as one that nobody catches. */
export function reportHostError(error: unknown): void {
  if (typeof reportError === 'function') reportError(error);
  else {
    // Where there is no reportError, an error of its own task reaches the same listeners.
    setTimeout(() => {
      throw error;
    });
  }
}
