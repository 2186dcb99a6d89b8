import type { InvitesErrorDetails } from '../../../domain/InvitesErrorDetails.js';
import type { UserInvite } from '../../../domain/UserInvite.js';

/** A page of a whole list that is read to its end, or why that could not be. */
export type ListPart =
  /** `total` is null where nobody has counted. */
  { status: 'read'; invites: readonly UserInvite[]; total: number | null } | { status: 'failed'; error: InvitesErrorDetails };
