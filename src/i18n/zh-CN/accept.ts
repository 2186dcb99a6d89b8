import type { AcceptInvitePageMessages } from '../AcceptInvitePageMessages.js';

const told =
  (notDone: string, unknown: string) =>
  ({ error, outcome }: { error: string; outcome: 'not_done' | 'unknown' }) =>
    `${error}${outcome === 'unknown' ? unknown : notDone}`;

/** Simplified Chinese texts of `AcceptInvitePage`. */
export const accept: AcceptInvitePageMessages = {
  loading: '正在打开你的邀请…',
  title: ({ organization }) => ['加入 ', organization],
  invitedBy: ({ inviter }) => (inviter ? [inviter, ' 邀请了你。'] : '你收到了一个邀请。'),
  invitedAddress: ({ inviter, email }) => (inviter ? [inviter, ' 邀请了 ', email, '。'] : [email, ' 收到了一个邀请。']),
  from: ({ organization, inviter }) => (inviter ? [organization, ' · 由 ', inviter, ' 邀请'] : organization),
  message: '留言',
  accept: '接受邀请',
  nothingTyped: '请先填写此项。',
  accepting: '正在加入…',
  decline: '拒绝',
  declining: '正在拒绝…',
  declineQuestion: {
    reason: '原因（选填）',
    hint: '管理邀请的人可以看到。',
    confirm: '拒绝邀请',
    keep: '保留邀请',
  },
  switchAccount: '切换',
  signedInAs: '当前登录账号',
  signedOut: {
    signIn: '登录并接受',
    signUp: '创建账号',
    hint: '请使用上方的邮箱地址。完成后会直接返回此处。',
    unknownTitle: '登录以查看你的邀请',
    unknownText: '请使用收到邀请的邮箱地址。',
  },
  wrongAccount: {
    title: '此邀请是发给另一个账号的',
    text: ({ organization }) =>
      organization ? ['请使用受邀的邮箱地址登录，以加入 ', organization, '。'] : '请使用收到邀请的邮箱地址。',
    invited: '受邀账号',
    signedIn: '当前登录',
    switchAccount: '切换账号',
  },
  accepted: {
    title: ({ organization }) => ['欢迎加入 ', organization],
    text: ({ roles }) => (roles ? ['你已加入，角色为 ', roles, '。'] : '你已加入。'),
    open: ({ organization }) => ['打开 ', organization],
  },
  redirect: {
    text: ({ organization, wait }) => [`${wait}将打开 `, organization, '。'],
    said: ({ organization, wait }) => `${wait}将打开 ${organization}。`,
    stay: '留在此页',
  },
  alreadyAccepted: {
    title: '此邀请已被接受',
    text: '请使用接受邀请的账号登录。',
    signIn: '登录',
  },
  alreadyMember: { title: ({ organization }) => ['你已加入 ', organization], text: '无需再进行任何操作。' },
  declined: {
    title: '你已拒绝邀请',
    text: ({ organization, inviter }) => [
      organization ? [organization, ' 不会再发送提醒。'] : '',
      '改变主意了？可以请',
      inviter ? [' ', inviter, ' '] : '邀请你的人',
      '发送新的邀请。',
    ],
  },
  expired: {
    title: '此邀请已过期',
    text: ({ ago, inviter }) => [ago ? `${ago}已过期。` : '', inviter ? [inviter, ' '] : '邀请你的人', '可以给你发送新的邀请。'],
    request: '申请新的邀请',
    requesting: '正在申请…',
  },
  requested: {
    title: '申请已发送',
    text: ({ inviter }) => [inviter ? [inviter, ' '] : '邀请你的人', '会收到一封邮件。你可以关闭此页面。'],
  },
  limitReached: {
    title: ({ organization }) => (organization ? [organization, ' 的席位已满'] : '没有剩余席位'),
    text: '所有席位都已占用。你的邀请仍然有效，请稍后重试。',
  },
  needsAction: {
    verify_email: {
      title: '请先验证你的邮箱地址',
      text: ({ email }) => ['我们已向', email ? [' ', email, ' '] : '你', '发送了一个链接。请打开链接，然后返回此处。'],
      begin: '重新发送链接',
      done: '我已验证',
    },
    second_factor: {
      title: '请先设置两步验证',
      text: () => '登录此组织需要两步验证。你的邀请仍然有效。',
      begin: '开始设置',
      done: '我已设置',
    },
    other: {
      title: '还需完成一个步骤',
      text: () => '你的邀请仍然有效。',
      begin: '继续',
      done: '重试',
    },
  },
  framed: {
    title: '请在独立窗口中打开你的邀请',
    text: '此页面显示在另一个网站中，你无法确定自己点击的是什么。',
    open: '在新窗口中打开',
  },
  canceled: {
    title: '此邀请已撤回',
    text: '如果你仍需要访问权限，请联系邀请你的人。',
  },
  superseded: {
    title: '有更新的链接',
    text: '此邀请已重新发送。请打开最新邮件中的链接。',
  },
  notFound: {
    title: '此链接无效',
    text: '链接可能不完整。请从邮件中重新打开，或申请新的邀请。',
  },
  offline: {
    title: '你已离线',
    text: ({ outcome }) => `${outcome === 'unknown' ? '操作可能已成功。' : '你的邀请不受影响。'}请在恢复联网后重试。`,
  },
  failed: {
    check: { title: '你的邀请未能打开', text: ({ error }) => `${error}未做任何更改。` },
    accept: {
      title: '暂时无法让你加入',
      text: told('你的邀请仍然有效。', '请重试，同一操作不会重复执行。'),
    },
    request: {
      title: '暂时无法申请',
      text: told('没有发送任何内容。', '请重试，同一操作不会重复执行。'),
    },
    decline: {
      title: '无法拒绝邀请',
      text: told('未做任何更改。', '请重试，同一操作不会重复执行。'),
    },
  },
  home: '前往首页',
};
