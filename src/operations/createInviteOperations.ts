import { toInvitesErrorDetails } from '../client/toInvitesErrorDetails.js';
import type { InviteOperationOutcome } from '../domain/InviteOperationOutcome.js';
import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import type { UserInvite } from '../domain/UserInvite.js';
import { askWhetherCarriedOut } from './askWhetherCarriedOut.js';
import { createAcknowledgements } from './createAcknowledgements.js';
import { createLogStore } from './createLogStore.js';
import { createOperationQueues } from './createOperationQueues.js';
import { createReadMarks } from './createReadMarks.js';
import { createRefetchBurst } from './createRefetchBurst.js';
import { deferred } from './deferred.js';
import type { InviteOperationRequest } from './InviteOperation.js';
import type { InviteOperations, InviteOperationsOptions } from './InviteOperations.js';
import { isAlreadyDone } from './isAlreadyDone.js';
import { isOutdatedBy } from './isOutdatedBy.js';
import { mayHaveHappened } from './mayHaveHappened.js';
import type { OperationPlan, OperationTask } from './OperationTask.js';
import { planAll } from './planAll.js';
import { planOne } from './planOne.js';
import { whenOnline } from './whenOnline.js';

/** Creates the operations of one client and scope. */
export function createInviteOperations(options: InviteOperationsOptions): InviteOperations {
  const { client, deadlineMs, network, whenOffline = 'fail' } = options;
  const store = createLogStore();
  const marks = createReadMarks(() => acknowledgements.retire());
  const acknowledgements = createAcknowledgements(store, marks, options);
  const burst = createRefetchBurst(() => void acknowledgements.readAgain());
  const queues = createOperationQueues(run);
  let lastId = 0;

  function findCached(inviteId: string): UserInvite | null {
    for (const { page } of options.cachedPages()) {
      const found = page.items.find(({ id }) => id === inviteId);
      if (found) return found;
    }
    return null;
  }

  function acknowledge({ id }: OperationTask, invite: UserInvite): InviteOperationOutcome {
    acknowledgements.add(id, invite);
    return { status: 'acknowledged', invite };
  }

  function fail({ id }: OperationTask, error: InvitesErrorDetails): InviteOperationOutcome {
    store.apply({ type: 'progressed', id, progress: { state: 'failed', error } });
    return { status: 'failed', error };
  }

  function mark({ id }: OperationTask, state: 'waiting' | 'in_flight' | 'outcome_unknown'): void {
    store.apply({ type: 'progressed', id, progress: { state } });
  }

  async function run(task: OperationTask): Promise<InviteOperationOutcome> {
    const outcome = await attempt(task);
    task.plan.ended?.();
    burst.ended(outcome.status === 'acknowledged' || (outcome.status === 'failed' && isOutdatedBy(outcome.error)));
    return outcome;
  }

  async function attempt(task: OperationTask): Promise<InviteOperationOutcome> {
    const { signal } = task.withdrawal;
    if (task.plan.turn) await task.plan.turn();
    if (!network.isOnline() && !signal.aborted) {
      if (whenOffline === 'fail') return fail(task, { code: 'offline' });
      mark(task, 'waiting');
      await whenOnline(network, signal);
    }
    return signal.aborted ? { status: 'withdrawn' } : await send(task);
  }

  async function send(task: OperationTask): Promise<InviteOperationOutcome> {
    const { request } = task.operation;
    if (request.kind === 'update' && !client.updateUserInvite) return fail(task, { code: 'unknown' });
    const known = store.lastResult(request.inviteId);
    // A mail after a cancellation would carry a link that is dead.
    if (request.kind !== 'cancel' && known?.status === 'canceled') {
      return fail(task, { code: 'invite_not_pending', status: 'canceled' });
    }
    const before = known ?? task.before;
    task.sent = true;
    mark(task, 'in_flight');
    try {
      return acknowledge(task, await task.plan.carryOut(before));
    } catch (thrown) {
      const error = toInvitesErrorDetails(thrown);
      const done = isAlreadyDone(request, error, before);
      if (done) return acknowledge(task, done);
      if (!mayHaveHappened(error)) return fail(task, error);
      mark(task, 'outcome_unknown');
      const invite = await askWhetherCarriedOut(options, request, before);
      return invite ? acknowledge(task, invite) : fail(task, error);
    }
  }

  function withdraw(tasks: readonly OperationTask[]): void {
    for (const { withdrawal } of tasks) withdrawal.abort();
    store.apply({ type: 'withdrawn', ids: new Set(tasks.map(({ id }) => id)) });
    for (const { settle } of tasks) settle({ status: 'withdrawn' });
  }

  function add(request: InviteOperationRequest, before: UserInvite | null, plan: OperationPlan): OperationTask {
    if (request.kind === 'cancel') {
      withdraw(queues.unsent(request.inviteId).filter(({ operation }) => operation.request.kind === 'resend'));
    }
    const { promise: settled, resolve: settle } = deferred<InviteOperationOutcome>();
    const withdrawal = new AbortController();
    const task = { id: ++lastId, operation: { request, settled }, before, plan, withdrawal, sent: false, settle };
    store.apply({ type: 'asked', operation: { id: task.id, request, before } });
    burst.began();
    queues.add(task);
    return task;
  }

  return {
    life: marks.life,
    beginRead: marks.begin,
    endRead: marks.end,

    perform(request, shown = findCached(request.inviteId)) {
      const task = queues.find(request) ?? add(request, shown, planOne(client, request, deadlineMs));
      return task.operation;
    },

    performAll(kind, shown) {
      const asked = shown.map((invite) => ({ invite, request: { kind, inviteId: invite.id } }));
      const own = new Set(asked.filter(({ request }) => !queues.find(request)).map(({ invite }) => invite.id));
      const planOf = planAll(client, kind, [...own], deadlineMs);
      const tasks = asked.map(({ invite, request }) => queues.find(request) ?? add(request, invite, planOf(request)));
      return {
        operations: tasks.map(({ operation }) => operation),
        stop: () => withdraw(tasks.filter(({ sent, operation }) => !sent && own.has(operation.request.inviteId))),
      };
    },

    withdraw: (inviteId) => withdraw(queues.unsent(inviteId)),
    dismiss: (inviteId) => store.apply({ type: 'dismissed', inviteId }),
    activity: store.activity,
    subscribe: store.subscribe,
    acknowledged: store.acknowledged,
    subscribeAcknowledged: store.subscribeAcknowledged,
  };
}
