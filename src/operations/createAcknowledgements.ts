import { timerMs } from '../client/timerMs.js';
import { withDeadline } from '../client/withDeadline.js';
import type { UserInvite } from '../domain/UserInvite.js';
import type { LogStore } from './createLogStore.js';
import type { ReadMarks } from './createReadMarks.js';
import type { InviteOperationsOptions } from './InviteOperations.js';
import { isLagging } from './isLagging.js';
import type { AcknowledgedOperation } from './isLagging.js';
import type { ReadPage } from './OperationLog.js';

/** How long what the server has carried out stays in the log. */
export interface Acknowledgements {
  /** The server has carried an operation out; `invite` is its answer. */
  add(id: number, invite: UserInvite): void;

  /** Lets go of every operation that all answers know. */
  retire(): void;

  /** Reads what is on the screen again, after these invites have changed. Never rejects. */
  readAgain(changed: ReadonlySet<string>): Promise<void>;
}

const together = 1000;

/** Watches over the acknowledged operations of a log. */
export function createAcknowledgements(store: LogStore, marks: ReadMarks, options: InviteOperationsOptions): Acknowledgements {
  let soon: ReturnType<typeof setTimeout> | undefined;
  let dueSoon = new Set<string>();

  async function readAgain(changed: ReadonlySet<string>): Promise<void> {
    await withDeadline(() => options.refetch(changed), options.deadlineMs).catch(() => {});
    retire();
  }

  // An operation can go when every answer, cached or on its way, was asked for after its consistency window.
  function retire(): void {
    const reads = [...[...options.cachedPages()].map(({ read }) => read), ...marks.open()];
    const isPast = (trusted: number) => reads.every((mark) => mark.life === marks.life && mark.sequence > trusted);
    const past = store
      .acknowledged()
      .filter(({ progress }) => progress.trustedSequence !== null && isPast(progress.trustedSequence));
    store.apply({ type: 'retired', ids: new Set(past.map(({ id }) => id)) });
  }

  // Where a cached answer still differs, it lagged, or somebody has undone the change: only a new read can tell.
  function endWindow(id: number): void {
    const operation = store.acknowledged().find((candidate) => candidate.id === id);
    store.apply({ type: 'released', id, sequence: marks.latest() });
    if (operation && [...options.cachedPages()].some((answer) => answer.shown && differs(answer, operation)))
      readSoon(operation.request.inviteId);
    else retire();
  }

  // Several windows end together: one read is for all of them.
  function readSoon(inviteId: string): void {
    dueSoon.add(inviteId);
    soon ??= setTimeout(() => {
      const changed = dueSoon;
      soon = undefined;
      dueSoon = new Set();
      void readAgain(changed);
    }, together);
  }

  return {
    add(id, result) {
      const { consistencyMs } = options;
      const sequence = marks.latest();
      const trustedSequence = consistencyMs > 0 ? null : sequence;
      store.apply({ type: 'progressed', id, progress: { state: 'acknowledged', result, sequence, trustedSequence } });
      if (trustedSequence === null) setTimeout(() => endWindow(id), timerMs(consistencyMs));
    },
    retire,
    readAgain,
  };
}

function differs({ page, read }: ReadPage, operation: AcknowledgedOperation): boolean {
  const row = page.items.find(({ id }) => id === operation.request.inviteId);
  return row !== undefined && isLagging(row, read.sequence, operation);
}
