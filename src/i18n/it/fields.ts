import type { FieldMessages } from '../FieldMessages.js';

/** Italian texts of the fields of an invite. */
export const fields: FieldMessages = {
  problems: {
    required: 'Questo campo è obbligatorio.',
    too_long: 'È troppo lungo.',
    no_number: 'Inserisci un numero, come 12,5.',
    no_date: 'Inserisci una data.',
    no_option: 'Scegli un’opzione dell’elenco.',
    no_language: 'Inserisci un codice di lingua, come “en” o “pt-BR”.',
    refused: 'Il server non ha accettato questo valore.',
  },
};
