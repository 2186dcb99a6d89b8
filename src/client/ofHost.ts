import { failureOf } from './failureOf.js';

/** What a function of the host answers; whatever it throws becomes an InvitesError, an abort stays what it is. */
export async function ofHost<Value>(call: () => Value | Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  try {
    return await call();
  } catch (cause) {
    throw failureOf(cause, signal, 'unknown');
  }
}
