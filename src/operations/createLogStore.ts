import type { InviteActivity, InviteActivitySource } from '../domain/InviteActivity.js';
import { activityOf } from './activityOf.js';
import { createActivityListeners } from './createActivityListeners.js';
import { isAcknowledged } from './isLagging.js';
import type { AcknowledgedOperation } from './isLagging.js';
import type { OperationLog } from './OperationLog.js';
import { reduceLog } from './reduceLog.js';
import type { OperationEvent } from './reduceLog.js';
import { tellAll } from './tellAll.js';

/** Holds a log and tells who has to know: the row whose invite it is, and the lists where something was acknowledged. */
export interface LogStore extends InviteActivitySource {
  /** The operations on one invite. */
  logOf(inviteId: string): OperationLog;

  /** Applies events in their order, and tells of all of them at once. */
  apply(events: readonly OperationEvent[]): void;

  acknowledged(): readonly AcknowledgedOperation[];

  subscribeAcknowledged(listener: () => void): () => void;

  /** The last operation on an invite that the server has carried out, while the log holds one. */
  lastAcknowledged(inviteId: string): AcknowledgedOperation | null;
}

const nothing: OperationLog = [];

/** Creates an empty log. */
export function createLogStore(): LogStore {
  // By invite: what happens to one of several thousand must not look at all of them.
  const logs = new Map<string, OperationLog>();
  let acknowledged: readonly AcknowledgedOperation[] = [];
  const activities = new Map<string, InviteActivity>();
  const rowListeners = createActivityListeners();
  const listListeners = new Set<() => void>();

  const logOf = (inviteId: string) => logs.get(inviteId) ?? nothing;

  /** Returns the logs as they were of the invites that have changed. */
  function reduceAll(events: readonly OperationEvent[]): ReadonlyMap<string, OperationLog> {
    const changed = new Map<string, OperationLog>();
    for (const event of events) {
      const inviteId = event.type === 'asked' ? event.operation.request.inviteId : event.inviteId;
      const before = logOf(inviteId);
      const after = reduceLog(before, event);
      if (after === before) continue;
      if (!changed.has(inviteId)) changed.set(inviteId, before);
      if (after.length > 0) logs.set(inviteId, after);
      else logs.delete(inviteId);
    }
    return changed;
  }

  function updateAcknowledged(changed: ReadonlyMap<string, OperationLog>): void {
    if (Array.from(changed).every(([inviteId, before]) => knowsTheSame(before, logOf(inviteId)))) return;
    acknowledged = Array.from(logs.values()).flatMap((log) => log.filter(isAcknowledged));
    tellAll(listListeners);
  }

  function updateActivity(inviteId: string): void {
    const before = activities.get(inviteId) ?? null;
    const after = activityOf(logOf(inviteId));
    if (isSameActivity(before, after)) return;
    if (after) activities.set(inviteId, after);
    else activities.delete(inviteId);
    rowListeners.tell(inviteId);
  }

  return {
    logOf,

    apply(events) {
      const changed = reduceAll(events);
      updateAcknowledged(changed);
      for (const inviteId of changed.keys()) updateActivity(inviteId);
    },

    activity: (inviteId) => activities.get(inviteId) ?? null,

    subscribe: rowListeners.subscribe,
    subscribeToAll: rowListeners.subscribeToAll,
    version: rowListeners.version,

    acknowledged: () => acknowledged,

    subscribeAcknowledged(listener) {
      listListeners.add(listener);
      return () => void listListeners.delete(listener);
    },

    lastAcknowledged: (inviteId) => logOf(inviteId).findLast(isAcknowledged) ?? null,
  };
}

function knowsTheSame(before: OperationLog, after: OperationLog): boolean {
  const [old, current] = [before.filter(isAcknowledged), after.filter(isAcknowledged)];
  return old.length === current.length && old.every((operation, index) => operation === current[index]);
}

function isSameActivity(a: InviteActivity | null, b: InviteActivity | null): boolean {
  if (a === b) return true;
  if (!a || !b || a.phase !== b.phase || a.kind !== b.kind) return false;
  return a.phase !== 'failed' || b.phase !== 'failed' || a.error === b.error;
}
