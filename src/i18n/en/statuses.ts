import type { StatusMessages } from '../StatusMessages.js';

/** English words for how invites stand. */
export const statuses: StatusMessages = {
  pending: 'Pending',
  accepted: 'Accepted',
  declined: 'Declined',
  expired: 'Expired',
  canceled: 'Canceled',
  unknown: 'Unknown',
  bounced: 'Bounced',
  deliveryUnknown: 'Delivery unknown',
};
