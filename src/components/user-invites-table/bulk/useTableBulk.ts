'use client';
import { useMemo } from 'react';

import type { UserInvitesPage, UserInvitesSelection } from '../../../client/InvitesClient.js';
import { actionObstacle } from '../../../domain/actionObstacle.js';
import { displayStatus } from '../../../domain/displayStatus.js';
import type { BulkOperationKind } from '../../../domain/InviteActivity.js';
import type { UserInvite, UserInviteActionReason } from '../../../domain/UserInvite.js';
import type { InviteCommandEvents } from '../../../hooks/useInviteCommands.js';
import { useBulkRuns } from '../../../hooks/useBulkRuns.js';
import type { SelectedInvites } from '../../../operations/BulkTools.js';
import { useInvitesContext } from '../../../provider/useInvitesContext.js';
import { useLatest } from '../../../ui/useLatest.js';
import type { OwnTableSelection } from '../selection/createTableSelection.js';
import type { UserInvitesTableState } from '../UserInvitesTableState.js';
import { countPossible } from './countPossible.js';
import type { BulkOutlook, TableBulk } from './TableBulk.js';

interface TableBulkOptions extends Pick<UserInvitesTableState, 'supported' | 'can' | 'clockOffset' | 'query'> {
  selection: OwnTableSelection;

  statusCounts: UserInvitesPage['statusCounts'];

  events: InviteCommandEvents;
}

/** What can be done with all selected invites. The object stays the same while the client does. */
export function useTableBulk({ selection, events, ...options }: TableBulkOptions): TableBulk {
  const { now } = useInvitesContext();
  const latest = useLatest({ ...options, now });
  const runs = useBulkRuns({ events, onEnd: selection.settle });
  const { supported } = options;

  return useMemo(() => {
    function obstacleTo(kind: BulkOperationKind, invite: UserInvite): UserInviteActionReason | null {
      const { can, clockOffset, now: clock } = latest.current;
      if (!can({ action: kind, invite })) return 'forbidden';
      const serverNow = clockOffset === null ? null : clock() + clockOffset;
      return actionObstacle(invite, kind, displayStatus(invite, serverNow), serverNow);
    }

    function outlook(kind: BulkOperationKind): BulkOutlook {
      const { all, count, invites } = selection.current();
      if (all) {
        const { query, statusCounts } = latest.current;
        const { status } = query;
        const matching = countPossible(kind, { status, statusCounts, count, except: hasExceptions(selection.selection()) });
        return { count: matching, reason: matching === 0 ? 'not_pending' : null };
      }
      const reasons = invites.map((invite) => obstacleTo(kind, invite));
      // What has not been on the screen is looked at when it is read.
      const possible = reasons.filter((reason) => reason === null).length + (count ?? 0) - invites.length;
      return { count: possible, reason: possible > 0 ? null : (reasons[0] ?? null) };
    }

    function selected(): SelectedInvites {
      const { invites, count } = selection.current();
      const chosen = selection.selection();
      if ('ids' in chosen) {
        const seen = new Set(invites.map(({ id }) => id));
        return { invites, unseenIds: chosen.ids.filter((id) => !seen.has(id)) };
      }
      const { filter, search = '', exceptIds } = chosen;
      return { filter, search, sort: latest.current.query.sort, exceptIds, shown: invites, total: count };
    }

    function run(kind: BulkOperationKind, chosen: SelectedInvites): void {
      runs.perform({ kind, selected: chosen, obstacleTo: (invite) => obstacleTo(kind, invite) });
    }

    return {
      current: runs.current,
      subscribe: runs.subscribe,
      kinds: (['resend', 'cancel', 'delete'] as const).filter((kind) => supported.has(kind)),
      outlook,
      perform: (kind) => run(kind, selected()),
      stop: runs.stop,
      retryable() {
        const next = runs.retry();
        return next === null ? 0 : next.count;
      },
      retry() {
        const { kind } = runs.current() ?? {};
        const next = runs.retry();
        if (kind && next) run(kind, next.selected);
      },
      dismiss: runs.dismiss,
    };
  }, [latest, runs, selection, supported]);
}

function hasExceptions(selection: UserInvitesSelection): boolean {
  return !('ids' in selection) && selection.exceptIds.length > 0;
}
