import type { StatusMessages } from '../StatusMessages.js';

/** French words for how invites stand. */
export const statuses: StatusMessages = {
  pending: 'En attente',
  accepted: 'Acceptée',
  declined: 'Refusée',
  expired: 'Expirée',
  canceled: 'Révoquée',
  unknown: 'Inconnu',
  bounced: 'Non remise',
  deliveryUnknown: 'Remise incertaine',
};
