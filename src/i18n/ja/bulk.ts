import type { BulkMessages } from '../BulkMessages.js';
import { number } from './tools.js';

const invites = (count: number | null) => (count === null ? '一致するすべての招待' : `${number(count)}件の招待`);
const records = (count: number | null) => (count === null ? '一致するすべての記録' : `${number(count)}件の記録`);
const doing = { resend: '再送信中', cancel: '取り消し中', delete: '削除中' };

/** Japanese texts of what is done with many invites at once. */
export const bulk: BulkMessages = {
  label: '選択した招待',
  selected: ({ count }) => (count === null ? '一致するすべての招待を選択中' : `${number(count)}件を選択中`),
  selectAll: ({ count }) => (count === null ? '一致するすべてを選択' : `${number(count)}件すべてを選択`),
  selectPage: 'このページを選択',
  clear: '選択を解除',
  cleared: '何も選択されていません',
  actions: { resend: '再送信', cancel: '招待を取り消す', delete: '記録を削除' },
  unavailable: ({ kind, reason }) =>
    ({
      not_pending: {
        resend: 'もう承諾待ちではありません',
        cancel: 'もう承諾待ちではありません',
        delete: '承諾待ちの招待は先に取り消す必要があります',
      }[kind],
      forbidden: {
        resend: '再送信する権限がありません',
        cancel: '取り消す権限がありません',
        delete: '削除する権限がありません',
      }[kind],
      cooldown: '送信したばかりです',
      limit_reached: '空きシートがありません',
      expired: '期限切れです',
      not_supported: {
        resend: 'ここでは再送信できません',
        cancel: 'ここでは取り消せません',
        delete: 'ここでは削除できません',
      }[kind],
    })[reason],
  confirm: {
    resend: {
      title: ({ count }) => `${invites(count)}を再送信しますか？`,
      text: 'まだ回答していない全員に、新しい有効期限でメールをもう一度送信します。',
      keep: '再送信しない',
      confirm: ({ count }) => (count === null ? 'すべて再送信' : `${number(count)}件を再送信`),
    },
    cancel: {
      title: ({ count }) => `${invites(count)}を取り消しますか？`,
      text: 'これらのリンクからは参加できなくなります。後でもう一度招待できます。',
      keep: '取り消さない',
      confirm: ({ count }) => `${invites(count)}を取り消す`,
    },
    delete: {
      title: ({ count }) => `${records(count)}を削除しますか？`,
      text: '履歴とともにリストから消えます。この操作は元に戻せません。',
      keep: '削除しない',
      confirm: ({ count }) => `${records(count)}を削除`,
    },
  },
  running: ({ kind, settled, total }) =>
    total === null ? `一致するすべての招待を${doing[kind]}` : `${doing[kind]}：${number(total)}件中${number(settled)}件`,
  reading: ({ read, total }) =>
    total === null ? `招待を確認中：${number(read)}件` : `招待を確認中：${number(total)}件中${number(read)}件`,
  checking: 'サーバーの応答を受信できませんでした。結果を確認しています…',
  failed: ({ count }) => `${number(count)}件失敗`,
  stop: '停止',
  stopping: '停止中…',
  progress: ({ kind, percent }) => `${doing[kind]}：${number(percent)}%`,
  resultLabel: '結果',
  done: ({ kind, count }) => {
    if (count === 0) {
      return {
        resend: '再送信された招待はありません',
        cancel: '取り消された招待はありません',
        delete: '削除された記録はありません',
      }[kind];
    }
    return {
      resend: `${invites(count)}を再送信しました`,
      cancel: `${invites(count)}を取り消しました`,
      delete: `${records(count)}を削除しました`,
    }[kind];
  },
  unclear: ({ kind }) =>
    ({
      resend: 'どの招待が再送信されたか確認できません',
      cancel: 'どの招待が取り消されたか確認できません',
      delete: 'どの記録が削除されたか確認できません',
    })[kind],
  refused: ({ kind, error, rest }) => {
    const whole = { resend: 'これらの招待', cancel: 'これらの招待', delete: 'これらの記録' }[kind];
    const failed = { resend: '再送信できませんでした', cancel: '取り消せませんでした', delete: '削除できませんでした' }[kind];
    return `${rest ? '残り' : whole}を${failed}。${error}`;
  },
  failedFor: ({ count, error, text }) => {
    const some = `${number(count)}件`;
    switch (error.code) {
      case 'invite_not_pending':
        return {
          accepted: `${some}はその間に承諾されました`,
          declined: `${some}はその間に辞退されました`,
          canceled: `${some}はその間に取り消されました`,
          expired: `${some}はその間に期限切れになりました`,
          pending: `${some}はまだ承諾待ちです`,
          unknown: `${some}はもう承諾待ちではありません`,
        }[error.status];
      case 'forbidden':
        return `${some}は許可されませんでした`;
      case 'not_found':
      case 'gone':
        return `${some}はすでに存在しません`;
      case 'conflict':
        return `${some}は別の操作で変更されました`;
      case 'rate_limited':
        return `${some}は待つ必要があります：リクエストが多すぎます`;
      default:
        return `${some}失敗：${text}`;
    }
  },
  skipped: ({ kind, count, reason }) =>
    ({
      not_pending: kind === 'delete' ? `${number(count)}件はまだ承諾待ちです` : `${number(count)}件は承諾待ちではありません`,
      forbidden: `${number(count)}件は許可されていません`,
      cooldown: `${number(count)}件は送信したばかりです`,
      limit_reached: `${number(count)}件：空きシートがありません`,
      expired: `${number(count)}件は期限切れです`,
      not_supported: `${number(count)}件：ここでは利用できません`,
    })[reason],
  unsent: ({ count }) =>
    count === null ? '停止しました。残りは元のままです。' : `停止しました：${number(count)}件は元のままです`,
  lost: ({ kind, count, left }) => {
    const lost = `${count === null ? '' : `${invites(count)}に対する`}サーバーの応答を受信できませんでした。`;
    if (left === null) {
      return `${lost}${kind === 'resend' ? '一部は送信された可能性があります。再試行の前に「送信日時」の列を確認してください。' : '再試行の前にリストを確認してください。'}`;
    }
    return `${lost}もう一度確認したところ、${number(left)}件は元のままです。`;
  },
  retry: ({ count }) => (count === null ? '再試行' : `${number(count)}件を再試行`),
  dismiss: '結果を閉じる',
};
