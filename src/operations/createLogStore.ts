import type { InviteActivity, InviteActivitySource } from '../domain/InviteActivity.js';
import { activityOf } from './activityOf.js';
import { isAcknowledged } from './isLagging.js';
import type { AcknowledgedOperation } from './isLagging.js';
import type { OperationLog } from './OperationLog.js';
import { reduceLog } from './reduceLog.js';
import type { OperationEvent } from './reduceLog.js';

/** Holds a log and tells who has to know: the row whose invite it is, and the lists where something was acknowledged. */
export interface LogStore extends InviteActivitySource {
  log(): OperationLog;

  apply(event: OperationEvent): void;

  acknowledged(): readonly AcknowledgedOperation[];

  subscribeAcknowledged(listener: () => void): () => void;

  /** The last operation on an invite that the server has carried out, while the log holds one. */
  lastAcknowledged(inviteId: string): AcknowledgedOperation | null;
}

/** Creates an empty log. */
export function createLogStore(): LogStore {
  let log: OperationLog = [];
  let acknowledged: readonly AcknowledgedOperation[] = [];
  const activities = new Map<string, InviteActivity>();
  const rowListeners = new Map<string, Set<() => void>>();
  const listListeners = new Set<() => void>();

  function updateActivity(inviteId: string): void {
    const before = activities.get(inviteId) ?? null;
    const after = activityOf(log, inviteId);
    if (isSameActivity(before, after)) return;
    if (after) activities.set(inviteId, after);
    else activities.delete(inviteId);
    tell(rowListeners.get(inviteId));
  }

  function updateAcknowledged(): void {
    const after = log.filter(isAcknowledged);
    if (after.length === acknowledged.length && after.every((operation, index) => operation === acknowledged[index])) return;
    acknowledged = after;
    tell(listListeners);
  }

  return {
    log: () => log,

    apply(event) {
      const before = log;
      log = reduceLog(log, event);
      if (log === before) return;
      updateAcknowledged();
      for (const inviteId of changedInvites(before, log)) updateActivity(inviteId);
    },

    activity: (inviteId) => activities.get(inviteId) ?? null,

    subscribe(inviteId, listener) {
      const listeners = rowListeners.get(inviteId) ?? new Set();
      rowListeners.set(inviteId, listeners.add(listener));
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0 && rowListeners.get(inviteId) === listeners) rowListeners.delete(inviteId);
      };
    },

    acknowledged: () => acknowledged,

    subscribeAcknowledged(listener) {
      listListeners.add(listener);
      return () => void listListeners.delete(listener);
    },

    lastAcknowledged: (inviteId) => acknowledged.findLast(({ request }) => request.inviteId === inviteId) ?? null,
  };
}

// A copy: one that listens anew while it is told is not told again. One that throws is the host's own affair.
function tell(listeners: ReadonlySet<() => void> = new Set()): void {
  for (const listener of Array.from(listeners)) {
    try {
      listener();
    } catch (error) {
      setTimeout(() => {
        throw error;
      });
    }
  }
}

function changedInvites(before: OperationLog, after: OperationLog): ReadonlySet<string> {
  const [old, current] = [new Set(before), new Set(after)];
  const changed = [...before.filter((operation) => !current.has(operation)), ...after.filter((operation) => !old.has(operation))];
  return new Set(changed.map(({ request }) => request.inviteId));
}

function isSameActivity(a: InviteActivity | null, b: InviteActivity | null): boolean {
  if (a === b) return true;
  if (!a || !b || a.phase !== b.phase || a.kind !== b.kind) return false;
  return a.phase !== 'failed' || b.phase !== 'failed' || a.error === b.error;
}
