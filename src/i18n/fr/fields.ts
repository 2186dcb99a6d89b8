import type { FieldMessages } from '../FieldMessages.js';

/** French texts of the fields of an invite. */
export const fields: FieldMessages = {
  problems: {
    required: 'Ce champ est obligatoire.',
    too_long: 'C’est trop long.',
    no_number: 'Saisissez un nombre, par exemple 12,5.',
    no_date: 'Saisissez une date.',
    no_option: 'Choisissez un élément de la liste.',
    no_language: 'Saisissez un code de langue, par exemple fr ou pt-BR.',
    refused: 'Le serveur n’a pas accepté cette valeur.',
  },
};
