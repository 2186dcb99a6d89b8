import type { CommonMessages } from '../CommonMessages.js';

/** Simplified Chinese texts that more than one component uses. */
export const common: CommonMessages = {
  errors: {
    offline: '你已离线。',
    timeout: '服务器响应超时。',
    network: '服务器没有响应。',
    unauthenticated: '你已退出登录。请登录后重试。',
    forbidden: '你没有执行此操作的权限。',
    not_found: '该内容已不存在。',
    gone: '该内容已不存在。',
    conflict: '内容已在此期间发生更改。请查看后重试。',
    validation: '服务器未接受此内容。',
    rate_limited: '请求过多。请稍候再试。',
    too_large: '一次提交的内容过多。请减少数量。',
    quota_exceeded: '席位或待接受邀请的数量已达上限。',
    invite_not_pending: '此邀请已不是待接受状态。',
    needs_action: '需要先完成另一项操作。',
    wrong_account: '此邀请是发给另一个账号的。',
    server: '服务器出现问题。',
    malformed: '无法读取服务器的响应。',
    unknown: '出了点问题。',
  },
  loading: '正在加载…',
  notLoaded: '无法加载页面的这一部分。',
  tryAgain: '重试',
  close: '关闭',
  cancel: '取消',
  roles: '角色',
  expires: '到期时间',
  none: '—',
  more: ({ count }) => `+${count}`,
};
