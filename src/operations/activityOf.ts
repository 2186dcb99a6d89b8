import type { InviteActivity } from '../domain/InviteActivity.js';
import type { OperationLog } from './OperationLog.js';

/** What is going on with an invite, by its own log: the newest operation that is not done, or the failure that ended the newest one. */
export function activityOf(log: OperationLog): InviteActivity | null {
  const running = log.findLast(({ progress }) => progress.state !== 'acknowledged' && progress.state !== 'failed');
  if (running) return { phase: phaseOf(log), kind: running.request.kind };
  const last = log.at(-1);
  return last?.progress.state === 'failed' ? { phase: 'failed', kind: last.request.kind, error: last.progress.error } : null;
}

// The first one decides: those behind it wait for it.
function phaseOf(log: OperationLog): 'pending' | 'checking' | 'waiting' {
  if (log.some(({ progress }) => progress.state === 'waiting')) return 'waiting';
  return log.some(({ progress }) => progress.state === 'outcome_unknown') ? 'checking' : 'pending';
}
