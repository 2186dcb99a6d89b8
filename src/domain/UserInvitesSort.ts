/** What a list can be sorted by. `invitee` is the name, or the address where there is no name. */
export const sortFields = ['invitee', 'status', 'createdAt', 'sentAt', 'expiresAt'] as const;

/** A field that a list can be sorted by. */
export type SortField = (typeof sortFields)[number];

/** How a list is sorted. */
export interface UserInvitesSort {
  field: SortField;

  direction: 'asc' | 'desc';
}
