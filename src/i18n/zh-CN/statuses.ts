import type { StatusMessages } from '../StatusMessages.js';

/** Simplified Chinese words for how invites stand. */
export const statuses: StatusMessages = {
  pending: '待接受',
  accepted: '已接受',
  declined: '已拒绝',
  expired: '已过期',
  canceled: '已撤回',
  unknown: '未知',
  bounced: '已退信',
  deliveryUnknown: '送达状态未知',
};
