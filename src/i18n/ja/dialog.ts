import { createMessageTools } from '../createMessageTools.js';
import type { InviteUsersDialogMessages } from '../InviteUsersDialogMessages.js';
import { csvImport } from './csvImport.js';

const { number, list } = createMessageTools('ja');

const notDone = (count: number, text: string, unclear: number) =>
  [count > 0 && `${number(count)}件${text}`, unclear > 0 && `${number(unclear)}件不明`].filter(Boolean).join('、');

/** Japanese texts of `InviteUsersDialog`. */
export const dialog: InviteUsersDialogMessages = {
  invitePeople: 'メンバーを招待',
  title: ({ organization }) => (organization ? `${organization}にメンバーを招待` : 'メンバーを招待'),
  description: '参加用リンクがメールで届きます。',
  addresses: 'メールアドレス',
  addressesPlaceholder: 'hanako@example.com, 慧敏 <huimin@example.cn>',
  addMorePlaceholder: 'アドレスを追加',
  addressesHint: 'リストを入力または貼り付けてください。カンマ、スペース、改行で区切れます。',
  entries: ({ count, problems }) => `${number(count)}人${problems === 0 ? '' : `（${number(problems)}人は確認が必要）`}`,
  added: ({ added, duplicates, invalid, left }) =>
    [
      `追加${number(added)}件`,
      duplicates > 0 && `重複${number(duplicates)}件`,
      invalid > 0 && `無効${number(invalid)}件`,
      left > 0 && `リストがいっぱいのため未追加${number(left)}件`,
    ]
      .filter(Boolean)
      .join('、'),
  removed: ({ email }) => `${email} を削除しました`,
  removeProblems: ({ count }) => `その${number(count)}人を削除`,
  remove: ({ email }) => `${email} を削除`,
  editAddress: 'メールアドレス',
  rolePicker: {
    label: ({ forEveryone }) => (forEveryone ? '全員のロール' : 'ロール'),
    labelFor: ({ email }) => `${email} のロール`,
    chosen: ({ label, roles }) => `${label}：${roles}`,
    none: 'ロールなし',
    missing: 'ロールを1つ以上選択してください。',
    find: 'ロールを検索',
    notFound: 'その名前のロールはありません。',
    confirm: {
      title: ({ count, roles }) => `${number(count)}人に${roles}のロールを付与しますか？`,
      text: ({ email, others, description }) => {
        const more = others > 0 ? ` ほか${number(others)}人` : '';
        return [email, more, description === null ? `${more ? '' : ' '}に付与されます。` : `：${description}`];
      },
      keep: '戻る',
    },
  },
  entryList: {
    details: ({ email }) => `${email} の詳細`,
    firstName: '名',
    lastName: '姓',
    language: '言語',
    languageHint: '言語タグ（例：en、pt-BR）。',
    changeAddress: 'アドレスを変更',
    applyToAll: '全員に適用',
    applyToAllOf: ({ label }) => `全員に適用：${label}`,
    applied: ({ count }) => `${number(count)}人に適用しました`,
    detailProblem: ({ label, problem }) => `${label}：${problem}`,
    confirm: 'これで正しい',
    confirmations: {
      typo: 'このまま使う',
      unread_role: '全員のロールを付与',
      unread_language: '言語を指定しない',
    },
    figures: { ready: '準備完了', toFix: '要修正', duplicates: '重複', toConfirm: '確認待ち', known: '招待・参加済み' },
    needLook: ({ count }) => `${number(count)}人は確認が必要`,
    removeAll: ({ count }) => (count === 1 ? '削除' : `${number(count)}人すべて削除`),
    removedAll: ({ count }) => `${number(count)}人を削除しました`,
    showMore: ({ count }) => `さらに${number(count)}人を表示`,
    showEveryone: '全員を表示',
    showProblems: '問題のみ表示',
    full: ({ limit }) =>
      `リストに追加できるのは${number(limit)}人までです。入りきらない分はこの欄に残ります。先にこのリストを送信してください。`,
    tooMuchText: ({ limit }) => `${number(limit)}文字を超えています。分けて貼り付けてください。`,
  },
  rolesLoading: 'ロールを読み込んでいます。',
  rolesFailed: 'ロールを読み込めませんでした。',
  delivery: {
    label: '招待の送り方',
    email: 'メールで送信',
    link: 'リンクを自分で渡す',
    expiry: '有効期間',
    usualExpiry: '標準の期間',
    days: ({ days }) => `${number(days)}日間`,
    description: '1人に1つずつリンクが作成されるので、本人に渡してください。メールは送信されません。',
    create: ({ count }) => (count === 0 ? 'リンクを作成' : `${number(count)}件のリンクを作成`),
    creating: '作成中…',
    progress: {
      title: 'リンクを作成しています',
      label: '作成済みのリンク',
      waiting: ({ wait }) => `リクエストが多すぎます。${wait}に作成を再開します。`,
      waits: 'リクエストが多すぎます。作成は自動的に再開します。',
      notSent: ({ notSent, unclear }) => notDone(notSent, '未作成', unclear),
      kept: ({ sent }) => `${number(sent)}件のリンクは作成済みです。中止しても残ります。`,
      announced: ({ percent }) => `${number(percent)}%作成済み`,
      button: ({ settled, total, paused }) => `${paused ? '一時停止中' : '作成中'}：${number(total)}件中${number(settled)}件`,
      left: ({ notSent, unclear }) => notDone(notSent, '未作成', unclear),
    },
    createdTitle: ({ count }) => `${number(count)}件の招待を作成しました`,
    createdHint: 'リンクを持っている人は誰でも参加できます。後で招待のリストからコピーすることもできます。',
    copy: 'リンクをコピー',
    copyFor: ({ email }) => `リンクをコピー（${email}）`,
    copyAll: ({ count }) => `${number(count)}件のリンクをコピー`,
    getting: 'リンク取得中…',
    gettingAll: ({ done, total }) => `リンク取得中：${number(total)}件中${number(done)}件`,
    stop: '停止',
    copyByHand: 'ブラウザの制限によりコピーできませんでした。ここからコピーしてください。',
    linkFor: ({ email }) => `${email} のリンク`,
    allLinks: 'すべてのリンク',
    linksCopied: ({ count, failed }) =>
      `${count === 1 ? 'リンク' : `${number(count)}件のリンク`}をコピーしました${failed > 0 ? `、${number(failed)}件は失敗：もう一度お試しください` : ''}`,
  },
  addMessage: 'メッセージを追加',
  message: 'メッセージ',
  messagePlaceholder: 'メールに表示されます。',
  messageCount: ({ length, limit }) => `${number(length)} / ${number(limit)}文字`,
  messageTooLong: 'メッセージを短くしてください。',
  problems: {
    no_at: '「@」がありません。修正または削除してください。',
    no_local: '「@」の前に何もありません。修正または削除してください。',
    no_domain: '「@」の後に何もありません。修正または削除してください。',
    domain_without_dot: '「@」の後に「.com」などの末尾が必要です。',
    too_many_at: '完全なアドレスではありません。修正または削除してください。',
    invalid_character: 'アドレスに使えない文字があります。修正または削除してください。',
    too_long: 'アドレスとして長すぎます。修正または削除してください。',
    malformed: '完全なアドレスではありません。修正または削除してください。',
    duplicate: 'すでにこのリストにあります。招待は1件だけ送られます。',
    differs_in_case: '大文字・小文字だけが異なる同じアドレスも追加されています。',
    mixed_scripts_local: '「@」の前に異なる種類の文字が混ざっています。',
  },
  domainNotAllowed: ({ allowed }) =>
    allowed.length > 0 ? `招待できるドメインは ${list(allowed)} のみです。` : 'このドメインの人は招待できません。',
  mixedScripts: ({ domain }) => ['「@」の後に異なる種類の文字が混ざっています。実際のドメインは ', domain, ' です。'],
  lookAlike: ({ domain }) => ['「@」の後はラテン文字に似た別の文字です。実際のドメインは ', domain, ' です。'],
  unclear: ({ sendAgain }) => ['送信されたか確認できません。', sendAgain],
  sendAgain: 'もう一度送信',
  didYouMean: ({ suggestion }) => ['もしかして ', suggestion, ' ですか？'],
  unread_role: ({ text }) => `「${text}」というロールは見つかりませんでした。`,
  unread_language: ({ text }) => `「${text}」はここでは使えない言語です。`,
  known: {
    already_invited: 'すでに招待済みです。招待は送信されません。',
    already_member: 'すでにメンバーです。招待は送信されません。',
  },
  knownFound: ({ count }) => `${number(count)}人はすでに招待済み、またはメンバーです。招待は送信されません。`,
  checkFailed: 'すでに招待済みの人を確認できませんでした。',
  outcomes: {
    sent: '送信済み',
    already_invited: 'すでに招待済み',
    already_member: 'すでにメンバー',
    invalid: 'サーバーに受け付けられないアドレスです',
    blocked: 'ここでは許可されていないアドレスです',
    failed: '送信できませんでした',
    unknown: '送信されたか確認できません',
    unsent: '未送信',
    unconfirmed: '確認するまで送信されません',
  },
  seatsLeft: ({ left, limit, after }) =>
    `残り${number(left)} / ${number(limit)}シート${after === null ? '' : `（送信後は${number(after)}シート）`}`,
  tooManySeats: ({ left, over }) =>
    `${left === 0 ? '空きシートがありません' : `残り${number(left)}シートです`}。${number(over)}人を削除するか、シートを追加してください。`,
  send: ({ count }) => (count === 0 ? '招待を送信' : `${number(count)}件の招待を送信`),
  inGroups: ({ count, size }) => `${number(count)}件の招待を${size === 1 ? '1件' : `${number(size)}件`}ずつ送信します。`,
  sending: '送信中…',
  addSomebody: 'メールアドレスを1つ以上追加してください。',
  fixProblems: ({ count }) => `先に、問題のある${number(count)}人を修正または削除してください。`,
  confirmProblems: ({ count }) => `先に${number(count)}人を確認してください。`,
  sendFailed: ({ error }) => `何も送信されませんでした。${error ?? 'もう一度お試しください。'}`,
  sentTitle: ({ count }) => (count === 0 ? '招待は送信されませんでした' : `${number(count)}件の招待を送信しました`),
  sentHint: 'いつでも再送信や取り消しができます。',
  unclearTitle: 'どの招待が送信されたか確認できません',
  notSentHint: ({ count, unclear, areLinks }) => {
    const done = areLinks ? '作成' : '送信';
    return [
      count > 0 && `${number(count)}件の招待は${done}されませんでした。`,
      unclear > 0 && `${number(unclear)}件の招待は${done}された可能性があります。`,
      unclear > 0 ? 'もう一度送信する前に、招待のリストを確認してください。' : '同じ招待が二重に届くことはありません。',
    ]
      .filter(Boolean)
      .join('');
  },
  retry: ({ count }) => `${number(count)}件を再試行`,
  inviteMore: 'さらに招待',
  backToList: 'リストに戻る',
  done: '完了',
  progress: {
    title: '招待を送信しています',
    label: '送信済みの招待',
    settled: ({ settled, total }) => `${number(total)}件中${number(settled)}件`,
    timeLeft: ({ minutes }) => (minutes <= 1 ? '残り1分未満' : `残り約${number(minutes)}分`),
    waiting: ({ wait }) => `リクエストが多すぎます。${wait}に送信を再開します。`,
    waits: 'リクエストが多すぎます。送信は自動的に再開します。',
    keepPageOpen: ({ closable }) =>
      closable
        ? 'このページを開いたままにしてください。ダイアログを閉じることも、一時停止することもいつでもできます。'
        : 'このページを開いたままにしてください。いつでも一時停止できます。',
    notSent: ({ notSent, unclear }) => notDone(notSent, '未送信', unclear),
    pause: '一時停止',
    pausedTitle: '一時停止中',
    nothingGoesOut: '再開するまで何も送信されません',
    kept: ({ sent }) => `${number(sent)}人には招待を送信済みです。中止しても送信済みの招待は残ります。`,
    continue: '再開',
    cancelRest: '残りを中止',
    stopping: '停止中…',
    announced: ({ percent }) => `${number(percent)}%送信済み`,
    button: ({ settled, total, paused }) => `${paused ? '一時停止中' : '送信中'}：${number(total)}件中${number(settled)}件`,
    left: ({ notSent, unclear }) => notDone(notSent, '未送信', unclear),
  },
  result: {
    showMore: ({ count }) => `さらに${number(count)}人を表示`,
    copy: ({ count }) => (count === 1 ? 'アドレスをコピー' : `${number(count)}件のアドレスをコピー`),
    copied: 'コピーしました',
    copyFailed: 'ブラウザの制限によりコピーできませんでした。',
  },
  discard: {
    title: ({ count }) => `追加した${number(count)}件のアドレスを破棄しますか？`,
    text: '追加したアドレスはどこにも保存されていません。',
    keep: '編集を続ける',
    confirm: '破棄',
  },
  csv: csvImport,
};
