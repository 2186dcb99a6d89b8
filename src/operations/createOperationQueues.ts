import type { InviteOperationOutcome } from '../domain/InviteOperationOutcome.js';
import type { InviteOperationRequest } from './InviteOperation.js';
import { isSame } from './isSame.js';
import type { OperationTask } from './OperationTask.js';

/** One line for each invite: what is asked for first is carried out first. */
export interface OperationQueues {
  /** The last task of the invite, where it is the same request and waits, runs, or sent its mail a moment ago. */
  find(request: InviteOperationRequest): OperationTask | undefined;

  /** Runs the task in this very event, or when it is its turn. */
  add(task: OperationTask): void;

  /** What has not been sent for an invite yet. */
  unsent(inviteId: string): readonly OperationTask[];
}

// The second half of a double click, or a held key, comes after a quick answer.
const sameMailMs = 1000;

/** Creates empty lines; `run` never rejects. */
export function createOperationQueues(run: (task: OperationTask) => Promise<InviteOperationOutcome>): OperationQueues {
  const queues = new Map<string, OperationTask[]>();
  const justSent = new Map<string, OperationTask>();

  function rememberMail(inviteId: string, task: OperationTask): void {
    justSent.set(inviteId, task);
    setTimeout(() => {
      if (justSent.get(inviteId) === task) justSent.delete(inviteId);
    }, sameMailMs);
  }

  async function work(inviteId: string, queue: OperationTask[]): Promise<void> {
    for (let task = queue[0]; task; task = queue[0]) {
      const outcome = await run(task);
      queue.shift();
      const isMail = task.operation.request.kind === 'resend' && outcome.status === 'acknowledged';
      if (isMail && queue.length === 0) rememberMail(inviteId, task);
      task.settle(outcome);
    }
    queues.delete(inviteId);
  }

  return {
    find(request) {
      const waiting = queues.get(request.inviteId)?.findLast(({ withdrawal }) => !withdrawal.signal.aborted);
      const last = waiting ?? justSent.get(request.inviteId);
      return last && isSameRequest(last.operation.request, request) ? last : undefined;
    },

    add(task) {
      const { inviteId } = task.operation.request;
      justSent.delete(inviteId);
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
  if (a.kind === 'update' && b.kind === 'update') return isSame(a.changes, b.changes);
  return a.kind === b.kind;
}
