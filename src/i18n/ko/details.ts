import { createMessageTools } from '../createMessageTools.js';
import type { UserInviteDetailsMessages } from '../UserInviteDetailsMessages.js';

const { number } = createMessageTools('ko');

/** Korean texts of `UserInviteDetails`. */
export const details: UserInviteDetailsMessages = {
  label: '초대 세부정보',
  facts: '세부정보',
  loading: '초대를 불러오는 중…',
  status: '상태',
  invitedBy: '초대한 사람',
  acceptedBy: '수락한 사람',
  sent: '보낸 날짜',
  sentTimes: ({ count }) => `${number(count)}회 보냄`,
  delivery: '이메일',
  deliveries: {
    queued: '전송 중',
    delivered: '전달됨',
    bounced: '반송됨. 주소가 잘못되었을 수 있어요.',
    unknown: '도착하지 않았을 수 있음',
  },
  language: '언어',
  yes: '예',
  no: '아니요',
  message: '메시지',
  history: '이력',
  events: {
    created: '생성됨',
    sent: '보냄',
    resent: '다시 보냄',
    delivered: '전달됨',
    bounced: '반송됨',
    updated: '변경됨',
    accepted: '수락됨',
    declined: '거절됨',
    canceled: '철회됨',
    restored: '복원됨',
    requested: '새 초대 요청',
    expired: '만료됨',
  },
  incomplete: ({ error }) => `${error} 이력을 불러오지 못했어요.`,
  stale: ({ error }) => `${error} 내용이 변경되었을 수 있어요.`,
  linkCopied: '링크 복사됨',
  unavailable: ({ actions, reason }) => [actions, ': ', reason],
  editor: {
    title: '초대 편집',
    firstName: '이름',
    lastName: '성',
    languageHint: 'en, pt-BR 같은 언어 태그예요.',
    rolesFailed: '역할을 불러오지 못했어요.',
    save: '변경사항 저장',
    discard: {
      title: '변경사항을 버릴까요?',
      text: '변경한 내용은 어디에도 저장되어 있지 않아요.',
      keep: '계속 편집',
      confirm: '버리기',
    },
  },
  gone: { title: '이 초대는 더 이상 없어요', text: '삭제되었거나 다른 곳에 속한 초대예요.' },
  forbidden: { title: '이 초대를 볼 수 없어요', text: '관리자에게 초대 관리 권한을 요청하세요.' },
  failedToLoad: { title: '초대를 불러오지 못했어요', text: ({ error }) => `${error} 변경된 내용은 없어요.` },
};
