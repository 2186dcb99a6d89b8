import type { UserInvitesInboxMessages } from '../UserInvitesInboxMessages.js';

/** Simplified Chinese texts of `UserInvitesInbox`. */
export const inbox: UserInvitesInboxMessages = {
  label: '发给你的邀请',
  loading: '正在加载你的邀请…',
  empty: { title: '没有待接受的邀请', text: '有人邀请你时，邀请会显示在这里。' },
  failedToLoad: { title: '你的邀请未能加载', text: ({ error }) => `${error}未做任何更改。` },
  invitedBy: ({ inviter }) => (inviter ? [inviter, ' 邀请了你。'] : '你收到了一个邀请。'),
  expires: ({ relative }) => `${relative}到期`,
  expired: ({ relative }) => `${relative}已过期`,
  accept: '接受',
  accepting: '正在加入…',
  decline: '拒绝',
  declining: '正在拒绝…',
  declineQuestion: {
    reason: '原因（选填）',
    hint: '管理邀请的人可以看到。',
    confirm: '拒绝邀请',
    keep: '保留邀请',
  },
  actionFor: ({ action, organization }) => `${action}，${organization}`,
  open: ({ organization }) => ['打开 ', organization],
  accepted: '你已加入。',
  declined: '你已拒绝。',
  over: ({ outcome }) => `此邀请已无法答复。${outcome === 'unknown' ? '你之前的答复可能已经送达。' : ''}`,
  failed: ({ kind, error, outcome }) => {
    if (outcome === 'unknown') return `${error}请重试以查看结果，同一操作不会重复执行。`;
    return `${{ accept: '无法接受。', decline: '无法拒绝。' }[kind]}${error}`;
  },
  needsAction: ({ action }) =>
    action === 'verify_email' ? '请先验证你的邮箱地址，然后重试。' : '还需完成一步。请打开邀请邮件中的链接。',
  said: ({ organization, outcome }) => `${organization}：${outcome}`,
};
