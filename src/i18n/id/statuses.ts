import type { StatusMessages } from '../StatusMessages.js';

/** Indonesian words for how invites stand. */
export const statuses: StatusMessages = {
  pending: 'Menunggu',
  accepted: 'Diterima',
  declined: 'Ditolak',
  expired: 'Kedaluwarsa',
  canceled: 'Dibatalkan',
  unknown: 'Tidak diketahui',
  bounced: 'Terpental',
  deliveryUnknown: 'Belum tentu sampai',
};
