import { reportHostError } from './reportHostError.js';

/** Calls a host's handler; one that throws is reported to the browser and changes nothing here. Answers whether it came to its end. */
export function notify<Event>(handler: ((event: Event) => void) | undefined, event: Event): boolean {
  try {
    handler?.(event);
    return true;
  } catch (error) {
    reportHostError(error);
    return false;
  }
}
