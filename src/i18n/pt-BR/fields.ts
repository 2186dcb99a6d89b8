import type { FieldMessages } from '../FieldMessages.js';

/** Brazilian Portuguese texts of the fields of an invite. */
export const fields: FieldMessages = {
  problems: {
    required: 'Este campo é obrigatório.',
    too_long: 'Este valor é longo demais.',
    no_number: 'Digite um número, como 12,5.',
    no_date: 'Informe uma data.',
    no_option: 'Escolha uma opção da lista.',
    no_language: 'Digite um código de idioma, como “en” ou “pt-BR”.',
    refused: 'O servidor não aceitou este valor.',
  },
};
