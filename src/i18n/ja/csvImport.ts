import { createMessageTools } from '../createMessageTools.js';
import type { CsvImportMessages } from '../CsvImportMessages.js';

const { number } = createMessageTools('ja');

/** Japanese texts of the import of a CSV file. */
export const csvImport: CsvImportMessages = {
  title: 'CSVファイルをインポート',
  drop: 'ここにCSVファイルをドロップ',
  dropHint: ({ rows, size }) => `最大${number(rows)}行または${size}。メールアドレスの列が必要です。`,
  choose: 'ファイルを選択',
  template: 'テンプレートをダウンロード',
  templateName: 'people-to-invite.csv',
  back: '戻る',
  chooseAnother: '別のファイルを選択',
  reading: ({ name }) => `${name} を読み込み中…`,
  facts: ({ rows, size, emptyLines }) =>
    [`${number(rows)}行`, size, emptyLines > 0 && `空行${number(emptyLines)}行を除外`].filter(Boolean).join('、'),
  readAs: '文字コード',
  readAsHint: 'ファイルに文字コードの情報がありません。名前が文字化けしている場合は、別の文字コードを選択してください。',
  notReadAs: ({ encoding }) => `「${encoding}」として読み込むと、招待する人が見つかりません。`,
  encodings: {
    'utf-8': 'Unicode（UTF-8）',
    'windows-1252': '西ヨーロッパ言語',
    macintosh: '西ヨーロッパ言語（Mac）',
    'windows-1250': '中央ヨーロッパ言語',
    'windows-1257': 'バルト言語',
    'windows-1251': 'キリル文字',
    'windows-1253': 'ギリシャ語',
    'windows-1254': 'トルコ語',
    'windows-1255': 'ヘブライ語',
    'windows-1256': 'アラビア語',
    'windows-1258': 'ベトナム語',
    'windows-874': 'タイ語',
    shift_jis: '日本語（Shift_JIS）',
    gb18030: '中国語（簡体字）',
    big5: '中国語（繁体字）',
    'euc-kr': '韓国語',
  },
  columns: '各列の内容は何ですか？',
  column: '列',
  firstValue: '最初の値',
  useAs: '用途',
  columnIs: ({ column }) => `「${column}」の用途`,
  unnamed: ({ number: position }) => `列${number(position)}`,
  hasHeader: '最初の行は列名',
  uses: {
    email: 'メールアドレス',
    first_name: '名',
    last_name: '姓',
    full_name: '氏名',
    role: 'ロール',
    language: '言語',
    ignore: 'インポートしない',
  },
  notImported: ({ columns }) => `次の列はインポートされません：${columns}。`,
  noEmailColumn: 'メールアドレスの列を選択してください。',
  rolesNotAsked: 'ファイル内の一部のロールを確認できませんでした。',
  noRoom: ({ room }) =>
    `${room === 0 ? 'リストがいっぱいです' : `リストに追加できるのはあと${number(room)}人です`}。先に送信するか、小さいファイルをインポートしてください。`,
  ready: readiness,
  showProblems: '問題のみ表示',
  showAll: 'すべての行を表示',
  line: '行',
  name: '名前',
  noProblems: '問題のある行はありません。',
  more: ({ count }) => `ほか${number(count)}行`,
  comeAlong: '問題のある行も一緒に追加されます。',
  add: ({ count }) => `${number(count)}人を追加`,
  read: (values) => `${readiness(values)}。列を確認してください。`,
  problems: {
    no_at: 'アドレスに「@」がありません',
    no_local: '「@」の前に何もありません',
    no_domain: '「@」の後に何もありません',
    domain_without_dot: '「.com」などの末尾がありません',
    too_many_at: '1つの完全なアドレスではありません',
    invalid_character: 'アドレスに使えない文字があります',
    too_long: 'アドレスとして長すぎます',
    malformed: '完全なアドレスではありません',
    no_address: 'メールアドレスがありません',
    role: '該当するロールがありません。選択するまで送信されません。',
    language: 'ここでは使えない言語です。選択するまで送信されません。',
    too_many_cells: ({ count }) => `列の数より値が${number(count)}個多くあります`,
    quotes: '引用符が閉じられていません',
    field: ({ label, reason }) => `${label}：${reason}`,
  },
  fields: {
    required: '必須です',
    too_long: '長すぎます',
    no_number: '数値ではありません',
    no_date: '2026-11-22のような日付ではありません',
    no_option: '選択肢にありません',
    no_check: '「はい」でも「いいえ」でもありません',
  },
  failures: {
    unreadable: 'ファイルを読み込めませんでした。移動または変更された可能性があります。もう一度選択してください。',
    several: 'ファイルは1つずつ選択してください。',
    spreadsheet: 'これはCSVファイルではなく、スプレッドシートです。表計算ソフトでCSV形式で保存してから、インポートしてください。',
    no_text: 'CSVファイルではありません。テキスト形式のファイルを選択してください。',
    empty: 'このファイルには誰も含まれていません。1人につき1行を追加して、もう一度インポートしてください。',
    no_addresses: 'このファイルにはメールアドレスがありません。メールアドレスの列が必要です。',
    too_large: ({ size, limit }) =>
      `このファイルは${size}ですが、インポートできるのは${limit}までです。小さいファイルに分けて、1つずつインポートしてください。`,
    too_many_rows: ({ count, limit }) =>
      `このファイルは${number(count)}行ありますが、インポートできるのは${number(limit)}行までです。小さいファイルに分け、1つ分の招待を送信してから次をインポートしてください。`,
    too_many_columns: ({ count, limit }) =>
      `このファイルは${number(count)}列ありますが、インポートできるのは${number(limit)}列までです。不要な列を削除してください。`,
  },
};

function readiness({ ready, total }: { ready: number; total: number }): string {
  return `${number(total)}行中${number(ready)}行が準備完了`;
}
