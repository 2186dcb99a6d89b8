import type { LoggedOperation, OperationLog, OperationProgress } from './OperationLog.js';

/** Something that happened to an operation, or to the failures of an invite. */
export type OperationEvent =
  | { type: 'asked'; operation: Pick<LoggedOperation, 'id' | 'request' | 'before'> }
  | { type: 'progressed'; inviteId: string; id: number; progress: OperationProgress }
  /** The consistency window after an acknowledgement is over; `sequence` is the last read that had started. */
  | { type: 'released'; inviteId: string; id: number; sequence: number }
  | { type: 'dismissed'; inviteId: string }
  /** Every answer knows it, or it was taken back, or there was nothing to do. */
  | { type: 'removed'; inviteId: string; id: number };

/** The log of one invite after an event. The same log where the event changes nothing. */
export function reduceLog(log: OperationLog, event: OperationEvent): OperationLog {
  switch (event.type) {
    case 'asked':
      return [...withoutFailures(log), { ...event.operation, progress: { state: 'queued' } }];
    case 'progressed':
      // What has worked in the end takes the failure of an earlier operation away.
      return (event.progress.state === 'acknowledged' ? withoutFailures(log) : log).map((operation) =>
        operation.id === event.id ? { ...operation, progress: event.progress } : operation,
      );
    case 'released':
      return log.map((operation) =>
        operation.id === event.id && operation.progress.state === 'acknowledged'
          ? { ...operation, progress: { ...operation.progress, trustedSequence: event.sequence } }
          : operation,
      );
    case 'dismissed':
      return withoutFailures(log);
    case 'removed':
      return kept(log, ({ id }) => id !== event.id);
  }
}

function withoutFailures(log: OperationLog): OperationLog {
  return kept(log, ({ progress }) => progress.state !== 'failed');
}

function kept(log: OperationLog, isKept: (operation: LoggedOperation) => boolean): OperationLog {
  return log.every(isKept) ? log : log.filter(isKept);
}
