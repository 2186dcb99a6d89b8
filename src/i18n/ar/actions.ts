import type { InviteActionsMessages } from '../InviteActionsMessages.js';

const again = {
  resend: 'إعادة الإرسال',
  cancel: 'إلغاء الدعوة',
  update: 'الحفظ',
  restore: 'استعادة الدعوة',
  delete: 'حذف السجل',
  copy_link: 'نسخ الرابط',
} as const;

/** Arabic texts of what can be done with an invite. */
export const actions: InviteActionsMessages = {
  resend: 'إعادة الإرسال',
  resendFor: ({ email }) => `إعادة إرسال الدعوة إلى ${email}`,
  copyLink: 'نسخ الرابط',
  editInvite: 'تعديل الدعوة',
  seeDetails: 'عرض التفاصيل',
  cancelInvite: 'إلغاء الدعوة',
  restoreInvite: 'استعادة الدعوة',
  deleteRecord: 'حذف السجل',
  undo: 'تراجع',
  undoHint: 'يمكنك التراجع عن ذلك أسفل القائمة',
  lastDone: 'آخر إجراء',
  dismissDone: ({ done }) => `إخفاء: ${done}`,
  actionFor: ({ action, email }) => `${action}، الدعوة إلى ${email}`,
  pending: {
    resend: 'جارٍ الإرسال…',
    cancel: 'جارٍ الإلغاء…',
    update: 'جارٍ الحفظ…',
    restore: 'جارٍ الاستعادة…',
    delete: 'جارٍ الحذف…',
    copy_link: 'جارٍ جلب الرابط…',
  },
  checking: 'جارٍ التحقق…',
  waiting: 'في الانتظار…',
  waitingFor: ({ kind }) =>
    `لا يوجد اتصال بالإنترنت. ${{ resend: 'سيُعاد إرسال الدعوة', cancel: 'ستُلغى الدعوة', update: 'ستُحفظ تغييراتك', restore: 'ستُستعاد الدعوة', delete: 'سيُحذف السجل' }[kind]} عند عودة الاتصال.`,
  withdraw: {
    resend: 'عدم إعادة الإرسال',
    cancel: 'إبقاء الدعوة',
    update: 'تجاهل التغييرات',
    restore: 'عدم الاستعادة',
    delete: 'إبقاء السجل',
  },
  withdrawn: ({ kind, email }) =>
    ({
      resend: `لن يُعاد إرسال الدعوة إلى ${email}`,
      cancel: `لن تُلغى الدعوة إلى ${email}`,
      update: `تم تجاهل التغييرات على الدعوة إلى ${email}`,
      restore: `لن تُستعاد الدعوة إلى ${email}`,
      delete: `لن يُحذف سجل الدعوة إلى ${email}`,
    })[kind],
  done: ({ kind, email }) =>
    ({
      resend: `تمت إعادة إرسال الدعوة إلى ${email}`,
      cancel: `تم إلغاء الدعوة إلى ${email}`,
      update: `تم حفظ الدعوة إلى ${email}`,
      restore: `تمت استعادة الدعوة إلى ${email}`,
      delete: `تم حذف سجل الدعوة إلى ${email}`,
      copy_link: `تم نسخ رابط الدعوة إلى ${email}`,
    })[kind],
  failed: ({ kind, error }) =>
    `${{ resend: 'تعذّرت إعادة الإرسال.', cancel: 'تعذّر الإلغاء.', update: 'تعذّر الحفظ.', restore: 'تعذّرت الاستعادة.', delete: 'تعذّر الحذف.', copy_link: 'تعذّر جلب الرابط.' }[kind]} ${error}`,
  failedFor: ({ kind, email, error }) =>
    `${{ resend: 'تعذّرت إعادة إرسال الدعوة', cancel: 'تعذّر إلغاء الدعوة', update: 'تعذّر حفظ الدعوة', restore: 'تعذّرت استعادة الدعوة', delete: 'تعذّر حذف سجل الدعوة', copy_link: 'تعذّر جلب رابط الدعوة' }[kind]} إلى ${email}. ${error}`,
  failedWait: ({ kind, wait }) =>
    `${kind === 'resend' ? 'رسائل كثيرة جدًا حاليًا' : 'طلبات كثيرة جدًا'}. سيمكنك ${again[kind]} ${wait}.`,
  waitOver: ({ kind }) => `يمكنك ${again[kind]} الآن.`,
  waitOverFor: ({ kind, email }) => `يمكنك ${again[kind]} الآن: ${email}`,
  editAgain: 'تعديل مجددًا',
  dismiss: 'إخفاء',
  linkDialog: {
    title: 'انسخ هذا الرابط',
    text: ({ email }) => ['لم يسمح المتصفح بنسخ رابط الدعوة إلى ', email, '. الرابط محدد: انسخه بنفسك.'],
    label: 'الرابط',
    done: 'تم',
  },
  unavailable: {
    not_pending: 'لم تعد هذه الدعوة معلّقة',
    forbidden: 'ليس لديك إذن',
    cooldown: 'أُرسلت قبل قليل',
    limit_reached: 'لا توجد مقاعد متبقية',
    expired: 'انتهت صلاحية هذه الدعوة',
    not_supported: 'غير متاح هنا',
  },
  unavailableFor: ({ reason, wait }) => `${reason}. سيُتاح ذلك مجددًا ${wait}.`,
  confirmDelete: {
    title: 'حذف هذا السجل؟',
    text: ({ email }) => ['ستختفي الدعوة إلى ', email, ' من القائمة مع كل أحداثها. لا يمكن التراجع عن ذلك.'],
    keep: 'إبقاء السجل',
    confirm: 'حذف السجل',
  },
  confirmCancel: {
    title: 'إلغاء هذه الدعوة؟',
    text: ({ email }) => ['لن يمكن الانضمام بالرابط المرسل إلى ', email, ' بعد الآن. يمكنك إرسال دعوة جديدة لاحقًا.'],
    keep: 'إبقاء الدعوة',
    confirm: 'إلغاء الدعوة',
  },
};
