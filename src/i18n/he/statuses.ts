import type { StatusMessages } from '../StatusMessages.js';

/** Hebrew words for how invites stand. */
export const statuses: StatusMessages = {
  pending: 'בהמתנה',
  accepted: 'התקבלה',
  declined: 'נדחתה',
  expired: 'פג תוקפה',
  canceled: 'בוטלה',
  unknown: 'לא ידוע',
  bounced: 'הוחזרה',
  deliveryUnknown: 'לא ידוע אם נמסרה',
};
