import type { BulkMessages } from '../BulkMessages.js';
import { number } from './tools.js';

const invites = (count: number | null) => (count === null ? '所有符合条件的邀请' : ` ${number(count)} 个邀请`);
const records = (count: number | null) => (count === null ? '所有符合条件的记录' : ` ${number(count)} 条记录`);
const verbs = { resend: '重新发送', cancel: '撤回', delete: '删除' };
const what = { resend: '邀请', cancel: '邀请', delete: '记录' };

/** Simplified Chinese texts of what is done with many invites at once. */
export const bulk: BulkMessages = {
  label: '已选邀请',
  selected: ({ count }) => (count === null ? '已选择所有符合条件的邀请' : `已选择 ${number(count)} 项`),
  selectAll: ({ count }) => (count === null ? '选择所有符合条件的邀请' : `选择全部 ${number(count)} 项`),
  selectPage: '选择本页',
  clear: '取消选择',
  cleared: '未选择任何内容',
  actions: { resend: '重新发送', cancel: '撤回邀请', delete: '删除记录' },
  unavailable: ({ kind, reason }) =>
    ({
      not_pending: {
        resend: '已不是待接受状态',
        cancel: '已不是待接受状态',
        delete: '待接受的邀请必须先撤回',
      }[kind],
      forbidden: `你没有权限${verbs[kind]}这些${what[kind]}`,
      cooldown: '刚刚发送过',
      limit_reached: '没有剩余席位',
      expired: '已过期',
      not_supported: `此处不支持${verbs[kind]}`,
    })[reason],
  confirm: {
    resend: {
      title: ({ count }) => `重新发送${invites(count)}？`,
      text: '所有尚未答复的人都会再次收到邮件，有效期重新计算。',
      keep: '不重新发送',
      confirm: ({ count }) => (count === null ? '全部重新发送' : `重新发送 ${number(count)} 个`),
    },
    cancel: {
      title: ({ count }) => `撤回${invites(count)}？`,
      text: '任何人都无法再通过这些链接加入。你可以稍后再次邀请。',
      keep: '保留邀请',
      confirm: ({ count }) => `撤回${invites(count)}`,
    },
    delete: {
      title: ({ count }) => `删除${records(count)}？`,
      text: '它们及其历史记录将从列表中消失。此操作无法撤销。',
      keep: '保留记录',
      confirm: ({ count }) => `删除${records(count)}`,
    },
  },
  running: ({ kind, settled, total }) =>
    total === null ? `正在${verbs[kind]}所有符合条件的${what[kind]}` : `正在${verbs[kind]}：${number(settled)}/${number(total)}`,
  reading: ({ read, total }) => `正在查找邀请：${number(read)}${total === null ? '' : `/${number(total)}`}`,
  checking: '未收到服务器的响应。正在确认结果…',
  failed: ({ count }) => `${number(count)} 个失败`,
  stop: '停止',
  stopping: '正在停止…',
  progress: ({ kind, percent }) => `正在${verbs[kind]}：${number(percent)}%`,
  resultLabel: '结果',
  done: ({ kind, count }) =>
    count === 0 ? `没有${verbs[kind]}任何${what[kind]}` : `已${verbs[kind]}${(kind === 'delete' ? records : invites)(count)}`,
  unclear: ({ kind }) => `无法确定哪些${what[kind]}已${verbs[kind]}`,
  refused: ({ kind, error, rest }) => `无法${verbs[kind]}${rest ? '其余' : '这些'}${what[kind]}。${error}`,
  failedFor: ({ count, error, text }) => {
    const some = `${number(count)} 个`;
    switch (error.code) {
      case 'invite_not_pending':
        return {
          accepted: `${some}已在此期间被接受`,
          declined: `${some}已在此期间被拒绝`,
          canceled: `${some}已在此期间被撤回`,
          expired: `${some}已在此期间过期`,
          pending: `${some}仍为待接受状态`,
          unknown: `${some}已不是待接受状态`,
        }[error.status];
      case 'forbidden':
        return `${some}未获许可`;
      case 'not_found':
      case 'gone':
        return `${some}已不存在`;
      case 'conflict':
        return `${some}已被其他操作更改`;
      case 'rate_limited':
        return `${some}需要等待：请求过多`;
      default:
        return `${some}失败：${text}`;
    }
  },
  skipped: ({ kind, count, reason }) =>
    ({
      not_pending: kind === 'delete' ? `${number(count)} 个仍为待接受状态` : `${number(count)} 个不是待接受状态`,
      forbidden: `${number(count)} 个未获许可`,
      cooldown: `${number(count)} 个刚刚发送过`,
      limit_reached: `${number(count)} 个：没有剩余席位`,
      expired: `${number(count)} 个已过期`,
      not_supported: `${number(count)} 个：此处不可用`,
    })[reason],
  unsent: ({ count }) => (count === null ? '已停止。其余保持不变。' : `已停止：${number(count)} 个保持不变`),
  lost: ({ kind, count, left }) => {
    const lost = `未收到服务器${count === null ? '' : `对${invites(count)}`}的响应。`;
    if (left === null) {
      return `${lost}${kind === 'resend' ? '部分邀请可能已发送：重试前请先查看“发送时间”列。' : '重试前请先查看列表。'}`;
    }
    return `${lost}再次检查后，${number(left)} 个保持不变。`;
  },
  retry: ({ count }) => (count === null ? '重试' : `重试 ${number(count)} 个`),
  dismiss: '关闭结果',
};
