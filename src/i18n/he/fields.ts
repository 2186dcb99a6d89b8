import type { FieldMessages } from '../FieldMessages.js';

/** Hebrew texts of the fields of an invite. */
export const fields: FieldMessages = {
  problems: {
    required: 'זהו שדה חובה.',
    too_long: 'הטקסט ארוך מדי.',
    no_number: 'הזינו מספר, למשל 12.5.',
    no_date: 'הזינו תאריך.',
    no_option: 'בחרו אחת מהאפשרויות ברשימה.',
    no_language: 'הזינו קוד שפה, למשל he או pt-BR.',
    refused: 'השרת לא קיבל את הערך הזה.',
  },
};
