import type { UserInvitesInboxMessages } from '../UserInvitesInboxMessages.js';

/** Indonesian texts of `UserInvitesInbox`. */
export const inbox: UserInvitesInboxMessages = {
  label: 'Undangan untuk Anda',
  loading: 'Memuat undangan Anda…',
  empty: { title: 'Tidak ada undangan terbuka', text: 'Jika ada yang mengundang Anda, undangannya muncul di sini.' },
  failedToLoad: { title: 'Undangan Anda tidak dapat dimuat', text: ({ error }) => `${error} Tidak ada yang berubah.` },
  invitedBy: ({ inviter }) => (inviter ? [inviter, ' mengundang Anda.'] : 'Anda diundang.'),
  expires: ({ relative }) => `Kedaluwarsa ${relative}`,
  expired: ({ relative }) => `Kedaluwarsa ${relative}`,
  accept: 'Terima',
  accepting: 'Bergabung…',
  decline: 'Tolak',
  declining: 'Menolak…',
  declineQuestion: {
    reason: 'Alasan (opsional)',
    hint: 'Orang yang mengirim undangan dapat membacanya.',
    confirm: 'Tolak undangan',
    keep: 'Jangan tolak',
  },
  actionFor: ({ action, organization }) => `${action}, ${organization}`,
  open: ({ organization }) => ['Buka ', organization],
  accepted: 'Anda sudah bergabung.',
  declined: 'Anda menolak undangan ini.',
  over: ({ outcome }) =>
    `Undangan ini tidak lagi terbuka.${outcome === 'unknown' ? ' Jawaban Anda sebelumnya mungkin sudah sampai.' : ''}`,
  failed: ({ kind, error, outcome }) => {
    if (outcome === 'unknown') return `${error} Coba lagi untuk melihat hasilnya: ini tidak akan diproses dua kali.`;
    return `${{ accept: 'Tidak dapat menerima undangan.', decline: 'Tidak dapat menolak undangan.' }[kind]} ${error}`;
  },
  needsAction: ({ action }) =>
    action === 'verify_email'
      ? 'Konfirmasikan alamat email Anda dulu, lalu coba lagi.'
      : 'Tinggal satu langkah lagi. Buka tautan di email undangan Anda.',
  said: ({ organization, outcome }) => `${organization}: ${outcome}`,
};
