import type { InviteActionsMessages } from '../InviteActionsMessages.js';

const verbs = {
  resend: '重新发送',
  cancel: '撤回',
  update: '保存',
  restore: '恢复',
  delete: '删除',
  copy_link: '复制链接',
} as const;

/** Simplified Chinese texts of what can be done with an invite. */
export const actions: InviteActionsMessages = {
  resend: '重新发送',
  resendFor: ({ email }) => `重新发送邀请给 ${email}`,
  copyLink: '复制链接',
  editInvite: '编辑邀请',
  seeDetails: '查看详情',
  cancelInvite: '撤回邀请',
  restoreInvite: '恢复邀请',
  deleteRecord: '删除记录',
  undo: '撤销',
  undoHint: '你可以在列表下方撤销此操作',
  lastDone: '上一步操作',
  dismissDone: ({ done }) => `关闭：${done}`,
  actionFor: ({ action, email }) => `${action}，发给 ${email} 的邀请`,
  pending: {
    resend: '正在重新发送…',
    cancel: '正在撤回…',
    update: '正在保存…',
    restore: '正在恢复…',
    delete: '正在删除…',
    copy_link: '正在获取链接…',
  },
  checking: '正在确认…',
  waiting: '等待联网…',
  waitingFor: ({ kind }) =>
    `你已离线。网络恢复后将${{ resend: '重新发送邀请', cancel: '撤回邀请', update: '保存你的更改', restore: '恢复邀请', delete: '删除记录' }[kind]}。`,
  withdraw: {
    resend: '不重新发送',
    cancel: '保留邀请',
    update: '放弃更改',
    restore: '不恢复',
    delete: '保留记录',
  },
  withdrawn: ({ kind, email }) =>
    ({
      resend: `不再向 ${email} 重新发送邀请`,
      cancel: `已保留发给 ${email} 的邀请`,
      update: `已放弃更改：发给 ${email} 的邀请`,
      restore: `不再恢复发给 ${email} 的邀请`,
      delete: `已保留发给 ${email} 的邀请记录`,
    })[kind],
  done: ({ kind, email }) =>
    ({
      resend: `已向 ${email} 重新发送邀请`,
      cancel: `已撤回发给 ${email} 的邀请`,
      update: `已保存发给 ${email} 的邀请`,
      restore: `已恢复发给 ${email} 的邀请`,
      delete: `已删除发给 ${email} 的邀请记录`,
      copy_link: `已复制 ${email} 的链接`,
    })[kind],
  failed: ({ kind, error }) => `${kind === 'copy_link' ? '无法获取链接' : `无法${verbs[kind]}`}。${error}`,
  failedFor: ({ kind, email, error }) =>
    `${{ resend: `无法向 ${email} 重新发送邀请`, cancel: `无法撤回发给 ${email} 的邀请`, update: `无法保存发给 ${email} 的邀请`, restore: `无法恢复发给 ${email} 的邀请`, delete: `无法删除发给 ${email} 的邀请记录`, copy_link: `无法获取 ${email} 的链接` }[kind]}。${error}`,
  failedWait: ({ kind, wait }) => `${kind === 'resend' ? '发送的邮件过多' : '请求过多'}。${wait}可以${verbs[kind]}。`,
  waitOver: ({ kind }) => `现在可以${verbs[kind]}了。`,
  waitOverFor: ({ kind, email }) => `现在可以${verbs[kind]}了：${email}`,
  editAgain: '重新编辑',
  dismiss: '关闭',
  linkDialog: {
    title: '复制此链接',
    text: ({ email }) => ['浏览器不允许自动复制 ', email, ' 的链接。链接已选中，请手动复制。'],
    label: '链接',
    done: '完成',
  },
  unavailable: {
    not_pending: '此邀请已不是待接受状态',
    forbidden: '你没有权限',
    cooldown: '刚刚发送过',
    limit_reached: '没有剩余席位',
    expired: '此邀请已过期',
    not_supported: '此处不可用',
  },
  unavailableFor: ({ reason, wait }) => `${reason}。${wait}可用。`,
  confirmDelete: {
    title: '删除此记录？',
    text: ({ email }) => ['发给 ', email, ' 的邀请及其历史记录将从列表中消失。此操作无法撤销。'],
    keep: '保留记录',
    confirm: '删除记录',
  },
  confirmCancel: {
    title: '撤回此邀请？',
    text: ({ email }) => [email, ' 将无法再通过链接加入。你可以稍后再次邀请。'],
    keep: '保留邀请',
    confirm: '撤回邀请',
  },
};
