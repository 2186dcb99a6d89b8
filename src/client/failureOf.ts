import { InvitesError, isInvitesError } from './InvitesError.js';

/** What a method rejects with for what was thrown in it: the reason of an abort, else an InvitesError. */
export function failureOf(cause: unknown, signal: AbortSignal | null | undefined, otherwise: 'network' | 'unknown'): unknown {
  if (isInvitesError(cause)) return cause;
  if (signal?.aborted) return signal.reason;
  const offline = typeof navigator !== 'undefined' && 'onLine' in navigator && !navigator.onLine;
  return new InvitesError({ code: offline ? 'offline' : otherwise }, { cause });
}
