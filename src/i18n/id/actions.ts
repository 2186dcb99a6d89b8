import type { InviteActionsMessages } from '../InviteActionsMessages.js';

const again = {
  resend: 'mengirim ulang',
  cancel: 'membatalkan undangan',
  update: 'menyimpan',
  restore: 'memulihkan',
  delete: 'menghapus',
  copy_link: 'menyalin tautan',
} as const;

/** Indonesian texts of what can be done with an invite. */
export const actions: InviteActionsMessages = {
  resend: 'Kirim ulang',
  resendFor: ({ email }) => `Kirim ulang undangan untuk ${email}`,
  copyLink: 'Salin tautan',
  editInvite: 'Edit undangan',
  seeDetails: 'Lihat detail',
  cancelInvite: 'Batalkan undangan',
  restoreInvite: 'Pulihkan undangan',
  deleteRecord: 'Hapus catatan',
  undo: 'Urungkan',
  undoHint: 'Anda dapat mengurungkannya di bawah daftar',
  lastDone: 'Tindakan terakhir',
  dismissDone: ({ done }) => `Sembunyikan: ${done}`,
  actionFor: ({ action, email }) => `${action}, undangan untuk ${email}`,
  pending: {
    resend: 'Mengirim ulang…',
    cancel: 'Membatalkan…',
    update: 'Menyimpan…',
    restore: 'Memulihkan…',
    delete: 'Menghapus…',
    copy_link: 'Mengambil tautan…',
  },
  checking: 'Memeriksa…',
  waiting: 'Mengantre…',
  waitingFor: ({ kind }) =>
    `Anda sedang offline. ${{ resend: 'Undangan akan dikirim ulang', cancel: 'Undangan akan dibatalkan', update: 'Perubahan Anda akan disimpan', restore: 'Undangan akan dipulihkan', delete: 'Catatan akan dihapus' }[kind]} saat koneksi kembali.`,
  withdraw: {
    resend: 'Jangan kirim ulang',
    cancel: 'Jangan batalkan',
    update: 'Buang perubahan',
    restore: 'Jangan pulihkan',
    delete: 'Jangan hapus',
  },
  withdrawn: ({ kind, email }) =>
    ({
      resend: `Undangan untuk ${email} tidak jadi dikirim ulang`,
      cancel: `Undangan untuk ${email} tidak jadi dibatalkan`,
      update: `Perubahan pada undangan untuk ${email} dibuang`,
      restore: `Undangan untuk ${email} tidak jadi dipulihkan`,
      delete: `Catatan undangan untuk ${email} tidak jadi dihapus`,
    })[kind],
  done: ({ kind, email }) =>
    ({
      resend: `Undangan untuk ${email} dikirim ulang`,
      cancel: `Undangan untuk ${email} dibatalkan`,
      update: `Undangan untuk ${email} disimpan`,
      restore: `Undangan untuk ${email} dipulihkan`,
      delete: `Catatan undangan untuk ${email} dihapus`,
      copy_link: `Tautan untuk ${email} disalin`,
    })[kind],
  failed: ({ kind, error }) =>
    `${{ resend: 'Tidak dapat mengirim ulang.', cancel: 'Tidak dapat membatalkan.', update: 'Tidak dapat menyimpan.', restore: 'Tidak dapat memulihkan.', delete: 'Tidak dapat menghapus.', copy_link: 'Tidak dapat mengambil tautan.' }[kind]} ${error}`,
  failedFor: ({ kind, email, error }) =>
    `${{ resend: 'Tidak dapat mengirim ulang undangan', cancel: 'Tidak dapat membatalkan undangan', update: 'Tidak dapat menyimpan undangan', restore: 'Tidak dapat memulihkan undangan', delete: 'Tidak dapat menghapus catatan undangan', copy_link: 'Tidak dapat mengambil tautan' }[kind]} untuk ${email}. ${error}`,
  failedWait: ({ kind, wait }) =>
    `${kind === 'resend' ? 'Terlalu banyak email untuk saat ini' : 'Terlalu banyak permintaan'}. Anda dapat ${again[kind]} ${wait}.`,
  waitOver: ({ kind }) => `Anda dapat ${again[kind]} sekarang.`,
  waitOverFor: ({ kind, email }) => `Anda dapat ${again[kind]} sekarang: ${email}`,
  editAgain: 'Edit lagi',
  dismiss: 'Sembunyikan',
  linkDialog: {
    title: 'Salin tautan ini',
    text: ({ email }) => [
      'Browser tidak mengizinkan kami menyalin tautan untuk ',
      email,
      '. Tautan sudah dipilih: salin secara manual.',
    ],
    label: 'Tautan',
    done: 'Selesai',
  },
  unavailable: {
    not_pending: 'Undangan ini tidak lagi menunggu jawaban',
    forbidden: 'Anda tidak memiliki izin',
    cooldown: 'Baru saja dikirim',
    limit_reached: 'Tidak ada kursi tersisa',
    expired: 'Undangan ini sudah kedaluwarsa',
    not_supported: 'Tidak tersedia di sini',
  },
  unavailableFor: ({ reason, wait }) => `${reason}. Tersedia lagi ${wait}.`,
  confirmDelete: {
    title: 'Hapus catatan ini?',
    text: ({ email }) => [
      'Undangan untuk ',
      email,
      ' akan hilang dari daftar, beserta riwayatnya. Tindakan ini tidak dapat diurungkan.',
    ],
    keep: 'Jangan hapus',
    confirm: 'Hapus catatan',
  },
  confirmCancel: {
    title: 'Batalkan undangan ini?',
    text: ({ email }) => [email, ' tidak dapat lagi bergabung dengan tautan ini. Anda dapat mengirim undangan baru nanti.'],
    keep: 'Jangan batalkan',
    confirm: 'Batalkan undangan',
  },
};
