import type { InviteActivity } from '../domain/InviteActivity.js';
import type { OperationLog } from './OperationLog.js';

/** What is going on with one invite: the newest operation that is not done, or the failure that ended the newest one. */
export function activityOf(log: OperationLog, inviteId: string): InviteActivity | null {
  const own = log.filter(({ request }) => request.inviteId === inviteId);
  const running = own.findLast(({ progress }) => progress.state !== 'acknowledged' && progress.state !== 'failed');
  if (running) return { phase: phaseOf(own), kind: running.request.kind };
  const last = own.at(-1);
  return last?.progress.state === 'failed' ? { phase: 'failed', kind: last.request.kind, error: last.progress.error } : null;
}

// The first one decides: those behind it wait for it.
function phaseOf(own: OperationLog): 'pending' | 'checking' | 'waiting' {
  if (own.some(({ progress }) => progress.state === 'waiting')) return 'waiting';
  return own.some(({ progress }) => progress.state === 'outcome_unknown') ? 'checking' : 'pending';
}
