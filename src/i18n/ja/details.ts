import { createMessageTools } from '../createMessageTools.js';
import type { UserInviteDetailsMessages } from '../UserInviteDetailsMessages.js';

const { number } = createMessageTools('ja');

/** Japanese texts of `UserInviteDetails`. */
export const details: UserInviteDetailsMessages = {
  label: '招待の詳細',
  facts: '詳細',
  loading: '招待を読み込み中…',
  status: 'ステータス',
  invitedBy: '招待した人',
  acceptedBy: '承諾した人',
  sent: '送信日時',
  sentTimes: ({ count }) => `${number(count)}回送信`,
  delivery: 'メール',
  deliveries: {
    queued: '送信中',
    delivered: '配信済み',
    bounced: '不達。アドレスが間違っている可能性があります。',
    unknown: '届いていない可能性あり',
  },
  language: '言語',
  yes: 'はい',
  no: 'いいえ',
  message: 'メッセージ',
  history: '履歴',
  events: {
    created: '作成',
    sent: '送信',
    resent: '再送信',
    delivered: '配信',
    bounced: '不達',
    updated: '変更',
    accepted: '承諾',
    declined: '辞退',
    canceled: '取り消し',
    restored: '復元',
    requested: '新しい招待の依頼',
    expired: '期限切れ',
  },
  incomplete: ({ error }) => `${error}履歴を読み込めませんでした。`,
  stale: ({ error }) => `${error}表示内容は変更されている可能性があります。`,
  linkCopied: 'コピーしました',
  unavailable: ({ actions, reason }) => [actions, '：', reason],
  editor: {
    title: '招待を編集',
    firstName: '名',
    lastName: '姓',
    languageHint: '言語タグ（例：en、pt-BR）。',
    rolesFailed: 'ロールを読み込めませんでした。',
    save: '変更を保存',
    discard: {
      title: '変更を破棄しますか？',
      text: '変更した内容はどこにも保存されていません。',
      keep: '編集を続ける',
      confirm: '破棄',
    },
  },
  gone: { title: 'この招待は存在しません', text: '削除されたか、別の場所に属する招待です。' },
  forbidden: { title: 'この招待を表示できません', text: '招待を管理する権限を管理者に依頼してください。' },
  failedToLoad: { title: '招待を読み込めませんでした', text: ({ error }) => `${error}何も変更されていません。` },
};
