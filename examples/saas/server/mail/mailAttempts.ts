/** How often a mail is tried before it is given up. */
export const mostAttempts = 8;

const firstPauseMs = 30_000;

/** When to try a mail again after so many attempts: after twice as long each time. */
export function nextAttemptAt(attempts: number, now: number): Date {
  return new Date(now + firstPauseMs * 2 ** (attempts - 1));
}
