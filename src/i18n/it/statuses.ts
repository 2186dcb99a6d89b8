import type { StatusMessages } from '../StatusMessages.js';

/** Italian words for how invites stand. */
export const statuses: StatusMessages = {
  pending: 'In attesa',
  accepted: 'Accettato',
  declined: 'Rifiutato',
  expired: 'Scaduto',
  canceled: 'Revocato',
  unknown: 'Sconosciuto',
  bounced: 'Non recapitato',
  deliveryUnknown: 'Recapito incerto',
};
