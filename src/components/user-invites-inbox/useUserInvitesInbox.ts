'use client';
import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

import { isInvitesError } from '../../client/InvitesError.js';
import type { AcceptActionKind } from '../../domain/AcceptFlowSnapshot.js';
import type { ReceivedInviteActivity } from '../../domain/ReceivedInviteActivity.js';
import type { ReceivedUserInvite } from '../../domain/ReceivedUserInvite.js';
import type { AcceptedUserInvite } from '../../domain/UserInvitePreview.js';
import { notify } from '../../provider/notify.js';
import { useInvitesCache } from '../../provider/useInvitesCache.js';
import { clockOffsetOf } from '../../query/clockOffsetOf.js';
import { inviteKeys } from '../../query/inviteKeys.js';
import { receivedAnswersOf } from '../../query/receivedAnswersOf.js';
import { receivedUserInvitesOptions } from '../../query/receivedUserInvitesOptions.js';
import type { ReceivedUserInvitesAnswer } from '../../query/receivedUserInvitesOptions.js';
import { useLatest } from '../../ui/useLatest.js';
import { useMounted } from '../../ui/useMounted.js';
import type { InboxContent, UserInvitesInboxState } from './UserInvitesInboxState.js';

/** Called after the outcome is recorded, while the inbox is on the page; a handler that throws changes nothing. */
export interface UseUserInvitesInboxOptions {
  onAccepted?: ((event: { invite: ReceivedUserInvite; accepted: AcceptedUserInvite }) => void) | undefined;

  onDeclined?: ((event: { invite: ReceivedUserInvite }) => void) | undefined;
}

/**
 * The open invites to the viewer and the way to answer them. Nothing is accepted by mounting it; a double click, and two
 * inboxes on a page, send one request.
 *
 * @example
 * const { content, accept } = useUserInvitesInbox({ onAccepted: ({ accepted }) => open(accepted.organization) });
 */
export function useUserInvitesInbox(options: UseUserInvitesInboxOptions = {}): UserInvitesInboxState {
  const context = useInvitesCache();
  const { client, queryClient, scope, reportError } = context;
  const answers = receivedAnswersOf(context);
  const activities = useSyncExternalStore(answers.subscribe, answers.activities, answers.activities);
  const query = useQuery(receivedUserInvitesOptions({ ...context, answers }), queryClient);
  const handlers = useLatest(options);
  const mounted = useMounted();

  async function answer(invite: ReceivedUserInvite, kind: AcceptActionKind, reason?: string): Promise<void> {
    const isNew = isOpen(answers.activities().get(invite.id));
    const activity = await answers.answer(invite, kind, reason);
    if (!isNew) return;
    if (activity.phase === 'failed') {
      reportError({ error: activity.error, method: `${kind}UserInvite`, inviteId: invite.id });
      return;
    }
    void queryClient.invalidateQueries({ queryKey: inviteKeys.received(scope), refetchType: 'none' }).catch(() => {});
    if (!mounted.current) return;
    if (activity.phase === 'accepted') notify(handlers.current.onAccepted, { invite, accepted: activity.accepted });
    if (activity.phase === 'declined') notify(handlers.current.onDeclined, { invite });
  }

  return {
    content: contentOf(client.receivedUserInvites !== undefined, query, activities),
    accept: client.acceptUserInvite ? (invite) => void answer(invite, 'accept') : null,
    decline: client.declineUserInvite ? (invite, reason) => void answer(invite, 'decline', reason?.trim()) : null,
    declineReason: client.capabilities.declineReason ?? true,
    clockOffset: query.data?.invites[0] ? clockOffsetOf(query.data.invites[0], query.data.receivedAt) : null,
    retry: () => void query.refetch(),
  };
}

function isOpen(activity: ReceivedInviteActivity | undefined): boolean {
  return activity === undefined || activity.phase === 'failed';
}

function contentOf(
  isAvailable: boolean,
  { data, error }: { data: ReceivedUserInvitesAnswer | undefined; error: Error | null },
  activities: ReadonlyMap<string, ReceivedInviteActivity>,
): InboxContent {
  if (!isAvailable) return { status: 'unavailable' };
  if (data) {
    return { status: 'ready', invites: data.invites.map((invite) => ({ invite, activity: activities.get(invite.id) ?? null })) };
  }
  if (!error) return { status: 'loading' };
  return { status: 'failed', error: isInvitesError(error) ? error.details : { code: 'unknown' } };
}
