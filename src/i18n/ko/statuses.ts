import type { StatusMessages } from '../StatusMessages.js';

/** Korean words for how invites stand. */
export const statuses: StatusMessages = {
  pending: '대기 중',
  accepted: '수락됨',
  declined: '거절됨',
  expired: '만료됨',
  canceled: '철회됨',
  unknown: '알 수 없음',
  bounced: '반송됨',
  deliveryUnknown: '전달 확인 불가',
};
