import type { InviteActionsMessages } from '../InviteActionsMessages.js';

const able = {
  resend: '再送信できる',
  cancel: '取り消せる',
  update: '保存できる',
  restore: '復元できる',
  delete: '削除できる',
  copy_link: 'リンクをコピーできる',
} as const;

/** Japanese texts of what can be done with an invite. */
export const actions: InviteActionsMessages = {
  resend: '再送信',
  resendFor: ({ email }) => `再送信（${email} への招待）`,
  copyLink: 'リンクをコピー',
  editInvite: '招待を編集',
  seeDetails: '詳細を表示',
  cancelInvite: '招待を取り消す',
  restoreInvite: '招待を復元',
  deleteRecord: '記録を削除',
  undo: '元に戻す',
  undoHint: 'リストの下で元に戻せます',
  lastDone: '直前の操作',
  dismissDone: ({ done }) => `閉じる：${done}`,
  actionFor: ({ action, email }) => `${action}（${email} への招待）`,
  pending: {
    resend: '再送信中…',
    cancel: '取り消し中…',
    update: '保存中…',
    restore: '復元中…',
    delete: '削除中…',
    copy_link: 'リンク取得中…',
  },
  checking: '確認中…',
  waiting: '接続待ち…',
  waitingFor: ({ kind }) =>
    `オフラインです。接続が回復すると、${{ resend: '招待が再送信されます', cancel: '招待が取り消されます', update: '変更が保存されます', restore: '招待が復元されます', delete: '記録が削除されます' }[kind]}。`,
  withdraw: {
    resend: '再送信しない',
    cancel: '取り消さない',
    update: '変更を破棄',
    restore: '復元しない',
    delete: '削除しない',
  },
  withdrawn: ({ kind, email }) =>
    ({
      resend: `${email} への招待の再送信を中止しました`,
      cancel: `${email} への招待の取り消しを中止しました`,
      update: `${email} への招待の変更を破棄しました`,
      restore: `${email} への招待の復元を中止しました`,
      delete: `${email} への招待の記録の削除を中止しました`,
    })[kind],
  done: ({ kind, email }) =>
    ({
      resend: `${email} への招待を再送信しました`,
      cancel: `${email} への招待を取り消しました`,
      update: `${email} への招待を保存しました`,
      restore: `${email} への招待を復元しました`,
      delete: `${email} への招待の記録を削除しました`,
      copy_link: `${email} のリンクをコピーしました`,
    })[kind],
  failed: ({ kind, error }) =>
    `${{ resend: '再送信できませんでした。', cancel: '取り消せませんでした。', update: '保存できませんでした。', restore: '復元できませんでした。', delete: '削除できませんでした。', copy_link: 'リンクを取得できませんでした。' }[kind]}${error}`,
  failedFor: ({ kind, email, error }) =>
    `${email} ${{ resend: 'への招待を再送信できませんでした', cancel: 'への招待を取り消せませんでした', update: 'への招待を保存できませんでした', restore: 'への招待を復元できませんでした', delete: 'への招待の記録を削除できませんでした', copy_link: 'のリンクを取得できませんでした' }[kind]}。${error}`,
  failedWait: ({ kind, wait }) =>
    `${kind === 'resend' ? '送信したメールが多すぎます' : 'リクエストが多すぎます'}。${wait}に${able[kind]}ようになります。`,
  waitOver: ({ kind }) => `${able[kind]}ようになりました。`,
  waitOverFor: ({ kind, email }) => `${able[kind]}ようになりました：${email}`,
  editAgain: '編集に戻る',
  dismiss: '閉じる',
  linkDialog: {
    title: 'このリンクをコピー',
    text: ({ email }) => [
      'ブラウザの制限により、',
      email,
      ' のリンクをコピーできませんでした。リンクは選択済みなので、手動でコピーしてください。',
    ],
    label: 'リンク',
    done: '完了',
  },
  unavailable: {
    not_pending: 'この招待はもう承諾待ちではありません',
    forbidden: '権限がありません',
    cooldown: '送信したばかりです',
    limit_reached: '空きシートがありません',
    expired: 'この招待は期限切れです',
    not_supported: 'ここでは利用できません',
  },
  unavailableFor: ({ reason, wait }) => `${reason}。${wait}に利用できます。`,
  confirmDelete: {
    title: 'この記録を削除しますか？',
    text: ({ email }) => [email, ' への招待が履歴とともにリストから消えます。この操作は元に戻せません。'],
    keep: '削除しない',
    confirm: '記録を削除',
  },
  confirmCancel: {
    title: 'この招待を取り消しますか？',
    text: ({ email }) => [email, ' 宛てのリンクからは参加できなくなります。後でもう一度招待できます。'],
    keep: '取り消さない',
    confirm: '招待を取り消す',
  },
};
