import { createMessageTools } from '../createMessageTools.js';
import type { CsvImportMessages } from '../CsvImportMessages.js';

const { number } = createMessageTools('id');

/** Indonesian texts of the import of a CSV file. */
export const csvImport: CsvImportMessages = {
  title: 'Impor file CSV',
  drop: 'Letakkan file CSV di sini',
  dropHint: ({ rows, size }) => `Hingga ${number(rows)} baris atau ${size}. Salah satu kolom harus berisi alamat email.`,
  choose: 'Pilih file',
  template: 'Unduh templat',
  templateName: 'orang-yang-diundang.csv',
  back: 'Kembali',
  chooseAnother: 'Pilih file lain',
  reading: ({ name }) => `Membaca ${name}…`,
  facts: ({ rows, size, emptyLines }) =>
    [`${number(rows)} baris`, size, emptyLines > 0 && `${number(emptyLines)} baris kosong dilewati`].filter(Boolean).join(', '),
  readAs: 'Baca sebagai',
  readAsHint: 'File ini tidak menyebutkan pengodean hurufnya. Jika nama terlihat salah, pilih yang lain.',
  notReadAs: ({ encoding }) => `Tidak ada orang yang ditemukan saat file dibaca sebagai “${encoding}”.`,
  encodings: {
    'utf-8': 'Unicode (UTF-8)',
    'windows-1252': 'Eropa Barat',
    macintosh: 'Eropa Barat (Mac)',
    'windows-1250': 'Eropa Tengah',
    'windows-1257': 'Baltik',
    'windows-1251': 'Kiril',
    'windows-1253': 'Yunani',
    'windows-1254': 'Turki',
    'windows-1255': 'Ibrani',
    'windows-1256': 'Arab',
    'windows-1258': 'Vietnam',
    'windows-874': 'Thai',
    shift_jis: 'Jepang',
    gb18030: 'Tionghoa (Sederhana)',
    big5: 'Tionghoa (Tradisional)',
    'euc-kr': 'Korea',
  },
  columns: 'Apa isi setiap kolom?',
  column: 'Kolom',
  firstValue: 'Nilai pertama',
  useAs: 'Gunakan sebagai',
  columnIs: ({ column }) => `Gunakan ${column} sebagai`,
  unnamed: ({ number: position }) => `Kolom ${number(position)}`,
  hasHeader: 'Baris pertama berisi nama kolom',
  uses: {
    email: 'Email',
    first_name: 'Nama depan',
    last_name: 'Nama belakang',
    full_name: 'Nama lengkap',
    role: 'Peran',
    language: 'Bahasa',
    ignore: 'Jangan impor',
  },
  notImported: ({ columns }) => `${columns} tidak diimpor.`,
  noEmailColumn: 'Pilih kolom yang berisi alamat email.',
  rolesNotAsked: 'Beberapa peran dalam file tidak dapat dicari.',
  noRoom: ({ room }) =>
    `${room === 0 ? 'Daftar sudah penuh' : `Daftar hanya muat ${number(room)} orang lagi`}. Kirim dulu daftarnya, atau impor file yang lebih kecil.`,
  ready: readiness,
  showProblems: 'Tampilkan masalah saja',
  showAll: 'Tampilkan semua baris',
  line: 'Baris',
  name: 'Nama',
  noProblems: 'Tidak ada baris yang bermasalah.',
  more: ({ count }) => `Dan ${number(count)} baris lagi`,
  comeAlong: 'Baris yang bermasalah ikut ditambahkan.',
  add: ({ count }) => `Tambah ${number(count)} orang`,
  read: (values) => `${readiness(values)}. Periksa kolomnya.`,
  problems: {
    no_at: 'Tidak ada “@” dalam alamat',
    no_local: 'Tidak ada apa pun sebelum “@”',
    no_domain: 'Tidak ada apa pun setelah “@”',
    domain_without_dot: 'Tidak ada akhiran seperti “.com”',
    too_many_at: 'Bukan satu alamat lengkap',
    invalid_character: 'Karakter yang tidak boleh dipakai dalam alamat',
    too_long: 'Terlalu panjang untuk alamat',
    malformed: 'Alamat tidak lengkap',
    no_address: 'Tidak ada alamat email',
    role: 'Peran ini tidak ditemukan. Ditahan sampai Anda memilih peran.',
    language: 'Bahasa ini tidak tersedia di sini. Ditahan sampai Anda memilih bahasa.',
    too_many_cells: ({ count }) => `Kelebihan ${number(count)} nilai dibanding jumlah kolom`,
    quotes: 'Tanda kutip tidak ditutup',
    field: ({ label, reason }) => `${label}: ${reason}`,
  },
  fields: {
    required: 'wajib diisi',
    too_long: 'terlalu panjang',
    no_number: 'bukan angka',
    no_date: 'bukan tanggal seperti 2026-11-22',
    no_option: 'bukan salah satu pilihan',
    no_check: 'bukan ya atau tidak',
  },
  failures: {
    unreadable: 'File tidak dapat dibaca. File mungkin sudah dipindahkan atau diubah. Pilih lagi.',
    several: 'Pilih satu file saja.',
    spreadsheet: 'Ini spreadsheet, bukan file CSV. Simpan sebagai CSV di aplikasi spreadsheet Anda, lalu impor file itu.',
    no_text: 'Ini bukan file CSV. Pilih file yang berisi teks.',
    empty: 'Tidak ada orang dalam file ini. Tambahkan satu baris untuk setiap orang, lalu impor lagi.',
    no_addresses: 'Tidak ada alamat email dalam file ini. Salah satu kolom harus berisi alamat email.',
    too_large: ({ size, limit }) =>
      `Ukuran file ini ${size}, sedangkan batas impornya ${limit}. Pecah menjadi file yang lebih kecil, lalu impor satu per satu.`,
    too_many_rows: ({ count, limit }) =>
      `File ini memiliki ${number(count)} baris, sedangkan batas impornya ${number(limit)}. Pecah menjadi file yang lebih kecil, lalu kirim undangan dari satu file sebelum mengimpor file berikutnya.`,
    too_many_columns: ({ count, limit }) =>
      `File ini memiliki ${number(count)} kolom, sedangkan batas impornya ${number(limit)}. Hapus kolom yang tidak Anda perlukan.`,
  },
};

function readiness({ ready, total }: { ready: number; total: number }): string {
  return `${number(ready)} dari ${number(total)} baris siap`;
}
