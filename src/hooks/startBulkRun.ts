import type { BulkReport } from '../domain/BulkRun.js';
import type { BulkOperationKind } from '../domain/InviteActivity.js';
import type { UserInvite, UserInviteActionReason } from '../domain/UserInvite.js';
import { browserNetwork } from '../operations/browserNetwork.js';
import type { BulkTools, SelectedInvites } from '../operations/BulkTools.js';
import type { InviteOperations } from '../operations/InviteOperations.js';
import { performMatching } from '../operations/performMatching.js';
import type { BulkPerformance } from '../operations/performMatching.js';
import { allowAll } from '../provider/allowAll.js';
import { notify } from '../provider/notify.js';
import type { InvitesContextValue } from '../provider/useInvitesContext.js';
import { watchOperation } from '../query/watchOperation.js';
import { bulkFailures } from './bulkFailures.js';
import { bulkRetryOf } from './bulkRetryOf.js';
import type { BulkRetry } from './bulkRetryOf.js';
import type { InviteCommandEvents } from './useInviteCommands.js';

/** What is asked for. */
export interface BulkRequest {
  kind: BulkOperationKind;

  selected: SelectedInvites;

  /** Why an invite cannot be among them; null where it can. */
  obstacleTo: (invite: UserInvite) => UserInviteActionReason | null;
}

/** Who hears how it ended. */
export interface BulkAudience {
  events: InviteCommandEvents;

  /** Called first. */
  onEnd: (report: BulkReport) => void;
}

/** An action on many invites that is under way, or was. */
export interface StartedBulkRun extends Pick<BulkPerformance, 'current' | 'subscribe' | 'stop'> {
  /** What of it may work another time; null before it has ended, and where nothing may. */
  retry: () => BulkRetry | null;
}

/**
 * Starts an action on many invites in this very event.
 *
 * @param audience Who is there when it ends; null for nobody.
 */
export function startBulkRun(
  context: InvitesContextValue,
  { kind, selected, obstacleTo }: BulkRequest,
  audience: () => BulkAudience | null,
): StartedBulkRun {
  const performance = performMatching(toolsOf(context, obstacleTo), kind, selected);
  const { current, subscribe, stop, settled } = performance;
  context.live.during(settled);
  void settled.then((report) => tellEnd(context, kind, report, audience()));
  return {
    current,
    subscribe,
    stop,
    retry() {
      const { report } = current();
      return report && bulkRetryOf(kind, selected, report);
    },
  };
}

function toolsOf(context: InvitesContextValue, obstacleTo: BulkTools['obstacleTo']): BulkTools {
  const { client, queryClient, scope, operations, deadlineMs, consistencyMs, can, live } = context;
  const performAll: InviteOperations['performAll'] = (...asked) => {
    const bulk = operations.performAll(...asked);
    for (const operation of bulk.operations) watchOperation(queryClient, scope, operation);
    return bulk;
  };
  return {
    client,
    deadlineMs,
    consistencyMs,
    network: browserNetwork,
    performAll,
    readAgain: () => live.readAgain(),
    obstacleTo,
    serverDecides: can === allowAll,
  };
}

function tellEnd(context: InvitesContextValue, kind: BulkOperationKind, report: BulkReport, audience: BulkAudience | null): void {
  audience?.onEnd(report);
  for (const failure of bulkFailures(context.client, kind, report)) {
    context.reportError(failure);
    notify(audience?.events.onError, failure);
  }
  if (!audience) return;
  const { events } = audience;
  const done = report.results.flatMap(({ invite, outcome }) => (invite && outcome.status === 'done' ? invite : []));
  if (kind !== 'delete') for (const invite of done) notify(events[doneEvents[kind]], { invite });
  else if (done.length > 0) notify(events.onInvitesDeleted, { invites: done });
}

const doneEvents = { resend: 'onInviteResent', cancel: 'onInviteCanceled' } as const;
