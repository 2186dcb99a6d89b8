import type { BulkMessages } from '../BulkMessages.js';
import { number } from './tools.js';

const invites = (count: number | null) => (count === null ? 'semua undangan yang cocok' : `${number(count)} undangan`);
const records = (count: number | null) => (count === null ? 'semua catatan yang cocok' : `${number(count)} catatan`);
const doing = { resend: 'Mengirim ulang', cancel: 'Membatalkan', delete: 'Menghapus' };
const toDo = { resend: 'mengirim ulang', cancel: 'membatalkan', delete: 'menghapus' };
const done = { resend: 'dikirim ulang', cancel: 'dibatalkan', delete: 'dihapus' };
const what = { resend: 'undangan', cancel: 'undangan', delete: 'catatan' };

/** Indonesian texts of what is done with many invites at once. */
export const bulk: BulkMessages = {
  label: 'Undangan yang dipilih',
  selected: ({ count }) => (count === null ? 'Semua undangan yang cocok dipilih' : `${number(count)} dipilih`),
  selectAll: ({ count }) => (count === null ? 'Pilih semua yang cocok' : `Pilih semua (${number(count)})`),
  selectPage: 'Pilih halaman ini',
  clear: 'Kosongkan pilihan',
  cleared: 'Tidak ada yang dipilih',
  actions: { resend: 'Kirim ulang', cancel: 'Batalkan undangan', delete: 'Hapus catatan' },
  unavailable: ({ kind, reason }) =>
    ({
      not_pending: {
        resend: 'Tidak lagi menunggu jawaban',
        cancel: 'Tidak lagi menunggu jawaban',
        delete: 'Undangan yang menunggu jawaban harus dibatalkan dulu',
      }[kind],
      forbidden: `Anda tidak memiliki izin untuk ${toDo[kind]} ${what[kind]} ini`,
      cooldown: 'Baru saja dikirim',
      limit_reached: 'Tidak ada kursi tersisa',
      expired: 'Sudah kedaluwarsa',
      not_supported: `Tidak dapat ${toDo[kind]} di sini`,
    })[reason],
  confirm: {
    resend: {
      title: ({ count }) => `Kirim ulang ${invites(count)}?`,
      text: 'Setiap orang yang belum menjawab akan menerima email itu lagi, dengan masa berlaku baru.',
      keep: 'Jangan kirim ulang',
      confirm: ({ count }) => (count === null ? 'Kirim ulang semua' : `Kirim ulang ${number(count)}`),
    },
    cancel: {
      title: ({ count }) => `Batalkan ${invites(count)}?`,
      text: 'Tidak ada lagi yang dapat bergabung dengan tautan ini. Anda dapat mengirim undangan baru nanti.',
      keep: 'Jangan batalkan',
      confirm: ({ count }) => `Batalkan ${invites(count)}`,
    },
    delete: {
      title: ({ count }) => `Hapus ${records(count)}?`,
      text: 'Semuanya akan hilang dari daftar, beserta riwayatnya. Tindakan ini tidak dapat diurungkan.',
      keep: 'Jangan hapus',
      confirm: ({ count }) => `Hapus ${records(count)}`,
    },
  },
  running: ({ kind, settled, total }) =>
    `${doing[kind]} ${total === null ? invites(null) : `${number(settled)} dari ${number(total)}`}`,
  reading: ({ read, total }) => `Mencari undangan: ${number(read)}${total === null ? '' : ` dari ${number(total)}`}`,
  checking: 'Respons server hilang. Memeriksa apa yang terjadi…',
  failed: ({ count }) => `${number(count)} gagal`,
  stop: 'Hentikan',
  stopping: 'Menghentikan…',
  progress: ({ kind, percent }) => `${doing[kind]}: ${number(percent)}%`,
  resultLabel: 'Hasil',
  done: ({ kind, count }) =>
    `${count === 0 ? 'Tidak ada' : number(count)} ${what[kind]}${count === 0 ? ' yang' : ''} ${done[kind]}`,
  unclear: ({ kind }) => `Tidak jelas apa saja yang sudah ${done[kind]}`,
  refused: ({ kind, error, rest }) => `Tidak dapat ${toDo[kind]} ${rest ? 'sisanya' : `${what[kind]} ini`}. ${error}`,
  failedFor: ({ count, error, text }) => {
    switch (error.code) {
      case 'invite_not_pending':
        return `${number(count)} ${
          {
            accepted: 'sudah diterima lebih dulu',
            declined: 'sudah ditolak lebih dulu',
            canceled: 'sudah dibatalkan lebih dulu',
            expired: 'sudah kedaluwarsa lebih dulu',
            pending: 'masih menunggu jawaban',
            unknown: 'tidak lagi menunggu jawaban',
          }[error.status]
        }`;
      case 'forbidden':
        return `${number(count)} tidak diizinkan`;
      case 'not_found':
      case 'gone':
        return `${number(count)} sudah tidak ada`;
      case 'conflict':
        return `${number(count)} berubah pada saat yang sama`;
      case 'rate_limited':
        return `${number(count)} harus menunggu: terlalu banyak permintaan`;
      default:
        return `${number(count)} gagal: ${text}`;
    }
  },
  skipped: ({ kind, count, reason }) =>
    `${number(count)}${
      {
        not_pending: kind === 'delete' ? ' masih menunggu jawaban' : ' tidak sedang menunggu jawaban',
        forbidden: ' tidak diizinkan',
        cooldown: ' baru saja dikirim',
        limit_reached: ': tidak ada kursi tersisa',
        expired: ' sudah kedaluwarsa',
        not_supported: ': tidak tersedia di sini',
      }[reason]
    }`,
  unsent: ({ count }) =>
    count === null ? 'Dihentikan. Sisanya tetap seperti semula.' : `Dihentikan: ${number(count)} tetap seperti semula`,
  lost: ({ kind, count, left }) => {
    const lost = `Respons server${count === null ? '' : ` untuk ${invites(count)}`} hilang.`;
    if (left === null) {
      return `${lost} ${kind === 'resend' ? 'Sebagian mungkin sudah dikirim: periksa kolom “Dikirim” sebelum mencoba lagi.' : 'Periksa daftar sebelum mencoba lagi.'}`;
    }
    return `${lost} Kami memeriksanya lagi: ${left === 0 ? 'tidak ada yang masih' : `${number(left)} masih`} seperti semula.`;
  },
  retry: ({ count }) => (count === null ? 'Coba lagi' : `Coba lagi (${number(count)})`),
  dismiss: 'Sembunyikan hasil',
};
