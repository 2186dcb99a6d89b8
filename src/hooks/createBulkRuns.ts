import type { BulkReport, BulkRun } from '../domain/BulkRun.js';
import type { BulkOperationKind } from '../domain/InviteActivity.js';
import type { UserInvite, UserInviteActionReason } from '../domain/UserInvite.js';
import { browserNetwork } from '../operations/browserNetwork.js';
import type { BulkTools, SelectedInvites } from '../operations/BulkTools.js';
import type { InviteOperations } from '../operations/InviteOperations.js';
import { performMatching } from '../operations/performMatching.js';
import type { BulkPerformance } from '../operations/performMatching.js';
import { createListeners } from '../operations/createListeners.js';
import { allowAll } from '../provider/allowAll.js';
import { notify } from '../provider/notify.js';
import type { InvitesContextValue } from '../provider/useInvitesContext.js';
import { watchOperation } from '../query/watchOperation.js';
import { bulkFailures } from './bulkFailures.js';
import type { InviteCommandEvents } from './useInviteCommands.js';

/** Actions on many invites, one after the other. */
export interface BulkRuns {
  /** The last one; null before the first and once it was dismissed. The same object until it has come further. */
  current: () => BulkRun | null;

  /** Calls `listener` when it has come further; returns the way to stop. */
  subscribe: (listener: () => void) => () => void;

  /** Starts one in this very event; null while another one runs. */
  perform: (
    kind: BulkOperationKind,
    selected: SelectedInvites,
    obstacleTo: (invite: UserInvite) => UserInviteActionReason | null,
  ) => Promise<BulkReport> | null;

  /** Sends nothing further. */
  stop: () => void;

  /** Forgets one that has ended. */
  dismiss: () => void;
}

/** What the runs of one client work with; read when it is needed. */
export interface BulkRunsSurroundings {
  context: InvitesContextValue;

  events: InviteCommandEvents;

  /** Whether somebody is there to hear of it. */
  mounted: boolean;
}

/** Creates the runs over one log. */
export function createBulkRuns(operations: InviteOperations, surroundings: () => BulkRunsSurroundings): BulkRuns {
  const listeners = createListeners();
  let performance: BulkPerformance | null = null;

  return {
    current: () => performance?.current() ?? null,
    subscribe: listeners.subscribe,
    perform(kind, selected, obstacleTo) {
      if (performance && performance.current().phase !== 'ended') return null;
      const { context } = surroundings();
      const own = performMatching(toolsOf(operations, context, obstacleTo), kind, selected);
      performance = own;
      own.subscribe(listeners.tell);
      listeners.tell();
      context.live.during(own.settled);
      void own.settled.then((report) => tellEnd(surroundings(), kind, report));
      return own.settled;
    },
    stop: () => performance?.stop(),
    dismiss() {
      if (performance?.current().phase !== 'ended') return;
      performance = null;
      listeners.tell();
    },
  };
}

function toolsOf(operations: InviteOperations, context: InvitesContextValue, obstacleTo: BulkTools['obstacleTo']): BulkTools {
  const { client, queryClient, scope, deadlineMs, consistencyMs, can, live } = context;
  return {
    client,
    deadlineMs,
    consistencyMs,
    network: browserNetwork,
    performAll(...asked) {
      const bulk = operations.performAll(...asked);
      for (const operation of bulk.operations) watchOperation(queryClient, scope, operation);
      return bulk;
    },
    readAgain: () => live.readAgain(),
    obstacleTo,
    serverDecides: can === allowAll,
  };
}

function tellEnd({ context, events, mounted }: BulkRunsSurroundings, kind: BulkOperationKind, report: BulkReport): void {
  for (const failure of bulkFailures(context.client, kind, report)) {
    context.reportError(failure);
    if (mounted) notify(events.onError, failure);
  }
  if (!mounted) return;
  const done = report.results.flatMap(({ invite, outcome }) => (invite && outcome.status === 'done' ? invite : []));
  if (kind !== 'delete') for (const invite of done) notify(events[doneEvents[kind]], { invite });
  else if (done.length > 0) notify(events.onInvitesDeleted, { invites: done });
}

const doneEvents = { resend: 'onInviteResent', cancel: 'onInviteCanceled' } as const;
