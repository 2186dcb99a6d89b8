/** Calls a host's handler; one that throws is reported to the browser and changes nothing here. */
export function notify<Event>(handler: ((event: Event) => void) | undefined, event: Event): void {
  try {
    handler?.(event);
  } catch (error) {
    reportError(error);
  }
}
