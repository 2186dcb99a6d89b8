import type { AcceptInvitePageMessages } from '../AcceptInvitePageMessages.js';

const told =
  (notDone: string, unknown: string) =>
  ({ error, outcome }: { error: string; outcome: 'not_done' | 'unknown' }) =>
    `${error} ${outcome === 'unknown' ? unknown : notDone}`;

/** Korean texts of `AcceptInvitePage`. */
export const accept: AcceptInvitePageMessages = {
  loading: '초대를 여는 중…',
  title: ({ organization }) => [organization, '에 참여하기'],
  invitedBy: ({ inviter }) => (inviter ? [inviter, ' 님이 초대했어요.'] : '초대를 받았어요.'),
  invitedAddress: ({ inviter, email }) =>
    inviter ? [inviter, ' 님이 ', email, '에게 초대를 보냈어요.'] : [email, '에게 보낸 초대예요.'],
  from: ({ organization, inviter }) => (inviter ? [organization, ' · ', inviter, ' 님의 초대'] : organization),
  message: '메시지',
  accept: '초대 수락',
  nothingTyped: '먼저 입력하세요.',
  accepting: '참여하는 중…',
  decline: '거절',
  declining: '거절하는 중…',
  declineQuestion: {
    reason: '사유(선택 사항)',
    hint: '초대를 관리하는 사람이 읽을 수 있어요.',
    confirm: '초대 거절',
    keep: '초대 유지',
  },
  switchAccount: '전환',
  signedInAs: '로그인한 계정',
  signedOut: {
    signIn: '로그인하고 수락',
    signUp: '계정 만들기',
    hint: '위의 주소를 사용하세요. 완료하면 바로 여기로 돌아와요.',
    unknownTitle: '로그인하고 초대를 확인하세요',
    unknownText: '초대를 받은 이메일 주소를 사용하세요.',
  },
  wrongAccount: {
    title: '다른 계정으로 보낸 초대예요',
    text: ({ organization }) =>
      organization ? [organization, '에 참여하려면 초대받은 주소로 로그인하세요.'] : '초대를 받은 이메일 주소를 사용하세요.',
    invited: '초대받은 계정',
    signedIn: '로그인한 계정',
    switchAccount: '계정 전환',
  },
  accepted: {
    title: ({ organization }) => [organization, '에 오신 것을 환영해요'],
    text: ({ roles }) => (roles ? [roles, ' 역할로 참여했어요.'] : '참여했어요.'),
    open: ({ organization }) => [organization, ' 열기'],
  },
  redirect: {
    text: ({ organization, wait }) => [`${wait}에 `, organization, ' 화면으로 이동해요.'],
    said: ({ organization, wait }) => `${wait}에 ${organization} 화면으로 이동해요.`,
    stay: '여기에 머무르기',
  },
  alreadyAccepted: {
    title: '이미 수락된 초대예요',
    text: '초대를 수락한 계정으로 로그인하세요.',
    signIn: '로그인',
  },
  alreadyMember: {
    title: ({ organization }) => ['이미 ', organization, '에 참여하고 있어요'],
    text: '추가로 할 일은 없어요.',
  },
  declined: {
    title: '초대를 거절했어요',
    text: ({ organization, inviter }) => [
      organization ? [organization, '에서 알림을 보내지 않아요. '] : '',
      '마음이 바뀌었나요? ',
      inviter ? [inviter, ' 님'] : '초대한 사람',
      '에게 새 초대를 요청하세요.',
    ],
  },
  expired: {
    title: '이 초대는 만료됐어요',
    text: ({ ago, inviter }) => [
      ago ? `${ago} 만료됐어요. ` : '',
      inviter ? [inviter, ' 님'] : '초대한 사람',
      '이 새 초대를 보낼 수 있어요.',
    ],
    request: '새 초대 요청',
    requesting: '요청하는 중…',
  },
  requested: {
    title: '요청을 보냈어요',
    text: ({ inviter }) => [inviter ? [inviter, ' 님'] : '초대한 사람', '에게 이메일을 보냈어요. 이 페이지를 닫아도 돼요.'],
  },
  limitReached: {
    title: ({ organization }) => (organization ? [organization, '에 남은 좌석이 없어요'] : '남은 좌석이 없어요'),
    text: '모든 좌석이 사용 중이에요. 초대는 아직 유효하니 나중에 다시 시도하세요.',
  },
  needsAction: {
    verify_email: {
      title: '먼저 이메일 주소를 인증하세요',
      text: ({ email }) => [email ? [email, '에 '] : '', '링크를 보냈어요. 링크를 연 후 다시 돌아오세요.'],
      begin: '링크 다시 보내기',
      done: '인증했어요',
    },
    second_factor: {
      title: '먼저 2단계 인증을 설정하세요',
      text: () => '이 조직에 로그인하려면 2단계 인증이 필요해요. 초대는 아직 유효해요.',
      begin: '설정하기',
      done: '설정했어요',
    },
    other: {
      title: '먼저 한 단계가 더 필요해요',
      text: () => '초대는 아직 유효해요.',
      begin: '계속',
      done: '다시 시도',
    },
  },
  framed: {
    title: '초대를 별도의 창에서 여세요',
    text: '이 페이지가 다른 사이트 안에 표시되고 있어, 무엇을 누르는지 확신할 수 없어요.',
    open: '새 창에서 열기',
  },
  canceled: {
    title: '이 초대는 철회됐어요',
    text: '아직 액세스 권한이 필요하면 초대한 사람에게 문의하세요.',
  },
  superseded: {
    title: '더 새로운 링크가 있어요',
    text: '이 초대를 다시 보냈어요. 가장 최근 이메일의 링크를 여세요.',
  },
  notFound: {
    title: '이 링크는 사용할 수 없어요',
    text: '링크가 완전하지 않을 수 있어요. 이메일에서 다시 열거나 새 초대를 요청하세요.',
  },
  offline: {
    title: '오프라인 상태예요',
    text: ({ outcome }) =>
      `${outcome === 'unknown' ? '이미 처리되었을 수 있어요.' : '초대는 그대로 유지돼요.'} 온라인 상태가 되면 다시 시도하세요.`,
  },
  failed: {
    check: { title: '초대를 열지 못했어요', text: ({ error }) => `${error} 변경된 내용은 없어요.` },
    accept: {
      title: '아직 참여하지 못했어요',
      text: told('초대는 아직 유효해요.', '다시 시도하세요. 두 번 처리되지 않아요.'),
    },
    request: {
      title: '아직 요청하지 못했어요',
      text: told('보낸 내용이 없어요.', '다시 시도하세요. 두 번 처리되지 않아요.'),
    },
    decline: {
      title: '거절하지 못했어요',
      text: told('변경된 내용은 없어요.', '다시 시도하세요. 두 번 처리되지 않아요.'),
    },
  },
  home: '홈으로 이동',
};
