import type { FieldMessages } from '../FieldMessages.js';

/** German texts of the fields of an invite. */
export const fields: FieldMessages = {
  problems: {
    required: 'Diese Angabe ist erforderlich.',
    too_long: 'Das ist zu lang.',
    no_number: 'Gib eine Zahl ein, etwa 12,5.',
    no_date: 'Gib ein Datum ein.',
    no_option: 'Wähle etwas aus der Liste.',
    no_language: 'Gib ein Sprachkürzel ein, etwa de oder pt-BR.',
    refused: 'Der Server hat das nicht akzeptiert.',
  },
};
