'use client';
import { useRef, useState } from 'react';

import type { BulkResult } from '../domain/BulkRun.js';
import type { BulkOperationKind } from '../domain/InviteActivity.js';
import type { InviteOperationOutcome } from '../domain/InviteOperationOutcome.js';
import type { UserInvite } from '../domain/UserInvite.js';
import type { BulkInviteOperation } from '../operations/InviteOperation.js';
import { notify } from '../provider/notify.js';
import { useInvitesContext } from '../provider/useInvitesContext.js';
import { watchOperation } from '../query/watchOperation.js';
import { useLatest } from '../ui/useLatest.js';
import type { BulkInviteOutcome } from './BulkInviteOutcome.js';
import { bulkFailures } from './bulkFailures.js';

/** Called after the outcomes are recorded; a handler that throws changes nothing. */
export interface BulkOperationCallbacks {
  /** `results` has one outcome for each invite, in their order. */
  onSettled?: ((event: { results: readonly BulkInviteOutcome[] }) => void) | undefined;
}

/** The same operation on several invites, and how far it is. */
export interface BulkOperationHandle {
  /**
   * Starts in this very event: one request where the client can, or as many at a time as it takes; else one request each,
   * four at a time.
   */
  perform: (invites: readonly UserInvite[]) => BulkInviteOperation;

  /** Of the last call; null before the first. */
  progress: { settled: number; failed: number; total: number } | null;

  pending: boolean;

  /** Takes back what has not been sent yet. */
  stop: () => void;
}

/** Performs one kind of operation on several invites and follows it. */
export function useBulkOperation(kind: BulkOperationKind, callbacks: BulkOperationCallbacks = {}): BulkOperationHandle {
  const context = useInvitesContext();
  const [progress, setProgress] = useState<BulkOperationHandle['progress']>(null);
  const current = useRef<BulkInviteOperation>(undefined);
  const latest = useLatest(callbacks);

  function perform(invites: readonly UserInvite[]): BulkInviteOperation {
    const bulk = context.operations.performAll(kind, invites);
    current.current = bulk;
    setProgress({ settled: 0, failed: 0, total: invites.length });
    void tellOutcomes(bulk, invites);
    return bulk;
  }

  async function tellOutcomes(bulk: BulkInviteOperation, invites: readonly UserInvite[]): Promise<void> {
    const isNew = bulk.operations.map((operation) => watchOperation(context.queryClient, context.scope, operation));
    const outcomes = bulk.operations.map(async ({ settled }) => {
      const outcome = await settled;
      if (current.current === bulk) setProgress((before) => before && count(before, outcome));
      return outcome;
    });
    const all = Promise.all(outcomes);
    context.live.during(all);
    const settled = await all;
    const results = invites.map((invite, index) => ({ invite, outcome: settled[index]! }));
    // What was under way already is reported by whoever began it.
    const own = results.filter((_, index) => isNew[index]);
    for (const failure of bulkFailures(context.client, kind, { results: own.map(failureOf), error: null })) {
      context.reportError(failure);
    }
    notify(latest.current.onSettled, { results });
  }

  return {
    perform,
    progress,
    pending: progress !== null && progress.settled < progress.total,
    stop: () => current.current?.stop(),
  };
}

function failureOf({ invite, outcome }: BulkInviteOutcome): BulkResult {
  return { id: invite.id, invite, outcome: outcome.status === 'failed' ? outcome : { status: 'done' } };
}

function count(
  { settled, failed, total }: NonNullable<BulkOperationHandle['progress']>,
  { status }: InviteOperationOutcome,
): NonNullable<BulkOperationHandle['progress']> {
  return { settled: settled + 1, failed: failed + Number(status === 'failed'), total };
}
