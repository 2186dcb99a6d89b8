import type { FieldMessages } from '../FieldMessages.js';

/** English texts of the fields of an invite. */
export const fields: FieldMessages = {
  problems: {
    required: 'This is needed.',
    too_long: 'This is too long.',
    no_number: 'Enter a number, such as 12.5.',
    no_date: 'Enter a date.',
    no_option: 'Choose one of the list.',
    no_language: 'Enter a language tag, such as en or pt-BR.',
    refused: 'The server didn’t accept this.',
  },
};
