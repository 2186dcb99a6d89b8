import type { AcceptInvitePageMessages } from '../AcceptInvitePageMessages.js';

const told =
  (notDone: string, unknown: string) =>
  ({ error, outcome }: { error: string; outcome: 'not_done' | 'unknown' }) =>
    `${error}${outcome === 'unknown' ? unknown : notDone}`;

/** Japanese texts of `AcceptInvitePage`. */
export const accept: AcceptInvitePageMessages = {
  loading: '招待を開いています…',
  title: ({ organization }) => [organization, 'に参加'],
  invitedBy: ({ inviter }) => (inviter ? [inviter, 'さんから招待されています。'] : '招待されています。'),
  invitedAddress: ({ inviter, email }) =>
    inviter ? [inviter, 'さんが ', email, ' を招待しました。'] : [email, ' が招待されています。'],
  from: ({ organization, inviter }) => (inviter ? [organization, ' · ', inviter, 'さんからの招待'] : organization),
  message: 'メッセージ',
  accept: '招待を承諾',
  nothingTyped: '先に入力してください。',
  accepting: '参加しています…',
  decline: '辞退',
  declining: '辞退しています…',
  declineQuestion: {
    reason: '理由（任意）',
    hint: '招待を管理する人に表示されます。',
    confirm: '招待を辞退',
    keep: '辞退しない',
  },
  switchAccount: '切り替え',
  signedInAs: 'ログイン中のアカウント',
  signedOut: {
    signIn: 'ログインして承諾',
    signUp: 'アカウントを作成',
    hint: '上のアドレスを使ってください。終わるとこのページに戻ります。',
    unknownTitle: 'ログインして招待を表示',
    unknownText: '招待が届いたメールアドレスを使ってください。',
  },
  wrongAccount: {
    title: 'この招待は別のアカウント宛てです',
    text: ({ organization }) =>
      organization
        ? [organization, 'に参加するには、招待されたアドレスでログインしてください。']
        : '招待が届いたメールアドレスを使ってください。',
    invited: '招待先',
    signedIn: 'ログイン中',
    switchAccount: 'アカウントを切り替え',
  },
  accepted: {
    title: ({ organization }) => [organization, 'へようこそ'],
    text: ({ roles }) => (roles ? [roles, 'として参加しました。'] : '参加しました。'),
    open: ({ organization }) => [organization, 'を開く'],
  },
  redirect: {
    text: ({ organization, wait }) => [`${wait}に`, organization, 'が開きます。'],
    said: ({ organization, wait }) => `${wait}に${organization}が開きます。`,
    stay: 'ここにとどまる',
  },
  alreadyAccepted: {
    title: 'この招待はすでに承諾されています',
    text: '承諾したアカウントでログインしてください。',
    signIn: 'ログイン',
  },
  alreadyMember: {
    title: ({ organization }) => ['すでに', organization, 'に参加しています'],
    text: '必要な手続きはありません。',
  },
  declined: {
    title: '招待を辞退しました',
    text: ({ organization, inviter }) => [
      organization ? [organization, 'からリマインダーは届きません。'] : '',
      '気が変わったら、',
      inviter ? [inviter, 'さん'] : '招待した人',
      'に新しい招待を依頼してください。',
    ],
  },
  expired: {
    title: 'この招待は期限切れです',
    text: ({ ago, inviter }) => [
      ago ? `有効期限は${ago}でした。` : '',
      inviter ? [inviter, 'さん'] : '招待した人',
      'に新しい招待を送ってもらえます。',
    ],
    request: '新しい招待を依頼',
    requesting: '依頼しています…',
  },
  requested: {
    title: '依頼を送信しました',
    text: ({ inviter }) => [inviter ? [inviter, 'さん'] : '招待した人', 'にメールが届きます。このページは閉じてかまいません。'],
  },
  limitReached: {
    title: ({ organization }) => (organization ? [organization, 'に空きシートがありません'] : '空きシートがありません'),
    text: 'すべてのシートが使用中です。招待はまだ有効です。後でもう一度お試しください。',
  },
  needsAction: {
    verify_email: {
      title: '先にメールアドレスを確認してください',
      text: ({ email }) => [email ? [email, ' に'] : '', 'リンクを送信しました。開いてから、このページに戻ってください。'],
      begin: 'リンクを再送信',
      done: '確認しました',
    },
    second_factor: {
      title: '先に2段階認証を設定してください',
      text: () => 'この組織へのログインには2段階認証が必要です。招待はまだ有効です。',
      begin: '設定する',
      done: '設定しました',
    },
    other: {
      title: '先にもう1つ手続きが必要です',
      text: () => '招待はまだ有効です。',
      begin: '続ける',
      done: '再試行',
    },
  },
  framed: {
    title: '招待を別のウィンドウで開いてください',
    text: 'このページは別のサイトの中に表示されており、何を押しているか確かめることができません。',
    open: '新しいウィンドウで開く',
  },
  canceled: {
    title: 'この招待は取り消されました',
    text: '引き続きアクセスが必要な場合は、招待した人に連絡してください。',
  },
  superseded: {
    title: '新しいリンクがあります',
    text: 'この招待は再送信されました。最新のメールのリンクを開いてください。',
  },
  notFound: {
    title: 'このリンクは使えません',
    text: 'リンクが途中で切れている可能性があります。メールからもう一度開くか、新しい招待を依頼してください。',
  },
  offline: {
    title: 'オフラインです',
    text: ({ outcome }) =>
      `${outcome === 'unknown' ? '処理が完了した可能性があります。' : '招待に影響はありません。'}オンラインに戻ったら、もう一度お試しください。`,
  },
  failed: {
    check: { title: '招待を開けませんでした', text: ({ error }) => `${error}何も変更されていません。` },
    accept: {
      title: 'まだ参加できていません',
      text: told('招待はまだ有効です。', 'もう一度お試しください。二重に処理されることはありません。'),
    },
    request: {
      title: 'まだ依頼できていません',
      text: told('何も送信されていません。', 'もう一度お試しください。二重に処理されることはありません。'),
    },
    decline: {
      title: '辞退できませんでした',
      text: told('何も変更されていません。', 'もう一度お試しください。二重に処理されることはありません。'),
    },
  },
  home: 'ホームへ移動',
};
