import type { AcceptInvitePageMessages } from '../AcceptInvitePageMessages.js';

const told =
  (notDone: string, unknown: string) =>
  ({ error, outcome }: { error: string; outcome: 'not_done' | 'unknown' }) =>
    `${error} ${outcome === 'unknown' ? unknown : notDone}`;

/** Indonesian texts of `AcceptInvitePage`. */
export const accept: AcceptInvitePageMessages = {
  loading: 'Membuka undangan Anda…',
  title: ({ organization }) => ['Bergabung dengan ', organization],
  invitedBy: ({ inviter }) => (inviter ? [inviter, ' mengundang Anda.'] : 'Anda diundang.'),
  invitedAddress: ({ inviter, email }) => (inviter ? [inviter, ' mengundang ', email, '.'] : [email, ' diundang.']),
  from: ({ organization, inviter }) => (inviter ? [organization, ' · Diundang oleh ', inviter] : organization),
  message: 'Pesan pribadi',
  accept: 'Terima undangan',
  nothingTyped: 'Isi kolom ini dulu.',
  accepting: 'Bergabung…',
  decline: 'Tolak',
  declining: 'Menolak…',
  declineQuestion: {
    reason: 'Alasan (opsional)',
    hint: 'Orang yang mengirim undangan dapat membacanya.',
    confirm: 'Tolak undangan',
    keep: 'Jangan tolak',
  },
  switchAccount: 'Ganti',
  signedInAs: 'Masuk sebagai',
  signedOut: {
    signIn: 'Masuk untuk menerima',
    signUp: 'Buat akun',
    hint: 'Gunakan alamat di atas. Setelah itu Anda langsung kembali ke sini.',
    unknownTitle: 'Masuk untuk melihat undangan Anda',
    unknownText: 'Gunakan alamat email tujuan undangan ini.',
  },
  wrongAccount: {
    title: 'Undangan ini untuk akun lain',
    text: ({ organization }) =>
      organization
        ? ['Masuk dengan alamat yang diundang untuk bergabung dengan ', organization, '.']
        : 'Gunakan alamat email tujuan undangan ini.',
    invited: 'Alamat yang diundang',
    signedIn: 'Akun saat ini',
    switchAccount: 'Ganti akun',
  },
  accepted: {
    title: ({ organization }) => ['Selamat datang di ', organization],
    text: ({ roles }) => (roles ? ['Anda bergabung sebagai ', roles, '.'] : 'Anda sudah bergabung.'),
    open: ({ organization }) => ['Buka ', organization],
  },
  redirect: {
    text: ({ organization, wait }) => [organization, ` akan dibuka ${wait}.`],
    said: ({ organization, wait }) => `${organization} akan dibuka ${wait}.`,
    stay: 'Tetap di sini',
  },
  alreadyAccepted: {
    title: 'Undangan ini sudah diterima',
    text: 'Masuk dengan akun yang menerimanya.',
    signIn: 'Masuk',
  },
  alreadyMember: {
    title: ({ organization }) => ['Anda sudah bergabung dengan ', organization],
    text: 'Tidak ada lagi yang perlu dilakukan.',
  },
  declined: {
    title: 'Anda menolak undangan ini',
    text: ({ organization, inviter }) => [
      organization ? [organization, ' tidak akan mengirim pengingat. '] : '',
      'Berubah pikiran? Minta undangan baru kepada ',
      inviter ?? 'orang yang mengundang Anda',
      '.',
    ],
  },
  expired: {
    title: 'Undangan ini sudah kedaluwarsa',
    text: ({ ago, inviter }) => [
      ago ? `Masa berlakunya berakhir ${ago}. ` : '',
      inviter ?? 'Orang yang mengundang Anda',
      ' dapat mengirim undangan baru.',
    ],
    request: 'Minta undangan baru',
    requesting: 'Meminta…',
  },
  requested: {
    title: 'Permintaan dikirim',
    text: ({ inviter }) => [inviter ?? 'Orang yang mengundang Anda', ' akan menerima email. Anda dapat menutup halaman ini.'],
  },
  limitReached: {
    title: ({ organization }) => (organization ? [organization, ' sudah penuh'] : 'Tidak ada kursi tersisa'),
    text: 'Semua kursi sudah terisi. Undangan Anda masih berlaku: coba lagi nanti.',
  },
  needsAction: {
    verify_email: {
      title: 'Konfirmasikan alamat Anda dulu',
      text: ({ email }) => ['Kami mengirim tautan ke ', email ?? 'email Anda', '. Buka tautannya, lalu kembali ke sini.'],
      begin: 'Kirim ulang tautan',
      done: 'Sudah saya konfirmasi',
    },
    second_factor: {
      title: 'Siapkan verifikasi dua langkah dulu',
      text: () => 'Organisasi ini mewajibkan langkah kedua untuk masuk. Undangan Anda masih berlaku.',
      begin: 'Siapkan',
      done: 'Sudah saya siapkan',
    },
    other: {
      title: 'Satu langkah lagi',
      text: () => 'Undangan Anda masih berlaku.',
      begin: 'Lanjutkan',
      done: 'Coba lagi',
    },
  },
  framed: {
    title: 'Buka undangan Anda di jendela tersendiri',
    text: 'Halaman ini ditampilkan di dalam situs lain, sehingga Anda tidak dapat memastikan apa yang Anda tekan.',
    open: 'Buka di jendela baru',
  },
  canceled: {
    title: 'Undangan ini dibatalkan',
    text: 'Hubungi orang yang mengundang Anda jika Anda masih memerlukan akses.',
  },
  superseded: {
    title: 'Ada tautan yang lebih baru',
    text: 'Undangan ini sudah dikirim ulang. Buka tautan di email terbaru.',
  },
  notFound: {
    title: 'Tautan ini tidak berfungsi',
    text: 'Tautannya mungkin tidak lengkap. Buka lagi dari email Anda, atau minta undangan baru.',
  },
  offline: {
    title: 'Anda sedang offline',
    text: ({ outcome }) =>
      `${outcome === 'unknown' ? 'Mungkin sudah berhasil.' : 'Undangan Anda aman.'} Coba lagi saat Anda kembali online.`,
  },
  failed: {
    check: { title: 'Undangan Anda tidak dapat dibuka', text: ({ error }) => `${error} Tidak ada yang berubah.` },
    accept: {
      title: 'Kami belum dapat menambahkan Anda',
      text: told('Undangan Anda masih berlaku.', 'Coba lagi: ini tidak akan diproses dua kali.'),
    },
    request: {
      title: 'Kami belum dapat mengirim permintaan',
      text: told('Tidak ada yang dikirim.', 'Coba lagi: ini tidak akan diproses dua kali.'),
    },
    decline: {
      title: 'Undangan tidak dapat ditolak',
      text: told('Tidak ada yang berubah.', 'Coba lagi: ini tidak akan diproses dua kali.'),
    },
  },
  home: 'Buka halaman utama',
};
