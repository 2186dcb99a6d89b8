import type { FieldMessages } from '../FieldMessages.js';

/** Spanish texts of the fields of an invite. */
export const fields: FieldMessages = {
  problems: {
    required: 'Este campo es obligatorio.',
    too_long: 'Es demasiado largo.',
    no_number: 'Introduce un número, como 12,5.',
    no_date: 'Introduce una fecha.',
    no_option: 'Elige una opción de la lista.',
    no_language: 'Introduce un código de idioma, como “en” o “pt-BR”.',
    refused: 'El servidor no ha aceptado este valor.',
  },
};
