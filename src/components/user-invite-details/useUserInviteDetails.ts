'use client';
import { useQuery } from '@tanstack/react-query';

import { isInvitesError } from '../../client/InvitesError.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import { useAcknowledged } from '../../hooks/useAcknowledged.js';
import { useClockOffset } from '../../hooks/useClockOffset.js';
import { useInviteCommands } from '../../hooks/useInviteCommands.js';
import type { InviteCommandEvents } from '../../hooks/useInviteCommands.js';
import { useLiveReads } from '../../hooks/useLiveReads.js';
import { foldUserInvite } from '../../operations/foldUserInvite.js';
import type { ReadInvite } from '../../operations/OperationLog.js';
import { useInvitesContext } from '../../provider/useInvitesContext.js';
import { userInviteOptions } from '../../query/userInviteOptions.js';
import { detailsContent } from './detailsContent.js';
import type { UserInviteDetailsState } from './UserInviteDetailsState.js';

/** Which invite, and what is called after a change of it. */
export interface UseUserInviteDetailsOptions extends InviteCommandEvents {
  inviteId: string;

  /** The invite as a list shows it: it stands there until its own answer comes. */
  shown?: UserInvite | undefined;
}

/**
 * The headless details of one invite: what is known of it, and everything that can be done with it.
 *
 * @example
 * const details = useUserInviteDetails({ inviteId });
 * if (details.content.status === 'ready') return <MyHistory events={details.content.invite.history ?? []} />;
 */
export function useUserInviteDetails({ inviteId, shown, ...events }: UseUserInviteDetailsOptions): UserInviteDetailsState {
  const context = useInvitesContext();
  const { operations } = context;
  const acknowledged = useAcknowledged();
  const commands = useInviteCommands(events);
  const clockOffset = useClockOffset();
  useLiveReads();

  const fold = (answer: ReadInvite) => foldUserInvite(answer, acknowledged, operations.life);
  const query = useQuery({ ...userInviteOptions(context, inviteId), select: fold }, context.queryClient);
  const listed = shown && fold({ invite: shown, read: unknownRead });
  return {
    ...commands,
    content: detailsContent({
      invite: query.data ?? listed,
      deleted: acknowledged.some(({ request }) => request.kind === 'delete' && request.inviteId === inviteId),
      complete: query.data !== undefined,
      error: isInvitesError(query.error) ? query.error.details : null,
    }),
    clockOffset,
    retry: () => void query.refetch(),
  };
}

// Of a list, whose read is not known here: older than every operation.
const unknownRead = { life: '', sequence: 0 };
