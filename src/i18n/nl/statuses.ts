import type { StatusMessages } from '../StatusMessages.js';

/** Dutch words for how invites stand. */
export const statuses: StatusMessages = {
  pending: 'Openstaand',
  accepted: 'Geaccepteerd',
  declined: 'Geweigerd',
  expired: 'Verlopen',
  canceled: 'Ingetrokken',
  unknown: 'Onbekend',
  bounced: 'Niet bezorgd',
  deliveryUnknown: 'Bezorging onzeker',
};
