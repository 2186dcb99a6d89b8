import type { LoggedOperation, OperationLog, OperationProgress } from './OperationLog.js';

/** Something that happened to an operation. */
export type OperationEvent =
  | { type: 'asked'; operation: Pick<LoggedOperation, 'id' | 'request' | 'before'> }
  | { type: 'progressed'; id: number; progress: OperationProgress }
  /** The consistency window after an acknowledgement is over; `sequence` is the last read that had started. */
  | { type: 'released'; id: number; sequence: number }
  | { type: 'dismissed'; inviteId: string }
  | { type: 'retired' | 'withdrawn'; ids: ReadonlySet<number> };

/** The log after an event. The same log where the event changes nothing. */
export function reduceLog(log: OperationLog, event: OperationEvent): OperationLog {
  switch (event.type) {
    case 'asked':
      return [...withoutFailures(log, event.operation.request.inviteId), { ...event.operation, progress: { state: 'queued' } }];
    case 'progressed':
      return progressed(log, event.id, event.progress);
    case 'released':
      return log.map((operation) =>
        operation.id === event.id && operation.progress.state === 'acknowledged'
          ? { ...operation, progress: { ...operation.progress, trustedSequence: event.sequence } }
          : operation,
      );
    case 'dismissed':
      return withoutFailures(log, event.inviteId);
    case 'retired':
    case 'withdrawn':
      return event.ids.size === 0 ? log : log.filter(({ id }) => !event.ids.has(id));
  }
}

function progressed(log: OperationLog, id: number, progress: OperationProgress): OperationLog {
  const operation = log.find((candidate) => candidate.id === id);
  // What has worked in the end takes the failure of an earlier operation away.
  const rest = operation && progress.state === 'acknowledged' ? withoutFailures(log, operation.request.inviteId) : log;
  return rest.map((candidate) => (candidate.id === id ? { ...candidate, progress } : candidate));
}

function withoutFailures(log: OperationLog, inviteId: string): OperationLog {
  const kept = log.filter(({ request, progress }) => request.inviteId !== inviteId || progress.state !== 'failed');
  return kept.length === log.length ? log : kept;
}
