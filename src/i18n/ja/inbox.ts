import type { UserInvitesInboxMessages } from '../UserInvitesInboxMessages.js';

/** Japanese texts of `UserInvitesInbox`. */
export const inbox: UserInvitesInboxMessages = {
  label: 'あなたへの招待',
  loading: '招待を読み込み中…',
  empty: { title: '未回答の招待はありません', text: '招待されると、ここに表示されます。' },
  failedToLoad: { title: '招待を読み込めませんでした', text: ({ error }) => `${error}何も変更されていません。` },
  invitedBy: ({ inviter }) => (inviter ? [inviter, 'さんから招待されています。'] : '招待されています。'),
  expires: ({ relative }) => `有効期限：${relative}`,
  expired: ({ relative }) => `期限切れ：${relative}`,
  accept: '承諾',
  accepting: '参加しています…',
  decline: '辞退',
  declining: '辞退しています…',
  declineQuestion: {
    reason: '理由（任意）',
    hint: '招待を管理する人に表示されます。',
    confirm: '招待を辞退',
    keep: '辞退しない',
  },
  actionFor: ({ action, organization }) => `${action}（${organization}）`,
  open: ({ organization }) => [organization, 'を開く'],
  accepted: '参加しました。',
  declined: '辞退しました。',
  over: ({ outcome }) =>
    `この招待にはもう回答できません。${outcome === 'unknown' ? '先ほどの回答がすでに届いている可能性があります。' : ''}`,
  failed: ({ kind, error, outcome }) => {
    if (outcome === 'unknown') return `${error}再試行して結果を確認してください。二重に処理されることはありません。`;
    return `${{ accept: '承諾できませんでした。', decline: '辞退できませんでした。' }[kind]}${error}`;
  },
  needsAction: ({ action }) =>
    action === 'verify_email'
      ? '先にメールアドレスを確認してから、もう一度お試しください。'
      : 'もう1つ手続きが必要です。招待メールのリンクを開いてください。',
  said: ({ organization, outcome }) => `${organization}：${outcome}`,
};
