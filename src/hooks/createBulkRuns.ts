import type { BulkReport, BulkRun } from '../domain/BulkRun.js';
import { onceFor } from '../domain/onceFor.js';
import { bulkMethod } from '../operations/bulkMethod.js';
import { countSelected } from '../operations/countSelected.js';
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

/** An action, and the table that shows it; another one once it has taken it over. */
interface Work {
  run: StartedBulkRun;

  table: { placeNow: () => BulkRunsPlace | null; tell: () => void };
}

// Actions whose table went away before they ended.
const leftWork = onceFor<InviteOperations, Set<Work>>(() => new Set());

/** The runs of a table. When it takes its place it takes over what one that went away has left; two never share one. */
export function createBulkRuns(operations: InviteOperations): BulkRuns {
  const left = leftWork(operations);
  const listeners = createListeners();
  const places = new Set<() => BulkRunsPlace>();
  const table = { placeNow, tell: listeners.tell };
  let work: Work | null = null;

  function placeNow(): BulkRunsPlace | null {
    const [place] = places;
    return place?.() ?? null;
  }

  const isRunning = () => work !== null && work.run.current().phase !== 'ended';

  async function startLater(own: Work, context: InvitesContextValue, request: BulkRequest): Promise<void> {
    const code = await bulkRunCode.load().catch(() => null);
    if (code) return start(own, code, context, request);
    const error = { code: 'network' } as const;
    const failure = { error, method: bulkMethod[request.kind] };
    follow(own, standingRun(request, { ...emptyReport, error }));
    context.reportError(failure);
    notify(own.table.placeNow()?.events.onError, failure);
  }

  return {
    current: () => work?.run.current() ?? null,
    subscribe: listeners.subscribe,
    perform(request) {
      const place = placeNow();
      if (!place || isRunning()) return;
      const own: Work = { run: standingRun(request, null), table };
      work = own;
      const code = bulkRunCode.loaded();
      if (code) return start(own, code, place.context, request);
      listeners.tell();
      void startLater(own, place.context, request);
    },
    stop: () => work?.run.stop(),
    retry: () => work?.run.retry() ?? null,
    dismiss() {
      if (isRunning()) return;
      work = null;
      listeners.tell();
    },
    attach(place) {
      places.add(place);
      // Away for a while, as in a hidden part of the page: another table may have taken it over.
      if (work && work.table !== table) work = null;
      const [found] = work ? [work] : left;
      if (found) {
        left.delete(found);
        found.table = table;
        work = found;
        listeners.tell();
      }
      return () => {
        places.delete(place);
        if (work && places.size === 0 && isRunning()) left.add(work);
      };
    },
  };
}

type BulkRunCode = NonNullable<ReturnType<typeof bulkRunCode.loaded>>;

function start(work: Work, { startBulkRun }: BulkRunCode, context: InvitesContextValue, request: BulkRequest): void {
  const run = startBulkRun(context, request, () => work.table.placeNow());
  follow(work, run);
}

function follow(work: Work, run: StartedBulkRun): void {
  work.run = run;
  run.subscribe(() => work.table.tell());
  work.table.tell();
}

/** One whose code is not there: it is awaited, or has not come. */
function standingRun({ kind, selected }: BulkRequest, report: BulkReport | null): StartedBulkRun {
  const total = countSelected(selected);
  const phase = report ? 'ended' : 'reading';
  const run: BulkRun = { kind, phase, total, settled: 0, failed: 0, canStop: false, report };
  return {
    current: () => run,
    subscribe: () => () => {},
    stop() {},
    retry: () => report && { selected, count: total },
  };
}
