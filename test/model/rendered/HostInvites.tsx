import { memo, startTransition, useCallback, useDeferredValue, useState, useSyncExternalStore } from 'react';

import type { InviteActivityKind } from '../../../src/domain/InviteActivity.js';
import type { UserInvite } from '../../../src/domain/UserInvite.js';
import type { UserInviteStatus } from '../../../src/domain/UserInviteStatus.js';
import { useCancelUserInvite } from '../../../src/hooks/useCancelUserInvite.js';
import { useInviteOperation } from '../../../src/hooks/useInviteOperation.js';
import { useResendUserInvite } from '../../../src/hooks/useResendUserInvite.js';
import { useRestoreUserInvite } from '../../../src/hooks/useRestoreUserInvite.js';
import { useUserInvites } from '../../../src/hooks/useUserInvites.js';
import type { InviteOperation } from '../../../src/operations/InviteOperation.js';
import { useInvitesContext } from '../../../src/provider/useInvitesContext.js';
import { versionOf } from '../createServerInvites.js';
import { lookOf } from './lookOf.js';

interface HostInvitesProps {
  scope: string;

  ids: readonly string[];

  onPerform: (operation: InviteOperation) => void;
}

/** What a host builds with the hooks: a list of what is open, one that may be behind, and buttons for each invite. */
export function HostInvites({ scope, ids, onPerform }: HostInvitesProps) {
  const open = useUserInvites({ limit: 50, filter: { status: ['pending'] } });
  return (
    <>
      <HostList view="pending" invites={open.data?.items} total={open.data?.totalCount} />
      {/* By scope: what a host defers of one organization must not stay for another. */}
      <DeferredInvites key={scope} />
      {ids.map((id) => (
        <HostButtons key={id} id={id} onPerform={onPerform} />
      ))}
    </>
  );
}

/** The statuses that the deferred list is narrowed to, in turn. */
export const narrowings: readonly (readonly UserInviteStatus[])[] = [[], ['pending', 'expired'], ['canceled'], ['accepted']];

const DeferredInvites = memo(function DeferredInvites() {
  const [narrowing, setNarrowing] = useState(0);
  const status = narrowings[narrowing]!;
  const list = useUserInvites({ limit: 50, ...(status.length > 0 && { filter: { status } }) });
  const deferred = useDeferredValue(list.data);
  return (
    <>
      {narrowings.map((_, index) => (
        <button key={index} type="button" data-narrow={index} onClick={() => startTransition(() => setNarrowing(index))}>
          {index}
        </button>
      ))}
      <HostList view="deferred" narrowing={narrowing} invites={deferred?.items} total={deferred?.totalCount} />
    </>
  );
});

interface HostListProps {
  view: string;

  narrowing?: number | undefined;

  invites: readonly UserInvite[] | undefined;

  total: number | null | undefined;
}

function HostList({ view, narrowing, invites, total }: HostListProps) {
  return (
    <ul data-view={view} data-narrowing={narrowing} data-total={total}>
      {invites?.map((invite) => (
        <HostRow key={invite.id} invite={invite} />
      ))}
    </ul>
  );
}

const HostRow = memo(function HostRow({ invite }: { invite: UserInvite }) {
  return (
    <li
      data-host-row={invite.email}
      data-status={invite.status}
      data-version={versionOf(invite)}
      data-look={lookOf(invite)}
      data-pending={usePendingKind(invite.id)}
    />
  );
});

const HostButtons = memo(function HostButtons({
  id,
  onPerform,
}: {
  id: string;
  onPerform: (operation: InviteOperation) => void;
}) {
  const resend = useResendUserInvite(id);
  const cancel = useCancelUserInvite(id);
  const restore = useRestoreUserInvite(id);
  const remove = useInviteOperation('delete', id, useInvitesContext());
  return (
    <p data-mark={id} data-pending={usePendingKind(id)}>
      <button type="button" data-perform={`resend ${id}`} onClick={() => onPerform(resend.perform())}>
        Resend
      </button>
      <button type="button" data-perform={`cancel ${id}`} onClick={() => onPerform(cancel.perform())}>
        Cancel
      </button>
      <button type="button" data-perform={`restore ${id}`} onClick={() => onPerform(restore.perform())}>
        Restore
      </button>
      <button
        type="button"
        data-perform={`delete ${id}`}
        onClick={() => onPerform(remove.perform({ kind: 'delete', inviteId: id }))}
      >
        Delete
      </button>
    </p>
  );
});

/** What is going on with an invite, as every hook for it says. */
function usePendingKind(id: string): InviteActivityKind | undefined {
  const { operations } = useInvitesContext();
  const subscribe = useCallback((listener: () => void) => operations.subscribe(id, listener), [operations, id]);
  const activity = useSyncExternalStore(subscribe, () => operations.activity(id));
  return activity && activity.phase !== 'failed' ? activity.kind : undefined;
}
