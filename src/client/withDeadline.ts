import { InvitesError } from './InvitesError.js';
import { timerMs } from './timerMs.js';

/**
 * Calls a client method and waits at most `deadlineMs`. Rejects with `timeout` at the deadline, also when the method
 * ignores its signal; with the outer signal's reason when that fires; and with whatever the method throws.
 */
export async function withDeadline<Answer>(
  call: (signal: AbortSignal) => Promise<Answer>,
  deadlineMs: number,
  outer?: AbortSignal,
): Promise<Answer> {
  const controller = new AbortController();
  const { signal } = controller;
  const abort = () => controller.abort(outer?.reason);
  if (outer?.aborted) abort();
  outer?.addEventListener('abort', abort, { once: true });
  const timer = setTimeout(() => controller.abort(new InvitesError({ code: 'timeout' })), timerMs(deadlineMs));
  const aborted = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  try {
    return await Promise.race([aborted, settle(call, signal)]);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', abort);
  }
}

async function settle<Answer>(call: (signal: AbortSignal) => Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  signal.throwIfAborted();
  return await call(signal);
}
