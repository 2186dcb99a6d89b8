import type { InviteActivity } from '../domain/InviteActivity.js';
import type { OperationLog } from './OperationLog.js';

/** What is going on with one invite: the newest operation that is not done, or the failure that ended the newest one. */
export function activityOf(log: OperationLog, inviteId: string): InviteActivity | null {
  const own = log.filter(({ request }) => request.inviteId === inviteId);
  const running = own.findLast(({ progress }) => progress.state !== 'acknowledged' && progress.state !== 'failed');
  if (running) {
    const phase = running.progress.state === 'outcome_unknown' ? 'checking' : 'pending';
    return { phase, kind: running.request.kind };
  }
  const last = own.at(-1);
  return last?.progress.state === 'failed' ? { phase: 'failed', kind: last.request.kind, error: last.progress.error } : null;
}
