import { toInvitesErrorDetails } from '../client/toInvitesErrorDetails.js';
import type { InviteOperationOutcome } from '../domain/InviteOperationOutcome.js';
import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import type { UserInvite } from '../domain/UserInvite.js';
import { askWhetherCarriedOut } from './askWhetherCarriedOut.js';
import type { Acknowledgements } from './createAcknowledgements.js';
import type { LogStore } from './createLogStore.js';
import type { InviteOperationsOptions } from './InviteOperations.js';
import { createTurns } from './createTurns.js';
import type { TakeTurn, Turn } from './createTurns.js';
import { isAlreadyDone } from './isAlreadyDone.js';
import { whyOvertaken } from './whyOvertaken.js';
import { mayHaveHappened } from '../domain/mayHaveHappened.js';
import { newerInvite } from './newerInvite.js';
import type { OperationProgress } from './OperationLog.js';
import { operationMethod } from './operationMethod.js';
import type { OperationTask } from './OperationTask.js';
import { wasSoOnce } from './wasSoOnce.js';
import { whenOnline } from './whenOnline.js';

// After a bulk request whose answer was lost, each of its invites is asked for.
const asksAtATime = 4;

/** Carries an operation out and records in the log how it goes. Never rejects. */
export function createOperationRunner(
  options: InviteOperationsOptions,
  store: LogStore,
  acknowledgements: Acknowledgements,
): (task: OperationTask) => Promise<InviteOperationOutcome> {
  const asking = createTurns(asksAtATime);

  async function acknowledge({ id, operation }: OperationTask, result: UserInvite | 'gone'): Promise<InviteOperationOutcome> {
    const { inviteId } = operation.request;
    if (result === 'gone') {
      // There is nothing to cancel, nor for an earlier failure to be about.
      store.apply([
        { type: 'dismissed', inviteId },
        { type: 'removed', inviteId, id },
      ]);
      return { status: 'gone' };
    }
    await acknowledgements.add({ inviteId, id, result });
    return { status: 'acknowledged', invite: result };
  }

  function fail(task: OperationTask, error: InvitesErrorDetails): InviteOperationOutcome {
    progress(task, { state: 'failed', error });
    return { status: 'failed', error };
  }

  function progress({ id, operation }: OperationTask, to: OperationProgress): void {
    store.apply([{ type: 'progressed', inviteId: operation.request.inviteId, id, progress: to }]);
  }

  async function send(task: OperationTask, turn?: Turn): Promise<InviteOperationOutcome> {
    const { request } = task.operation;
    if (!options.client[operationMethod[request.kind]]) return fail(task, { code: 'unknown' });
    const latest = store.lastAcknowledged(request.inviteId);
    const ahead = latest && latest.id !== task.known ? latest : null;
    const overtaken = ahead && whyOvertaken(request, ahead);
    if (overtaken) return fail(task, overtaken);
    const before = ahead?.progress.result ?? newerInvite(latest?.progress.result ?? null, task.before);
    // Without the invite nobody could say what was deleted.
    if (request.kind === 'delete' && !before) return fail(task, { code: 'not_found' });
    task.sent = true;
    progress(task, { state: 'in_flight' });
    const sentAt = performance.now();
    try {
      return await acknowledge(task, await task.plan.carryOut(before));
    } catch (thrown) {
      const error = toInvitesErrorDetails(thrown);
      // Before the server is asked what became of it, which may take longer than the request.
      turn?.giveBack(error.code === 'timeout');
      const done = isAlreadyDone(request, error, before);
      if (done) return await acknowledge(task, done);
      if (!mayHaveHappened(error)) return fail(task, error);
      progress(task, { state: 'outcome_unknown' });
      const wasSoUntil = wasSoOnce(request, store.logOf(request.inviteId)) ? sentAt : null;
      const invite = await askWhetherCarriedOut(options, request, before, asking, wasSoUntil);
      return invite ? await acknowledge(task, invite) : fail(task, error);
    }
  }

  async function carryOut(task: OperationTask, turn?: Turn): Promise<InviteOperationOutcome> {
    const { network, whenOffline = 'fail' } = options;
    const { signal } = task.withdrawal;
    while (!network.isOnline() && !signal.aborted) {
      if (whenOffline === 'fail') return fail(task, { code: 'offline' });
      progress(task, { state: 'waiting' });
      await whenOnline(network, signal);
    }
    return signal.aborted ? { status: 'withdrawn' } : await send(task, turn);
  }

  async function takeTurn(task: OperationTask, turns: TakeTurn): Promise<InviteOperationOutcome> {
    const { signal } = task.withdrawal;
    const turn = await turns(signal);
    if (turn) return await carryOut(task, turn).finally(turn.giveBack);
    return signal.aborted ? { status: 'withdrawn' } : fail(task, { code: 'timeout' });
  }

  return async (task) => {
    try {
      const { turn } = task.plan;
      return await (turn ? takeTurn(task, turn) : carryOut(task));
    } catch {
      // Whatever a host's client makes of it, the line behind an operation goes on.
      return fail(task, { code: 'unknown' });
    }
  };
}
