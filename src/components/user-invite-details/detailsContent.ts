import type { InvitesErrorDetails } from '../../domain/InvitesErrorDetails.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import type { UserInviteDetailsContent } from './UserInviteDetailsState.js';

/** What is known of the invite. */
export interface InviteKnowledge {
  /** Undefined until anything is known. */
  invite: UserInvite | undefined;

  /** Whether the viewer has just deleted it. */
  deleted: boolean;

  /** Whether it comes from a read of its own. */
  complete: boolean;

  /** Why the last attempt failed. */
  error: InvitesErrorDetails | null;
}

/** Decides what stands in the details. */
export function detailsContent({ invite, deleted, complete, error }: InviteKnowledge): UserInviteDetailsContent {
  if (error?.code === 'forbidden') return { status: 'forbidden' };
  if (deleted || error?.code === 'not_found' || error?.code === 'gone') return { status: 'gone' };
  if (invite) return { status: 'ready', invite, incomplete: !complete, error };
  return error ? { status: 'failed', error } : { status: 'loading' };
}
