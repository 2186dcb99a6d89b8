import type { InviteActionsMessages } from '../InviteActionsMessages.js';

const able = {
  resend: '다시 보낼 수 있어요',
  cancel: '철회할 수 있어요',
  update: '저장할 수 있어요',
  restore: '복원할 수 있어요',
  delete: '삭제할 수 있어요',
  copy_link: '링크를 복사할 수 있어요',
} as const;

/** Korean texts of what can be done with an invite. */
export const actions: InviteActionsMessages = {
  resend: '다시 보내기',
  resendFor: ({ email }) => `다시 보내기, ${email}에게 보낸 초대`,
  copyLink: '링크 복사',
  editInvite: '초대 편집',
  seeDetails: '세부정보 보기',
  cancelInvite: '초대 철회',
  restoreInvite: '초대 복원',
  deleteRecord: '기록 삭제',
  undo: '실행 취소',
  undoHint: '목록 아래에서 실행 취소할 수 있어요',
  lastDone: '최근 작업',
  dismissDone: ({ done }) => `닫기: ${done}`,
  actionFor: ({ action, email }) => `${action}, ${email}에게 보낸 초대`,
  pending: {
    resend: '다시 보내는 중…',
    cancel: '철회 중…',
    update: '저장 중…',
    restore: '복원 중…',
    delete: '삭제 중…',
    copy_link: '링크 가져오는 중…',
  },
  checking: '확인 중…',
  waiting: '연결 대기 중…',
  waitingFor: ({ kind }) =>
    `오프라인 상태예요. 연결되면 ${{ resend: '초대를 다시 보내요', cancel: '초대를 철회해요', update: '변경사항을 저장해요', restore: '초대를 복원해요', delete: '기록을 삭제해요' }[kind]}.`,
  withdraw: {
    resend: '다시 보내지 않기',
    cancel: '초대 유지',
    update: '변경사항 버리기',
    restore: '복원하지 않기',
    delete: '기록 유지',
  },
  withdrawn: ({ kind, email }) =>
    ({
      resend: `${email}에게 초대를 다시 보내지 않기로 했어요`,
      cancel: `${email}에게 보낸 초대를 유지했어요`,
      update: `${email}에게 보낸 초대의 변경사항을 버렸어요`,
      restore: `${email}에게 보낸 초대를 복원하지 않기로 했어요`,
      delete: `${email}에게 보낸 초대의 기록을 유지했어요`,
    })[kind],
  done: ({ kind, email }) =>
    ({
      resend: `${email}에게 초대를 다시 보냈어요`,
      cancel: `${email}에게 보낸 초대를 철회했어요`,
      update: `${email}에게 보낸 초대를 저장했어요`,
      restore: `${email}에게 보낸 초대를 복원했어요`,
      delete: `${email}에게 보낸 초대의 기록을 삭제했어요`,
      copy_link: `${email}의 링크를 복사했어요`,
    })[kind],
  failed: ({ kind, error }) =>
    `${{ resend: '다시 보내지 못했어요.', cancel: '철회하지 못했어요.', update: '저장하지 못했어요.', restore: '복원하지 못했어요.', delete: '삭제하지 못했어요.', copy_link: '링크를 가져오지 못했어요.' }[kind]} ${error}`,
  failedFor: ({ kind, email, error }) =>
    `${{ resend: `${email}에게 초대를 다시 보내지 못했어요`, cancel: `${email}에게 보낸 초대를 철회하지 못했어요`, update: `${email}에게 보낸 초대를 저장하지 못했어요`, restore: `${email}에게 보낸 초대를 복원하지 못했어요`, delete: `${email}에게 보낸 초대의 기록을 삭제하지 못했어요`, copy_link: `${email}의 링크를 가져오지 못했어요` }[kind]}. ${error}`,
  failedWait: ({ kind, wait }) =>
    `${kind === 'resend' ? '보낸 이메일이 너무 많아요' : '요청이 너무 많아요'}. ${wait}에 ${able[kind]}.`,
  waitOver: ({ kind }) => `이제 ${able[kind]}.`,
  waitOverFor: ({ kind, email }) => `이제 ${able[kind]}: ${email}`,
  editAgain: '다시 편집',
  dismiss: '닫기',
  linkDialog: {
    title: '이 링크를 복사하세요',
    text: ({ email }) => [
      '브라우저에서 허용하지 않아 ',
      email,
      '의 링크를 복사하지 못했어요. 링크가 선택되어 있으니 직접 복사하세요.',
    ],
    label: '링크',
    done: '완료',
  },
  unavailable: {
    not_pending: '이 초대는 더 이상 대기 중이 아니에요',
    forbidden: '권한이 없어요',
    cooldown: '방금 보냈어요',
    limit_reached: '남은 좌석이 없어요',
    expired: '이 초대는 만료됐어요',
    not_supported: '여기에서는 사용할 수 없어요',
  },
  unavailableFor: ({ reason, wait }) => `${reason}. ${wait}에 다시 사용할 수 있어요.`,
  confirmDelete: {
    title: '이 기록을 삭제할까요?',
    text: ({ email }) => [email, '에게 보낸 초대와 그 이력이 목록에서 사라져요. 이 작업은 되돌릴 수 없어요.'],
    keep: '기록 유지',
    confirm: '기록 삭제',
  },
  confirmCancel: {
    title: '이 초대를 철회할까요?',
    text: ({ email }) => [email, '에게 보낸 링크로 더 이상 참여할 수 없게 돼요. 나중에 다시 초대할 수 있어요.'],
    keep: '초대 유지',
    confirm: '초대 철회',
  },
};
