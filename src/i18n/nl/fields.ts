import type { FieldMessages } from '../FieldMessages.js';

/** Dutch texts of the fields of an invite. */
export const fields: FieldMessages = {
  problems: {
    required: 'Dit is verplicht.',
    too_long: 'Dit is te lang.',
    no_number: 'Vul een getal in, zoals 12,5.',
    no_date: 'Vul een datum in.',
    no_option: 'Kies iets uit de lijst.',
    no_language: 'Vul een taalcode in, zoals nl of pt-BR.',
    refused: 'De server accepteert dit niet.',
  },
};
