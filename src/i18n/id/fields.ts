import type { FieldMessages } from '../FieldMessages.js';

/** Indonesian texts of the fields of an invite. */
export const fields: FieldMessages = {
  problems: {
    required: 'Kolom ini wajib diisi.',
    too_long: 'Teks ini terlalu panjang.',
    no_number: 'Masukkan angka, misalnya 12,5.',
    no_date: 'Masukkan tanggal.',
    no_option: 'Pilih salah satu dari daftar.',
    no_language: 'Masukkan kode bahasa, misalnya id atau pt-BR.',
    refused: 'Server tidak menerima isian ini.',
  },
};
