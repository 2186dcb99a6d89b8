import type { FieldMessages } from '../FieldMessages.js';

/** Arabic texts of the fields of an invite. */
export const fields: FieldMessages = {
  problems: {
    required: 'هذا الحقل مطلوب.',
    too_long: 'النص أطول من اللازم.',
    no_number: 'أدخل رقمًا، مثل 12.5.',
    no_date: 'أدخل تاريخًا.',
    no_option: 'اختر أحد خيارات القائمة.',
    no_language: 'أدخل رمز لغة، مثل ar أو pt-BR.',
    refused: 'لم يقبل الخادم هذه القيمة.',
  },
};
