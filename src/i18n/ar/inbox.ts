import type { UserInvitesInboxMessages } from '../UserInvitesInboxMessages.js';

/** Arabic texts of `UserInvitesInbox`. */
export const inbox: UserInvitesInboxMessages = {
  label: 'الدعوات الموجّهة إليك',
  loading: 'جارٍ تحميل دعواتك…',
  empty: { title: 'لا توجد دعوات مفتوحة', text: 'أي دعوة تصل إليك ستظهر هنا.' },
  failedToLoad: { title: 'تعذّر تحميل دعواتك', text: ({ error }) => `${error} لم يتغير شيء.` },
  invitedBy: ({ inviter }) => (inviter ? ['لديك دعوة من ', inviter, '.'] : 'لديك دعوة.'),
  expires: ({ relative }) => `تنتهي ${relative}`,
  expired: ({ relative }) => `انتهت ${relative}`,
  accept: 'قبول',
  accepting: 'جارٍ الانضمام…',
  decline: 'رفض',
  declining: 'جارٍ الرفض…',
  declineQuestion: {
    reason: 'السبب (اختياري)',
    hint: 'يمكن لمن يرسلون الدعوات قراءته.',
    confirm: 'رفض الدعوة',
    keep: 'إبقاء الدعوة',
  },
  actionFor: ({ action, organization }) => `${action}، ${organization}`,
  open: ({ organization }) => ['فتح ', organization],
  accepted: 'لقد انضممت.',
  declined: 'رفضت الدعوة.',
  over: ({ outcome }) => `لم تعد هذه الدعوة مفتوحة.${outcome === 'unknown' ? ' ربما وصل ردك السابق.' : ''}`,
  failed: ({ kind, error, outcome }) => {
    if (outcome === 'unknown') return `${error} أعد المحاولة لمعرفة ما حدث: لا يمكن أن يتم ذلك مرتين.`;
    return `${{ accept: 'تعذّر القبول.', decline: 'تعذّر الرفض.' }[kind]} ${error}`;
  },
  needsAction: ({ action }) =>
    action === 'verify_email'
      ? 'أكّد عنوان بريدك الإلكتروني أولًا، ثم أعد المحاولة.'
      : 'بقيت خطوة واحدة. افتح الرابط الوارد في رسالة الدعوة.',
  said: ({ organization, outcome }) => `${organization}: ${outcome}`,
};
