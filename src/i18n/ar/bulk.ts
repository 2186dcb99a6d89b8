import type { BulkMessages } from '../BulkMessages.js';
import { counted } from './counted.js';
import { number, plural } from './tools.js';

const invites = (count: number | null) => (count === null ? 'كل الدعوات المطابقة' : counted.invites(count));
const records = (count: number | null) =>
  count === null
    ? 'كل السجلات المطابقة'
    : plural(count, {
        zero: '# سجل',
        one: 'سجل واحد',
        two: 'سجلين',
        few: '# سجلات',
        many: '# سجلًا',
        other: '# سجل',
      });
const pending = (verb: string, count: number) =>
  plural(count, {
    zero: `${verb} # دعوة معلّقة`,
    one: `${verb} دعوة واحدة معلّقة`,
    two: `${verb} دعوتان معلّقتين`,
    few: `${verb} # دعوات معلّقة`,
    many: `${verb} # دعوة معلّقة`,
    other: `${verb} # دعوة معلّقة`,
  });
const doing = { resend: 'إعادة إرسال', cancel: 'إلغاء', delete: 'حذف' };

/** Arabic texts of what is done with many invites at once. */
export const bulk: BulkMessages = {
  label: 'الدعوات المحددة',
  selected: ({ count }) => (count === null ? 'تم تحديد كل الدعوات المطابقة' : `تم تحديد ${number(count)}`),
  selectAll: ({ count }) => (count === null ? 'تحديد كل النتائج' : `تحديد الكل (${number(count)})`),
  selectPage: 'تحديد هذه الصفحة',
  clear: 'إلغاء التحديد',
  cleared: 'لم يتم تحديد أي شيء',
  actions: { resend: 'إعادة الإرسال', cancel: 'إلغاء الدعوات', delete: 'حذف السجلات' },
  unavailable: ({ kind, reason }) =>
    ({
      not_pending: {
        resend: 'لم تعد معلّقة',
        cancel: 'لم تعد معلّقة',
        delete: 'يجب إلغاء الدعوات المعلّقة أولًا',
      }[kind],
      forbidden: {
        resend: 'ليس لديك إذن لإعادة إرسالها',
        cancel: 'ليس لديك إذن لإلغائها',
        delete: 'ليس لديك إذن لحذفها',
      }[kind],
      cooldown: 'أُرسلت قبل قليل',
      limit_reached: 'لا توجد مقاعد متبقية',
      expired: 'انتهت صلاحيتها',
      not_supported: {
        resend: 'إعادة الإرسال غير متاحة هنا',
        cancel: 'الإلغاء غير متاح هنا',
        delete: 'الحذف غير متاح هنا',
      }[kind],
    })[reason],
  confirm: {
    resend: {
      title: ({ count }) => `إعادة إرسال ${invites(count)}؟`,
      text: 'ستصل رسالة الدعوة مجددًا إلى كل من لم يرد بعد، مع مدة صلاحية جديدة.',
      keep: 'عدم إعادة الإرسال',
      confirm: ({ count }) => (count === null ? 'إعادة إرسال الكل' : `إعادة إرسال ${number(count)}`),
    },
    cancel: {
      title: ({ count }) => `إلغاء ${invites(count)}؟`,
      text: 'لن يمكن لأحد الانضمام بهذه الروابط بعد الآن. يمكنك إرسال دعوات جديدة لاحقًا.',
      keep: 'إبقاء الدعوات',
      confirm: ({ count }) => `إلغاء ${invites(count)}`,
    },
    delete: {
      title: ({ count }) => `حذف ${records(count)}؟`,
      text: 'ستختفي من القائمة مع كل أحداثها. لا يمكن التراجع عن ذلك.',
      keep: 'إبقاء السجلات',
      confirm: ({ count }) => `حذف ${records(count)}`,
    },
  },
  running: ({ kind, settled, total }) =>
    `جارٍ ${doing[kind]} ${total === null ? invites(null) : `${number(settled)} من ${number(total)}`}`,
  reading: ({ read, total }) => `جارٍ البحث عن الدعوات: ${number(read)}${total === null ? '' : ` من ${number(total)}`}`,
  checking: 'فُقد الرد. جارٍ التحقق مما حدث…',
  failed: ({ count }) => `فشل: ${number(count)}`,
  stop: 'إيقاف',
  stopping: 'جارٍ الإيقاف…',
  progress: ({ kind, percent }) => `${{ resend: 'إعادة الإرسال', cancel: 'الإلغاء', delete: 'الحذف' }[kind]}: ${number(percent)}%`,
  resultLabel: 'النتيجة',
  done: ({ kind, count }) => {
    if (count === 0) {
      return { resend: 'لم تتم إعادة إرسال أي دعوة', cancel: 'لم يتم إلغاء أي دعوة', delete: 'لم يتم حذف أي سجل' }[kind];
    }
    return {
      resend: `تمت إعادة إرسال ${invites(count)}`,
      cancel: `تم إلغاء ${invites(count)}`,
      delete: `تم حذف ${records(count)}`,
    }[kind];
  },
  unclear: ({ kind }) =>
    ({
      resend: 'من غير الواضح ما الذي أُعيد إرساله',
      cancel: 'من غير الواضح ما الذي تم إلغاؤه',
      delete: 'من غير الواضح ما الذي تم حذفه',
    })[kind],
  refused: ({ kind, error, rest }) =>
    `${
      {
        resend: rest ? 'تعذّرت إعادة إرسال الباقي' : 'تعذّرت إعادة إرسال هذه الدعوات',
        cancel: rest ? 'تعذّر إلغاء الباقي' : 'تعذّر إلغاء هذه الدعوات',
        delete: rest ? 'تعذّر حذف الباقي' : 'تعذّر حذف هذه السجلات',
      }[kind]
    }. ${error}`,
  failedFor: ({ count, error, text }) => {
    switch (error.code) {
      case 'invite_not_pending':
        return {
          accepted: `تم قبول ${invites(count)} في هذه الأثناء`,
          declined: `تم رفض ${invites(count)} في هذه الأثناء`,
          canceled: `تم إلغاء ${invites(count)} في هذه الأثناء`,
          expired: `انتهت صلاحية ${invites(count)} في هذه الأثناء`,
          pending: pending('ما زالت', count),
          unknown: pending('لم تعد', count),
        }[error.status];
      case 'forbidden':
        return `غير مسموح بذلك مع ${invites(count)}`;
      case 'not_found':
      case 'gone':
        return `لم يعد من الممكن العثور على ${invites(count)}`;
      case 'conflict':
        return `تم تغيير ${invites(count)} في الوقت نفسه`;
      case 'rate_limited':
        return `يلزم تأجيل ${invites(count)}: طلبات كثيرة جدًا`;
      default:
        return `تعذّر ذلك مع ${invites(count)}: ${text}`;
    }
  },
  skipped: ({ kind, count, reason }) =>
    ({
      not_pending: kind === 'delete' ? pending('ما زالت', count) : pending('لم تعد', count),
      forbidden: `غير مسموح بذلك مع ${invites(count)}`,
      cooldown: `تم إرسال ${invites(count)} قبل قليل`,
      limit_reached: `تم تخطي ${invites(count)}: لا توجد مقاعد متبقية`,
      expired: `انتهت صلاحية ${invites(count)}`,
      not_supported: `تم تخطي ${invites(count)}: غير متاح هنا`,
    })[reason],
  unsent: ({ count }) =>
    count === null ? 'تم الإيقاف. بقيت الدعوات الأخرى كما كانت.' : `تم الإيقاف، دون أي تغيير في ${invites(count)}`,
  lost: ({ kind, count, left }) => {
    const lost = `فُقد رد الخادم${count === null ? '' : ` بشأن ${invites(count)}`}.`;
    if (left === null) {
      return `${lost} ${kind === 'resend' ? 'ربما أُرسل بعضها: راجع عمود «الإرسال» قبل إعادة المحاولة.' : 'راجع القائمة قبل إعادة المحاولة.'}`;
    }
    return `${lost} تحققنا مجددًا: ${plural(left, {
      zero: 'لم تبقَ أي دعوة كما كانت',
      one: 'دعوة واحدة كما كانت',
      two: 'دعوتان كما كانتا',
      few: '# دعوات كما كانت',
      many: '# دعوة كما كانت',
      other: '# دعوة كما كانت',
    })}.`;
  },
  retry: ({ count }) => (count === null ? 'إعادة المحاولة' : `إعادة المحاولة (${number(count)})`),
  dismiss: 'إخفاء النتيجة',
};
