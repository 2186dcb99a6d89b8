import type { CommonMessages } from '../CommonMessages.js';
import { number } from './tools.js';

/** Arabic texts that more than one component uses. */
export const common: CommonMessages = {
  errors: {
    offline: 'لا يوجد اتصال بالإنترنت.',
    timeout: 'استغرق الخادم وقتًا طويلًا للرد.',
    network: 'لم يستجب الخادم.',
    unauthenticated: 'تم تسجيل خروجك. سجّل الدخول ثم أعد المحاولة.',
    forbidden: 'ليس لديك إذن للقيام بذلك.',
    not_found: 'لم يعد هذا العنصر موجودًا.',
    gone: 'لم يعد هذا العنصر موجودًا.',
    conflict: 'حدث تغيير في هذه الأثناء. راجع البيانات ثم أعد المحاولة.',
    validation: 'لم يقبل الخادم هذا الطلب.',
    rate_limited: 'طلبات كثيرة جدًا. انتظر قليلًا ثم أعد المحاولة.',
    too_large: 'العدد كبير جدًا في مرة واحدة. جرّب عددًا أقل.',
    quota_exceeded: 'تم بلوغ الحد الأقصى للمقاعد أو الدعوات المفتوحة.',
    invite_not_pending: 'لم تعد هذه الدعوة معلّقة.',
    needs_action: 'يلزم إكمال خطوة أخرى أولًا.',
    wrong_account: 'هذه الدعوة لحساب آخر.',
    server: 'حدثت مشكلة في الخادم.',
    malformed: 'تعذّرت قراءة رد الخادم.',
    unknown: 'حدث خطأ ما.',
  },
  loading: 'جارٍ التحميل…',
  notLoaded: 'تعذّر تحميل هذا الجزء من الصفحة.',
  tryAgain: 'إعادة المحاولة',
  close: 'إغلاق',
  cancel: 'إلغاء',
  roles: 'الأدوار',
  expires: 'الانتهاء',
  none: '—',
  // Without the mark the plus sign stands behind the number.
  more: ({ count }) => `\u200E+${number(count)}`,
};
