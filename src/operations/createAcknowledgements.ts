import { timerMs } from '../client/timerMs.js';
import { withDeadline } from '../client/withDeadline.js';
import type { UserInvite } from '../domain/UserInvite.js';
import type { LogStore } from './createLogStore.js';
import type { ReadMarks } from './createReadMarks.js';
import type { InviteOperationsOptions } from './InviteOperations.js';
import { isLagging } from './isLagging.js';
import type { AcknowledgedOperation } from './isLagging.js';

/** How long what the server has carried out stays in the log. */
export interface Acknowledgements {
  /** The server has carried an operation out. Resolves when it is in the log, with all that came with the same answer. */
  add(acknowledgement: Acknowledgement): Promise<void>;

  /** Lets go of every operation that all answers know. */
  retire(): void;

  /** Reads what is on the screen again, after these invites have changed. Never rejects. */
  readAgain(changed: ReadonlySet<string>): Promise<void>;
}

/** What the server has answered to an operation. */
export interface Acknowledgement {
  inviteId: string;

  /** Of the operation. */
  id: number;

  result: UserInvite;
}

const together = 1000;

/** Watches over the acknowledged operations of a log. */
export function createAcknowledgements(store: LogStore, marks: ReadMarks, options: InviteOperationsOptions): Acknowledgements {
  let arrived: Acknowledgement[] = [];
  let recorded = Promise.resolve();
  let soon: ReturnType<typeof setTimeout> | undefined;
  let dueSoon = new Set<string>();

  function recordArrived(): void {
    const { consistencyMs } = options;
    const sequence = marks.latest();
    const trustedSequence = consistencyMs > 0 ? null : sequence;
    const all = arrived;
    arrived = [];
    store.apply(
      all.map(({ inviteId, id, result }) => {
        const progress = { state: 'acknowledged' as const, result, sequence, trustedSequence };
        return { type: 'progressed', inviteId, id, progress };
      }),
    );
    if (trustedSequence === null) setTimeout(() => endWindow(all), timerMs(consistencyMs));
  }

  async function readAgain(changed: ReadonlySet<string>): Promise<void> {
    await withDeadline(() => options.refetch(changed), options.deadlineMs).catch(() => {});
    retire();
  }

  // An operation can go when every answer, cached or on its way, was asked for after its consistency window.
  function retire(): void {
    const reads = [...[...options.cachedPages()].map(({ read }) => read), ...marks.open()];
    const oldest = reads.reduce(
      (least, { life, sequence }) => Math.min(least, life === marks.life ? sequence : Number.NEGATIVE_INFINITY),
      Number.POSITIVE_INFINITY,
    );
    const past = store
      .acknowledged()
      .filter(({ progress }) => progress.trustedSequence !== null && progress.trustedSequence < oldest);
    store.apply(past.map(({ id, request }) => ({ type: 'removed', inviteId: request.inviteId, id })));
  }

  // Where a cached answer still differs, it lagged, or somebody has undone the change: only a new read can tell.
  function endWindow(ended: readonly Acknowledgement[]): void {
    const differing = findDiffering(ended);
    const sequence = marks.latest();
    store.apply(ended.map(({ inviteId, id }) => ({ type: 'released', inviteId, id, sequence })));
    if (differing.size > 0) readSoon(differing);
    retire();
  }

  function findDiffering(ended: readonly Acknowledgement[]): ReadonlySet<string> {
    const ids = new Set(ended.map(({ id }) => id));
    const operations = new Map<string, AcknowledgedOperation>();
    for (const operation of store.acknowledged())
      if (ids.has(operation.id)) operations.set(operation.request.inviteId, operation);
    const differing = new Set<string>();
    for (const { page, read, shown } of options.cachedPages()) {
      for (const row of shown ? page.items : []) {
        const operation = operations.get(row.id);
        if (operation && isLagging(row, read.sequence, operation)) differing.add(row.id);
      }
    }
    return differing;
  }

  // Several windows end together: one read is for all of them.
  function readSoon(inviteIds: ReadonlySet<string>): void {
    for (const inviteId of inviteIds) dueSoon.add(inviteId);
    soon ??= setTimeout(() => {
      const changed = dueSoon;
      soon = undefined;
      dueSoon = new Set();
      void readAgain(changed);
    }, together);
  }

  return {
    add(acknowledgement) {
      // One answer to several thousand operations is told once.
      if (arrived.length === 0) recorded = Promise.resolve().then(recordArrived);
      arrived.push(acknowledgement);
      return recorded;
    },
    retire,
    readAgain,
  };
}
