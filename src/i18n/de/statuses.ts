import type { StatusMessages } from '../StatusMessages.js';

/** German words for how invites stand. */
export const statuses: StatusMessages = {
  pending: 'Ausstehend',
  accepted: 'Angenommen',
  declined: 'Abgelehnt',
  expired: 'Abgelaufen',
  canceled: 'Widerrufen',
  unknown: 'Unbekannt',
  bounced: 'Unzustellbar',
  deliveryUnknown: 'Zustellung unklar',
};
