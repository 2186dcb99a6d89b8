import type { InviteOperationOutcome } from '../domain/InviteOperationOutcome.js';
import type { InviteOperationRequest } from './InviteOperation.js';
import type { OperationTask } from './OperationTask.js';

/** One line for each invite: what is asked for first is carried out first. */
export interface OperationQueues {
  /** The same request where it waits or runs already. */
  find(request: InviteOperationRequest): OperationTask | undefined;

  /** Runs the task in this very event, or when it is its turn. */
  add(task: OperationTask): void;

  /** What has not been sent for an invite yet. */
  unsent(inviteId: string): readonly OperationTask[];
}

/** Creates empty lines; `run` never rejects. */
export function createOperationQueues(run: (task: OperationTask) => Promise<InviteOperationOutcome>): OperationQueues {
  const queues = new Map<string, OperationTask[]>();

  async function work(inviteId: string, queue: OperationTask[]): Promise<void> {
    for (let task = queue[0]; task; task = queue[0]) {
      const outcome = await run(task);
      queue.shift();
      task.settle(outcome);
    }
    queues.delete(inviteId);
  }

  return {
    find: (request) =>
      queues
        .get(request.inviteId)
        ?.find(({ operation, withdrawal }) => !withdrawal.signal.aborted && isSameRequest(operation.request, request)),

    add(task) {
      const { inviteId } = task.operation.request;
      const queue = queues.get(inviteId);
      if (queue) {
        queue.push(task);
        return;
      }
      const started = [task];
      queues.set(inviteId, started);
      void work(inviteId, started);
    },

    unsent: (inviteId) => queues.get(inviteId)?.filter(({ sent, withdrawal }) => !sent && !withdrawal.signal.aborted) ?? [],
  };
}

function isSameRequest(a: InviteOperationRequest, b: InviteOperationRequest): boolean {
  if (a.kind === 'update' && b.kind === 'update') return JSON.stringify(a.changes) === JSON.stringify(b.changes);
  return a.kind === b.kind;
}
