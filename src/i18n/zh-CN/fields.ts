import type { FieldMessages } from '../FieldMessages.js';

/** Simplified Chinese texts of the fields of an invite. */
export const fields: FieldMessages = {
  problems: {
    required: '此项为必填项。',
    too_long: '内容过长。',
    no_number: '请输入数字，例如 12.5。',
    no_date: '请输入日期。',
    no_option: '请从列表中选择一项。',
    no_language: '请输入语言标签，例如 en 或 pt-BR。',
    refused: '服务器未接受此内容。',
  },
};
