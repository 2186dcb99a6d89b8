import type { FieldMessages } from '../FieldMessages.js';

/** Korean texts of the fields of an invite. */
export const fields: FieldMessages = {
  problems: {
    required: '필수 항목이에요.',
    too_long: '너무 길어요.',
    no_number: '12.5 같은 숫자를 입력하세요.',
    no_date: '날짜를 입력하세요.',
    no_option: '목록에서 하나를 선택하세요.',
    no_language: 'en, pt-BR 같은 언어 태그를 입력하세요.',
    refused: '서버에서 받아들이지 않았어요.',
  },
};
