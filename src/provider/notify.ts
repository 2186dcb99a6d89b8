/** Calls a host's handler; one that throws is reported to the browser and changes nothing here. */
export function notify<Event>(handler: ((event: Event) => void) | undefined, event: Event): void {
  try {
    handler?.(event);
  } catch (error) {
    if (typeof reportError === 'function') reportError(error);
    else {
      // Where there is no reportError, an error of its own task reaches the same listeners.
      setTimeout(() => {
        throw error;
      });
    }
  }
}
