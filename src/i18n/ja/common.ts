import type { CommonMessages } from '../CommonMessages.js';

/** Japanese texts that more than one component uses. */
export const common: CommonMessages = {
  errors: {
    offline: 'オフラインです。',
    timeout: 'サーバーの応答に時間がかかりすぎました。',
    network: 'サーバーから応答がありませんでした。',
    unauthenticated: 'ログアウトされました。ログインしてからもう一度お試しください。',
    forbidden: 'この操作を行う権限がありません。',
    not_found: '対象はすでに存在しません。',
    gone: '対象はすでに存在しません。',
    conflict: '別の操作で内容が変更されました。確認してからもう一度お試しください。',
    validation: 'サーバーに受け付けられませんでした。',
    rate_limited: 'リクエストが多すぎます。しばらく待ってからもう一度お試しください。',
    too_large: '一度に送る件数が多すぎます。減らしてお試しください。',
    quota_exceeded: 'シートまたは承諾待ちの招待が上限に達しています。',
    invite_not_pending: 'この招待はもう承諾待ちではありません。',
    needs_action: '先に必要な手続きがあります。',
    wrong_account: 'この招待は別のアカウント宛てです。',
    server: 'サーバーで問題が発生しました。',
    malformed: 'サーバーの応答を読み取れませんでした。',
    unknown: '問題が発生しました。',
  },
  loading: '読み込み中…',
  notLoaded: 'ページのこの部分を読み込めませんでした。',
  tryAgain: '再試行',
  close: '閉じる',
  cancel: 'キャンセル',
  roles: 'ロール',
  expires: '有効期限',
  none: '—',
  more: ({ count }) => `+${count}`,
};
