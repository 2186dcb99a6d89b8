import type { CommonMessages } from '../CommonMessages.js';

/** Korean texts that more than one component uses. */
export const common: CommonMessages = {
  errors: {
    offline: '오프라인 상태예요.',
    timeout: '서버 응답 시간이 초과됐어요.',
    network: '서버가 응답하지 않았어요.',
    unauthenticated: '로그아웃됐어요. 로그인한 후 다시 시도하세요.',
    forbidden: '이 작업을 할 권한이 없어요.',
    not_found: '더 이상 존재하지 않아요.',
    gone: '더 이상 존재하지 않아요.',
    conflict: '그사이에 내용이 변경됐어요. 확인한 후 다시 시도하세요.',
    validation: '서버에서 받아들이지 않았어요.',
    rate_limited: '요청이 너무 많아요. 잠시 후 다시 시도하세요.',
    too_large: '한 번에 보내기에는 너무 많아요. 수를 줄여 보세요.',
    quota_exceeded: '좌석 또는 대기 중인 초대의 한도에 도달했어요.',
    invite_not_pending: '이 초대는 더 이상 대기 중이 아니에요.',
    needs_action: '먼저 완료해야 할 작업이 있어요.',
    wrong_account: '다른 계정으로 보낸 초대예요.',
    server: '서버에 문제가 발생했어요.',
    malformed: '서버의 응답을 읽을 수 없었어요.',
    unknown: '문제가 발생했어요.',
  },
  loading: '불러오는 중…',
  notLoaded: '페이지의 이 부분을 불러오지 못했어요.',
  tryAgain: '다시 시도',
  close: '닫기',
  cancel: '취소',
  roles: '역할',
  expires: '만료일',
  none: '—',
  more: ({ count }) => `+${count}`,
};
