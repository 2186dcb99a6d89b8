'use client';
import type { InviteActivity } from '../../domain/InviteActivity.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import type { UserInviteStatus } from '../../domain/UserInviteStatus.js';
import { StatusBadge } from '../../ui/StatusBadge.js';
import { useActionMessages } from '../../ui/useActionMessages.js';

export interface InviteStatusProps {
  invite: UserInvite;

  status: UserInviteStatus;

  activity: InviteActivity | null;
}

/** The invite's status, or what is going on with it. Renders a `<span>`. */
export function InviteStatus({ invite, status, activity }: InviteStatusProps) {
  const messages = useActionMessages();
  const pending = activity && activity.phase !== 'failed' ? messages.pending[activity.kind] : undefined;
  return (
    <StatusBadge
      status={status}
      rawStatus={invite.rawStatus}
      delivery={invite.delivery}
      pending={activity?.phase === 'checking' ? messages.checking : pending}
      waiting={activity?.phase === 'waiting' ? messages.waiting : undefined}
    />
  );
}
