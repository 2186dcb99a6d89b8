import type { InviteOperationOutcome } from '../domain/InviteOperationOutcome.js';
import type { UserInvite } from '../domain/UserInvite.js';
import { createAcknowledgements } from './createAcknowledgements.js';
import { createInviteLinks } from './createInviteLinks.js';
import { createLogStore } from './createLogStore.js';
import { createOperationQueues } from './createOperationQueues.js';
import { createOperationRunner } from './createOperationRunner.js';
import { createReadMarks } from './createReadMarks.js';
import { createRefetchBurst } from './createRefetchBurst.js';
import { deferred } from './deferred.js';
import { findShown } from './findShown.js';
import { rebasedData } from './rebasedData.js';
import type { InviteOperationRequest } from './InviteOperation.js';
import type { InviteOperations, InviteOperationsOptions } from './InviteOperations.js';
import { isAcknowledged } from './isLagging.js';
import { isOutdatedBy } from './isOutdatedBy.js';
import type { OperationPlan, OperationTask } from './OperationTask.js';
import { planAll } from './planAll.js';
import { planOne } from './planOne.js';

/** Creates the operations of one client and scope. `options` are read when they are needed: they may change. */
export function createInviteOperations(options: InviteOperationsOptions): InviteOperations {
  const store = createLogStore();
  const marks = createReadMarks(() => acknowledgements.retire());
  const acknowledgements = createAcknowledgements(store, marks, options);
  const burst = createRefetchBurst((changed) => void acknowledgements.readAgain(changed));
  const carryOut = createOperationRunner(options, store, acknowledgements);
  const queues = createOperationQueues(run);
  const links = createInviteLinks(options);
  let lastId = 0;

  async function run(task: OperationTask): Promise<InviteOperationOutcome> {
    const outcome = await carryOut(task);
    const isDone = outcome.status === 'acknowledged' || outcome.status === 'gone';
    const isOutdated = outcome.status === 'failed' && task.sent && isOutdatedBy(outcome.error);
    burst.ended(isDone || isOutdated ? task.operation.request.inviteId : null);
    return outcome;
  }

  function withdraw(tasks: readonly OperationTask[]): void {
    for (const { withdrawal } of tasks) withdrawal.abort();
    store.apply(tasks.map(({ id, operation }) => ({ type: 'removed', inviteId: operation.request.inviteId, id })));
    for (const { settle } of tasks) settle({ status: 'withdrawn' });
  }

  function findCached(inviteId: string): UserInvite | null {
    return findShown(options.cachedPages(), inviteId, store.logOf(inviteId).filter(isAcknowledged), marks.life);
  }

  // The host's own data is saved as a whole.
  function rebased(request: InviteOperationRequest, shown: UserInvite | null): InviteOperationRequest {
    if (request.kind !== 'update' || !request.changes.data || !shown) return request;
    const newest = findCached(request.inviteId);
    if (!newest) return request;
    const data = rebasedData(request.changes.data, shown.data, newest.data);
    return { ...request, changes: { ...request.changes, data } };
  }

  const unsent = (inviteId: string, kind: InviteOperationRequest['kind']) =>
    queues.unsent(inviteId).filter(({ operation }) => operation.request.kind === kind);

  function findSame(request: InviteOperationRequest): OperationTask | undefined {
    if (request.kind === 'cancel' || request.kind === 'delete') withdraw(unsent(request.inviteId, 'resend'));
    return queues.find(request);
  }

  function add(request: InviteOperationRequest, before: UserInvite | null, plan: OperationPlan): OperationTask {
    const { promise: settled, resolve: settle } = deferred<InviteOperationOutcome>();
    const withdrawal = new AbortController();
    const known = store.lastAcknowledged(request.inviteId)?.id ?? null;
    const task = { id: ++lastId, operation: { request, settled }, before, known, plan, withdrawal, sent: false, settle };
    links.dismiss(request.inviteId);
    store.apply([{ type: 'asked', operation: { id: task.id, request, before } }]);
    burst.began();
    queues.add(task);
    return task;
  }

  function dismiss(inviteId: string): void {
    store.apply([{ type: 'dismissed', inviteId }]);
    links.dismiss(inviteId);
  }

  return {
    life: marks.life,
    beginRead: marks.begin,
    endRead: marks.end,

    perform(asked, shown = findCached(asked.inviteId)) {
      const request = rebased(asked, shown);
      const task = findSame(request) ?? add(request, shown, planOne(options.client, request, options.deadlineMs));
      return task.operation;
    },

    performAll(kind, shown, plan = planAll(options.client, kind, options.deadlineMs, shown.length)) {
      const own: OperationTask[] = [];
      const operations = shown.map((invite) => {
        const request = { kind, inviteId: invite.id };
        const same = findSame(request);
        if (same) return same.operation;
        const task = add(request, invite, plan.planOf(request));
        own.push(task);
        return task.operation;
      });
      plan.sendNow();
      const stop = () => withdraw(own.filter((task) => queues.unsent(task.operation.request.inviteId).includes(task)));
      return { operations, stop };
    },

    withdraw: (inviteId, kind) => withdraw(unsent(inviteId, kind)),
    dismiss,

    failedChanges(inviteId) {
      const failed = store.logOf(inviteId).findLast(({ progress }) => progress.state === 'failed');
      return failed?.request.kind === 'update' ? failed.request.changes : null;
    },

    mintLink(inviteId) {
      dismiss(inviteId);
      return links.mint(inviteId);
    },

    activity(inviteId) {
      const own = store.activity(inviteId);
      return own && own.phase !== 'failed' ? own : (links.activity(inviteId) ?? own);
    },

    subscribe(inviteId, listener) {
      const leave = [store.subscribe(inviteId, listener), links.subscribe(inviteId, listener)];
      return () => leave.forEach((stop) => stop());
    },

    subscribeToAll(listener) {
      const leave = [store.subscribeToAll(listener), links.subscribeToAll(listener)];
      return () => leave.forEach((stop) => stop());
    },

    version: () => store.version() + links.version(),

    acknowledged: store.acknowledged,
    subscribeAcknowledged: store.subscribeAcknowledged,
  };
}
