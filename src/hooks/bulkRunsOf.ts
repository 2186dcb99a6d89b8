import type { BulkReport, BulkRun } from '../domain/BulkRun.js';
import { onceFor } from '../domain/onceFor.js';
import { bulkMethod } from '../operations/bulkMethod.js';
import { createListeners } from '../operations/createListeners.js';
import { emptyReport } from '../operations/emptyReport.js';
import type { InviteOperations } from '../operations/InviteOperations.js';
import { notify } from '../provider/notify.js';
import type { InvitesContextValue } from '../provider/useInvitesContext.js';
import type { BulkRetry } from './bulkRetryOf.js';
import { bulkRunCode } from './bulkRunCode.js';
import type { BulkAudience, BulkRequest, StartedBulkRun } from './startBulkRun.js';

/** Actions on many invites, one after the other. */
export interface BulkRuns {
  /** The last one; null before the first and once it was dismissed. The same object until it has come further. */
  current: () => BulkRun | null;

  /** Calls `listener` when it has come further; returns the way to stop. */
  subscribe: (listener: () => void) => () => void;

  /** Starts one where no other one runs: in this very event, or once its code is there. */
  perform: (request: BulkRequest) => void;

  /** Sends nothing further. */
  stop: () => void;

  /** What of the last one may work another time; null where nothing may. */
  retry: () => BulkRetry | null;

  /** Forgets one that has ended. */
  dismiss: () => void;

  /** Takes a place in that shows them, and hears how they end; returns the way out. */
  attach: (place: () => BulkRunsPlace) => () => void;
}

/** A place that shows the runs, as it is now. */
export interface BulkRunsPlace extends BulkAudience {
  context: InvitesContextValue;
}

// Runs whose table went away before they ended.
const leftRuns = onceFor<InviteOperations, Set<BulkRuns>>(() => new Set());

/** Those of a table that went away meanwhile, until another one takes them over; else new ones. */
export function bulkRunsOf(operations: InviteOperations): BulkRuns {
  const [left] = leftRuns(operations);
  return left ?? createBulkRuns(leftRuns(operations));
}

function createBulkRuns(left: Set<BulkRuns>): BulkRuns {
  const listeners = createListeners();
  const places = new Set<() => BulkRunsPlace>();
  let run: StartedBulkRun | null = null;

  function placeNow(): BulkRunsPlace | null {
    const [place] = places;
    return place?.() ?? null;
  }

  const isRunning = () => run !== null && run.current().phase !== 'ended';

  function begin(next: StartedBulkRun): void {
    run = next;
    run.subscribe(listeners.tell);
    listeners.tell();
  }

  async function beginLater(context: InvitesContextValue, request: BulkRequest): Promise<void> {
    begin(standingRun(request, null));
    const code = await bulkRunCode.load().catch(() => null);
    if (code) return begin(code.startBulkRun(context, request, placeNow));
    const error = { code: 'network' } as const;
    const failure = { error, method: bulkMethod[request.kind] };
    begin(standingRun(request, { ...emptyReport, error }));
    context.reportError(failure);
    notify(placeNow()?.events.onError, failure);
  }

  const runs: BulkRuns = {
    current: () => run?.current() ?? null,
    subscribe: listeners.subscribe,
    perform(request) {
      const place = placeNow();
      if (!place || isRunning()) return;
      const code = bulkRunCode.loaded();
      if (code) begin(code.startBulkRun(place.context, request, placeNow));
      else void beginLater(place.context, request);
    },
    stop: () => run?.stop(),
    retry: () => run?.retry() ?? null,
    dismiss() {
      if (isRunning()) return;
      run = null;
      listeners.tell();
    },
    attach(place) {
      places.add(place);
      left.delete(runs);
      return () => {
        places.delete(place);
        if (places.size === 0 && isRunning()) left.add(runs);
      };
    },
  };
  return runs;
}

/** One whose code is not there: it is awaited, or has not come. */
function standingRun({ kind, selected }: BulkRequest, report: BulkReport | null): StartedBulkRun {
  const total = 'invites' in selected ? selected.invites.length : selected.total;
  const phase = report ? 'ended' : 'reading';
  const run: BulkRun = { kind, phase, total, settled: 0, failed: 0, canStop: false, report };
  return {
    current: () => run,
    subscribe: () => () => {},
    stop() {},
    retry: () => report && { selected, count: total },
  };
}
