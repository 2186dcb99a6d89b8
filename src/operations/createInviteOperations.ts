import type { InvitesClient } from '../client/InvitesClient.js';
import { askClient } from '../client/askClient.js';
import { toInvitesErrorDetails } from '../client/toInvitesErrorDetails.js';
import { userInviteSchema } from '../client/wire/userInviteSchema.js';
import { withDeadline } from '../client/withDeadline.js';
import type { InviteActivitySource } from '../domain/InviteActivity.js';
import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import type { UserInvite } from '../domain/UserInvite.js';
import { callClient } from './callClient.js';
import { createLogStore } from './createLogStore.js';
import { createRefetchBurst } from './createRefetchBurst.js';
import type { InviteOperation, InviteOperationOutcome, InviteOperationRequest } from './InviteOperation.js';
import { isAlreadyDone } from './isAlreadyDone.js';
import { mayHaveHappened } from './mayHaveHappened.js';
import { newIdempotencyKey } from './newIdempotencyKey.js';
import { isLagging } from './isLagging.js';
import type { AcknowledgedOperation } from './isLagging.js';
import type { OperationProgress, ReadMark, ReadPage } from './OperationLog.js';
import { wasCarriedOut } from './wasCarriedOut.js';

/** Performs operations on invites, keeps their log, and tells what is going on with each invite. */
export interface InviteOperations extends InviteActivitySource {
  /**
   * Starts an operation in this very event. The same one on the same invite, while it waits or runs, is returned as it
   * is; another one on the same invite waits for it; other invites do not.
   *
   * @param shown The invite as it is shown. @default the one in the cache
   */
  perform(request: InviteOperationRequest, shown?: UserInvite | null): InviteOperation;

  /** Forgets the failure of an invite. */
  dismiss(inviteId: string): void;

  /** Tells this log's marks from those of another one. */
  readonly life: string;

  /** Marks a read; call it when the request starts, once for each attempt. */
  beginRead(): ReadMark;

  /** Says that a read came to an end, whatever its answer. */
  endRead(mark: ReadMark): void;

  /** What the lists are folded with. It changes with acknowledgements, not with clicks. */
  acknowledged(): readonly AcknowledgedOperation[];

  /** Calls `listener` when {@link acknowledged} changes; returns the way to stop. */
  subscribeAcknowledged(listener: () => void): () => void;
}

/** What operations run on. */
export interface InviteOperationsOptions {
  client: InvitesClient;

  /** Reads what is on the screen again. */
  refetch: () => Promise<void>;

  /** Every list answer that is cached: an operation stays in the log while one of them may not know it. */
  cachedPages: () => Iterable<ReadPage>;

  deadlineMs: number;

  /** How long a read may lag behind an acknowledgement; 0 where it never does. */
  consistencyMs: number;

  /** Whether there is a network. */
  isOnline: () => boolean;
}

interface Task {
  id: number;
  operation: InviteOperation;
  before: UserInvite | null;
  settle: (outcome: InviteOperationOutcome) => void;
}

/** Creates the operations of one client and scope. */
export function createInviteOperations(options: InviteOperationsOptions): InviteOperations {
  const { client, deadlineMs, consistencyMs } = options;
  const life = newIdempotencyKey();
  const store = createLogStore();
  const queues = new Map<string, Task[]>();
  const burst = createRefetchBurst(() => void readAgain());
  const openReads = new Set<ReadMark>();
  let sequence = 0;
  let lastId = 0;

  function findCached(inviteId: string): UserInvite | null {
    for (const { page } of options.cachedPages()) {
      const found = page.items.find(({ id }) => id === inviteId);
      if (found) return found;
    }
    return null;
  }

  async function readAgain(): Promise<void> {
    await withDeadline(options.refetch, deadlineMs).catch(() => {});
    retire();
  }

  // An operation can go when every answer, cached or on its way, was asked for after its consistency window.
  function retire(): void {
    const marks = [...[...options.cachedPages()].map(({ read }) => read), ...openReads];
    const isPast = (trusted: number) => marks.every((mark) => mark.life === life && mark.sequence > trusted);
    const past = store
      .acknowledged()
      .filter(({ progress }) => progress.trustedSequence !== null && isPast(progress.trustedSequence));
    store.apply({ type: 'retired', ids: new Set(past.map(({ id }) => id)) });
  }

  function record(task: Task, progress: OperationProgress): void {
    store.apply({ type: 'progressed', id: task.id, progress });
  }

  function acknowledge(task: Task, result: UserInvite): InviteOperationOutcome {
    const trustedSequence = consistencyMs > 0 ? null : sequence;
    record(task, { state: 'acknowledged', result, sequence, trustedSequence });
    if (trustedSequence === null) setTimeout(() => release(task.id), consistencyMs);
    return { status: 'acknowledged', invite: result };
  }

  // Where a cached answer still differs, it lagged, or somebody has undone the change: only a new read can tell.
  function release(id: number): void {
    const operation = store.acknowledged().find((candidate) => candidate.id === id);
    store.apply({ type: 'released', id, sequence });
    if (operation && [...options.cachedPages()].some((answer) => differs(answer, operation))) void readAgain();
    else retire();
  }

  function fail(task: Task, error: InvitesErrorDetails): InviteOperationOutcome {
    record(task, { state: 'failed', error });
    return { status: 'failed', error };
  }

  async function run(task: Task): Promise<InviteOperationOutcome> {
    const { request } = task.operation;
    if (!options.isOnline()) return fail(task, { code: 'offline' });
    // A mail after a cancellation would carry a link that is dead.
    if (request.kind !== 'cancel' && store.lastResult(request.inviteId)?.status === 'canceled') {
      return fail(task, { code: 'invite_not_pending', status: 'canceled' });
    }
    const before = store.lastResult(request.inviteId) ?? task.before;
    record(task, { state: 'in_flight' });
    try {
      const idempotencyKey = newIdempotencyKey();
      const result = await askClient(
        userInviteSchema,
        (signal) => callClient(client, request, { idempotencyKey, signal }),
        deadlineMs,
      );
      return acknowledge(task, result);
    } catch (thrown) {
      const error = toInvitesErrorDetails(thrown);
      const done = isAlreadyDone(request, error, before);
      if (done) return acknowledge(task, done);
      return mayHaveHappened(error) ? await confirm(task, before, error) : fail(task, error);
    }
  }

  // The answer was lost: ask what the server has, and once more when a lagging read must have caught up.
  async function confirm(task: Task, before: UserInvite | null, error: InvitesErrorDetails): Promise<InviteOperationOutcome> {
    const { request } = task.operation;
    record(task, { state: 'outcome_unknown' });
    for (const wait of consistencyMs > 0 ? [0, consistencyMs] : [0]) {
      if (wait > 0) await new Promise((resolve) => void setTimeout(resolve, wait));
      const read = askClient(userInviteSchema, (signal) => client.userInvite(request.inviteId, { signal }), deadlineMs);
      const invite = await read.catch(() => null);
      if (invite && wasCarriedOut(request, before, invite)) return acknowledge(task, invite);
    }
    return fail(task, error);
  }

  async function work(inviteId: string, queue: Task[]): Promise<void> {
    for (let task = queue[0]; task; task = queue[0]) {
      burst.began();
      const outcome = await run(task);
      queue.shift();
      task.settle(outcome);
      burst.ended(outcome.status === 'acknowledged' || mayBeOutdated(outcome.error));
    }
    queues.delete(inviteId);
  }

  return {
    life,

    beginRead() {
      const mark = { life, sequence: ++sequence };
      openReads.add(mark);
      return mark;
    },

    endRead(mark) {
      // The answer is in the cache a few microtasks later.
      setTimeout(() => {
        openReads.delete(mark);
        retire();
      });
    },

    perform(request, shown = findCached(request.inviteId)) {
      const { inviteId } = request;
      const queue = queues.get(inviteId) ?? [];
      const same = queue.find(({ operation }) => isSameRequest(operation.request, request));
      if (same) return same.operation;
      const { settled, settle } = openOutcome();
      const task: Task = { id: ++lastId, operation: { request, settled }, before: shown, settle };
      store.apply({ type: 'asked', operation: { id: task.id, request, before: shown } });
      queue.push(task);
      if (queue.length === 1) {
        queues.set(inviteId, queue);
        void work(inviteId, queue);
      }
      return task.operation;
    },

    dismiss: (inviteId) => store.apply({ type: 'dismissed', inviteId }),
    activity: store.activity,
    subscribe: store.subscribe,
    acknowledged: store.acknowledged,
    subscribeAcknowledged: store.subscribeAcknowledged,
  };
}

function openOutcome(): Pick<Task, 'settle'> & { settled: Promise<InviteOperationOutcome> } {
  let open: Task['settle'] | undefined;
  const settled = new Promise<InviteOperationOutcome>((resolve) => {
    open = resolve;
  });
  return { settled, settle: (outcome) => open?.(outcome) };
}

function differs({ page, read }: ReadPage, operation: AcknowledgedOperation): boolean {
  const row = page.items.find(({ id }) => id === operation.request.inviteId);
  return row !== undefined && isLagging(row, read.sequence, operation);
}

// The server knows the invite in another state than the screen.
function mayBeOutdated(error: InvitesErrorDetails): boolean {
  const { code } = error;
  return (
    mayHaveHappened(error) || code === 'not_found' || code === 'gone' || code === 'conflict' || code === 'invite_not_pending'
  );
}

function isSameRequest(a: InviteOperationRequest, b: InviteOperationRequest): boolean {
  if (a.kind === 'update' && b.kind === 'update') return JSON.stringify(a.changes) === JSON.stringify(b.changes);
  return a.kind === b.kind;
}
