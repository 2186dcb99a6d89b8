import type { StatusMessages } from '../StatusMessages.js';

/** Japanese words for how invites stand. */
export const statuses: StatusMessages = {
  pending: '承諾待ち',
  accepted: '承諾済み',
  declined: '辞退済み',
  expired: '期限切れ',
  canceled: '取消済み',
  unknown: '不明',
  bounced: '不達',
  deliveryUnknown: '配信状況不明',
};
