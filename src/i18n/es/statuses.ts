import type { StatusMessages } from '../StatusMessages.js';

/** Spanish words for how invites stand. */
export const statuses: StatusMessages = {
  pending: 'Pendiente',
  accepted: 'Aceptada',
  declined: 'Rechazada',
  expired: 'Expirada',
  canceled: 'Cancelada',
  unknown: 'Desconocida',
  bounced: 'No entregada',
  deliveryUnknown: 'Entrega incierta',
};
