import { toInvitesErrorDetails } from '../client/toInvitesErrorDetails.js';

const retries = 2;
const firstDelayMs = 500;

/** Whether a failed read is tried again: at most twice, and only where the fault may pass by itself. */
export function retryRead(failureCount: number, error: Error): boolean {
  const { code } = toInvitesErrorDetails(error);
  return failureCount < retries && (code === 'network' || code === 'server');
}

/** Half a second, then a second, each with up to as much again at random: many tables do not come back at once. */
export function retryReadDelay(failureCount: number): number {
  return firstDelayMs * 2 ** failureCount * (1 + Math.random());
}
