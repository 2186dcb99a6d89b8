import type { StatusMessages } from '../StatusMessages.js';

/** Arabic words for how invites stand. */
export const statuses: StatusMessages = {
  pending: 'معلّقة',
  accepted: 'مقبولة',
  declined: 'مرفوضة',
  expired: 'منتهية',
  canceled: 'ملغاة',
  unknown: 'غير معروفة',
  bounced: 'مرتدّة',
  deliveryUnknown: 'التسليم غير مؤكد',
};
