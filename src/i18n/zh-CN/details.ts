import { createMessageTools } from '../createMessageTools.js';
import type { UserInviteDetailsMessages } from '../UserInviteDetailsMessages.js';

const { number } = createMessageTools('zh-CN');

/** Simplified Chinese texts of `UserInviteDetails`. */
export const details: UserInviteDetailsMessages = {
  label: '邀请详情',
  facts: '详情',
  loading: '正在加载邀请…',
  status: '状态',
  invitedBy: '邀请人',
  acceptedBy: '接受人',
  sent: '发送时间',
  sentTimes: ({ count }) => `已发送 ${number(count)} 次`,
  delivery: '邮件',
  deliveries: {
    queued: '正在投递',
    delivered: '已送达',
    bounced: '已退信。地址可能有误。',
    unknown: '可能未送达',
  },
  language: '语言',
  yes: '是',
  no: '否',
  message: '留言',
  history: '历史记录',
  events: {
    created: '已创建',
    sent: '已发送',
    resent: '已重新发送',
    delivered: '已送达',
    bounced: '已退信',
    updated: '已更改',
    accepted: '已接受',
    declined: '已拒绝',
    canceled: '已撤回',
    restored: '已恢复',
    requested: '已申请新的邀请',
    expired: '已过期',
  },
  incomplete: ({ error }) => `${error}历史记录未能加载。`,
  stale: ({ error }) => `${error}此内容可能已发生更改。`,
  linkCopied: '已复制链接',
  unavailable: ({ actions, reason }) => [actions, '：', reason],
  editor: {
    title: '编辑邀请',
    firstName: '名',
    lastName: '姓',
    languageHint: '语言标签，例如 en 或 pt-BR。',
    rolesFailed: '角色未能加载。',
    save: '保存更改',
    discard: {
      title: '放弃更改？',
      text: '你所做的更改尚未保存。',
      keep: '继续编辑',
      confirm: '放弃',
    },
  },
  gone: { title: '此邀请已不存在', text: '此邀请已被删除，或不属于此处。' },
  forbidden: { title: '你无法查看此邀请', text: '请向管理员申请管理邀请的权限。' },
  failedToLoad: { title: '邀请未能加载', text: ({ error }) => `${error}未做任何更改。` },
};
