/** Every status an invite can have, in the order in which lists of statuses are shown. */
export const userInviteStatuses = ['pending', 'accepted', 'declined', 'expired', 'canceled', 'unknown'] as const;

/**
 * Where an invite stands. `unknown` is a status this version does not know; the server's own word is in `rawStatus`.
 */
export type UserInviteStatus = (typeof userInviteStatuses)[number];
