import type { StatusMessages } from '../StatusMessages.js';

/** Brazilian Portuguese words for how invites stand. */
export const statuses: StatusMessages = {
  pending: 'Pendente',
  accepted: 'Aceito',
  declined: 'Recusado',
  expired: 'Expirado',
  canceled: 'Cancelado',
  unknown: 'Desconhecido',
  bounced: 'Não entregue',
  deliveryUnknown: 'Entrega incerta',
};
