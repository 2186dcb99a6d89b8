import type { FieldMessages } from '../FieldMessages.js';

/** Japanese texts of the fields of an invite. */
export const fields: FieldMessages = {
  problems: {
    required: '必須項目です。',
    too_long: '長すぎます。',
    no_number: '数値を入力してください（例：12.5）。',
    no_date: '日付を入力してください。',
    no_option: 'リストから選択してください。',
    no_language: '言語タグを入力してください（例：en、pt-BR）。',
    refused: 'サーバーに受け付けられませんでした。',
  },
};
