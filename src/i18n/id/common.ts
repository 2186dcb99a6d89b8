import type { CommonMessages } from '../CommonMessages.js';

/** Indonesian texts that more than one component uses. */
export const common: CommonMessages = {
  errors: {
    offline: 'Anda sedang offline.',
    timeout: 'Server terlalu lama merespons.',
    network: 'Server tidak merespons.',
    unauthenticated: 'Anda telah keluar dari akun. Masuk, lalu coba lagi.',
    forbidden: 'Anda tidak memiliki izin untuk melakukan ini.',
    not_found: 'Item ini sudah tidak ada.',
    gone: 'Item ini sudah tidak ada.',
    conflict: 'Data ini sempat berubah. Periksa dulu, lalu coba lagi.',
    validation: 'Server tidak menerima permintaan ini.',
    rate_limited: 'Terlalu banyak permintaan. Tunggu sebentar, lalu coba lagi.',
    too_large: 'Terlalu banyak sekaligus. Coba kurangi jumlahnya.',
    quota_exceeded: 'Batas kursi atau undangan terbuka sudah tercapai.',
    invite_not_pending: 'Undangan ini tidak lagi menunggu jawaban.',
    needs_action: 'Ada hal yang harus diselesaikan terlebih dahulu.',
    wrong_account: 'Undangan ini untuk akun lain.',
    server: 'Terjadi masalah di server.',
    malformed: 'Respons server tidak dapat dibaca.',
    unknown: 'Terjadi kesalahan.',
  },
  loading: 'Memuat…',
  notLoaded: 'Bagian halaman ini tidak dapat dimuat.',
  tryAgain: 'Coba lagi',
  close: 'Tutup',
  cancel: 'Batal',
  roles: 'Peran',
  expires: 'Kedaluwarsa',
  none: '—',
  more: ({ count }) => `+${count}`,
};
