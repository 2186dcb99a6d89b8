import type { UserInvitesInboxMessages } from '../UserInvitesInboxMessages.js';

/** Korean texts of `UserInvitesInbox`. */
export const inbox: UserInvitesInboxMessages = {
  label: '받은 초대',
  loading: '받은 초대를 불러오는 중…',
  empty: { title: '대기 중인 초대가 없어요', text: '누군가 초대하면 여기에 표시돼요.' },
  failedToLoad: { title: '받은 초대를 불러오지 못했어요', text: ({ error }) => `${error} 변경된 내용은 없어요.` },
  invitedBy: ({ inviter }) => (inviter ? [inviter, ' 님이 초대했어요.'] : '초대를 받았어요.'),
  expires: ({ relative }) => `${relative} 만료`,
  expired: ({ relative }) => `${relative} 만료됨`,
  accept: '수락',
  accepting: '참여하는 중…',
  decline: '거절',
  declining: '거절하는 중…',
  declineQuestion: {
    reason: '사유(선택 사항)',
    hint: '초대를 관리하는 사람이 읽을 수 있어요.',
    confirm: '초대 거절',
    keep: '초대 유지',
  },
  actionFor: ({ action, organization }) => `${action}, ${organization}`,
  open: ({ organization }) => [organization, ' 열기'],
  accepted: '참여했어요.',
  declined: '초대를 거절했어요.',
  over: ({ outcome }) =>
    `이 초대에는 더 이상 응답할 수 없어요.${outcome === 'unknown' ? ' 이전에 보낸 응답이 처리되었을 수 있어요.' : ''}`,
  failed: ({ kind, error, outcome }) => {
    if (outcome === 'unknown') return `${error} 다시 시도해서 결과를 확인하세요. 두 번 처리되지 않아요.`;
    return `${{ accept: '수락하지 못했어요.', decline: '거절하지 못했어요.' }[kind]} ${error}`;
  },
  needsAction: ({ action }) =>
    action === 'verify_email'
      ? '먼저 이메일 주소를 인증한 후 다시 시도하세요.'
      : '한 단계가 더 필요해요. 초대 이메일의 링크를 여세요.',
  said: ({ organization, outcome }) => `${organization}: ${outcome}`,
};
