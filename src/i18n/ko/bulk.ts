import type { BulkMessages } from '../BulkMessages.js';
import { number } from './tools.js';

const invites = (count: number | null) => (count === null ? '조건에 맞는 모든 초대' : `초대 ${number(count)}개`);
const records = (count: number | null) => (count === null ? '조건에 맞는 모든 기록' : `기록 ${number(count)}개`);
const what = { resend: '초대', cancel: '초대', delete: '기록' };
const doing = { resend: '다시 보내는 중', cancel: '철회하는 중', delete: '삭제하는 중' };
const toDo = { resend: '다시 보낼', cancel: '철회할', delete: '삭제할' };
const couldNot = { resend: '다시 보내지 못했어요', cancel: '철회하지 못했어요', delete: '삭제하지 못했어요' };

/** Korean texts of what is done with many invites at once. */
export const bulk: BulkMessages = {
  label: '선택한 초대',
  selected: ({ count }) => (count === null ? '조건에 맞는 모든 초대 선택됨' : `${number(count)}개 선택됨`),
  selectAll: ({ count }) => (count === null ? '조건에 맞는 모든 초대 선택' : `${number(count)}개 모두 선택`),
  selectPage: '이 페이지 선택',
  clear: '선택 해제',
  cleared: '선택한 항목이 없어요',
  actions: { resend: '다시 보내기', cancel: '초대 철회', delete: '기록 삭제' },
  unavailable: ({ kind, reason }) =>
    ({
      not_pending: {
        resend: '더 이상 대기 중이 아니에요',
        cancel: '더 이상 대기 중이 아니에요',
        delete: '대기 중인 초대는 먼저 철회해야 해요',
      }[kind],
      forbidden: `선택한 항목을 ${toDo[kind]} 권한이 없어요`,
      cooldown: '방금 보냈어요',
      limit_reached: '남은 좌석이 없어요',
      expired: '만료됐어요',
      not_supported: `여기에서는 ${toDo[kind]} 수 없어요`,
    })[reason],
  confirm: {
    resend: {
      title: ({ count }) => `${invites(count)}를 다시 보낼까요?`,
      text: '아직 응답하지 않은 모든 사람에게 새 만료일로 이메일을 다시 보내요.',
      keep: '다시 보내지 않기',
      confirm: ({ count }) => (count === null ? '모두 다시 보내기' : `${number(count)}개 다시 보내기`),
    },
    cancel: {
      title: ({ count }) => `${invites(count)}를 철회할까요?`,
      text: '이 링크로는 더 이상 아무도 참여할 수 없어요. 나중에 다시 초대할 수 있어요.',
      keep: '초대 유지',
      confirm: ({ count }) => `${invites(count)} 철회`,
    },
    delete: {
      title: ({ count }) => (count === null ? '조건에 맞는 모든 기록을 삭제할까요?' : `${records(count)}를 삭제할까요?`),
      text: '이력과 함께 목록에서 사라져요. 이 작업은 되돌릴 수 없어요.',
      keep: '기록 유지',
      confirm: ({ count }) => `${records(count)} 삭제`,
    },
  },
  running: ({ kind, settled, total }) =>
    total === null
      ? `조건에 맞는 모든 ${what[kind]} ${doing[kind]}`
      : `${doing[kind]}: ${number(total)}개 중 ${number(settled)}개`,
  reading: ({ read, total }) =>
    total === null ? `초대 조회 중: ${number(read)}개` : `초대 조회 중: ${number(total)}개 중 ${number(read)}개`,
  checking: '응답을 받지 못했어요. 결과를 확인하는 중…',
  failed: ({ count }) => `${number(count)}개 실패`,
  stop: '중지',
  stopping: '중지하는 중…',
  progress: ({ kind, percent }) => `${doing[kind]}: ${number(percent)}%`,
  resultLabel: '결과',
  done: ({ kind, count }) => {
    if (count === 0) {
      return { resend: '다시 보낸 초대가 없어요', cancel: '철회한 초대가 없어요', delete: '삭제한 기록이 없어요' }[kind];
    }
    return {
      resend: `${invites(count)}를 다시 보냈어요`,
      cancel: `${invites(count)}를 철회했어요`,
      delete: `${records(count)}를 삭제했어요`,
    }[kind];
  },
  unclear: ({ kind }) =>
    ({
      resend: '어떤 초대를 다시 보냈는지 확실하지 않아요',
      cancel: '어떤 초대를 철회했는지 확실하지 않아요',
      delete: '어떤 기록을 삭제했는지 확실하지 않아요',
    })[kind],
  refused: ({ kind, error, rest }) => {
    const whole = { resend: '선택한 초대를', cancel: '선택한 초대를', delete: '선택한 기록을' }[kind];
    return `${rest ? '나머지를' : whole} ${couldNot[kind]}. ${error}`;
  },
  failedFor: ({ count, error, text }) => {
    const some = `${number(count)}개`;
    switch (error.code) {
      case 'invite_not_pending':
        return {
          accepted: `${some}는 그사이에 수락됐어요`,
          declined: `${some}는 그사이에 거절됐어요`,
          canceled: `${some}는 그사이에 철회됐어요`,
          expired: `${some}는 그사이에 만료됐어요`,
          pending: `${some}는 아직 대기 중이에요`,
          unknown: `${some}는 더 이상 대기 중이 아니에요`,
        }[error.status];
      case 'forbidden':
        return `${some}는 허용되지 않았어요`;
      case 'not_found':
      case 'gone':
        return `${some}는 더 이상 존재하지 않아요`;
      case 'conflict':
        return `${some}는 다른 작업으로 변경됐어요`;
      case 'rate_limited':
        return `${some}는 기다려야 해요: 요청이 너무 많아요`;
      default:
        return `${some} 실패: ${text}`;
    }
  },
  skipped: ({ kind, count, reason }) =>
    ({
      not_pending: kind === 'delete' ? `${number(count)}개는 아직 대기 중이에요` : `${number(count)}개는 대기 중이 아니에요`,
      forbidden: `${number(count)}개는 허용되지 않았어요`,
      cooldown: `${number(count)}개는 방금 보냈어요`,
      limit_reached: `${number(count)}개: 남은 좌석이 없어요`,
      expired: `${number(count)}개는 만료됐어요`,
      not_supported: `${number(count)}개: 여기에서는 사용할 수 없어요`,
    })[reason],
  unsent: ({ count }) => (count === null ? '중지했어요. 나머지는 그대로예요.' : `중지했어요: ${number(count)}개는 그대로예요`),
  lost: ({ kind, count, left }) => {
    const lost = `${count === null ? '' : `${invites(count)}에 대한 `}서버 응답을 받지 못했어요.`;
    if (left === null) {
      return `${lost} ${kind === 'resend' ? '일부는 전송됐을 수 있으니, 다시 시도하기 전에 “보낸 날짜” 열을 확인하세요.' : '다시 시도하기 전에 목록을 확인하세요.'}`;
    }
    return `${lost} 다시 확인해 보니 ${number(left)}개는 그대로예요.`;
  },
  retry: ({ count }) => (count === null ? '다시 시도' : `${number(count)}개 다시 시도`),
  dismiss: '결과 닫기',
};
