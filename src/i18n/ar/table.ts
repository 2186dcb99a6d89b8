import type { UserInvitesTableMessages } from '../UserInvitesTableMessages.js';
import { counted } from './counted.js';
import { number, plural } from './tools.js';

/** Arabic texts of `UserInvitesTable`. */
export const table: UserInvitesTableMessages = {
  label: 'دعوات المستخدمين',
  caption: 'الدعوات',
  statusTabs: 'الحالة',
  all: 'الكل',
  invitePeople: 'دعوة أشخاص',
  search: 'البحث بالاسم أو البريد',
  searchEmail: 'البحث بالبريد',
  clearSearch: 'مسح البحث',
  searchMinimum: ({ count }) =>
    plural(count, {
      zero: '# حرف على الأقل',
      one: 'حرف واحد على الأقل',
      two: 'حرفان على الأقل',
      few: '# أحرف على الأقل',
      many: '# حرفًا على الأقل',
      other: '# حرف على الأقل',
    }),
  refresh: 'تحديث',
  refreshed: 'القائمة محدّثة',
  filters: {
    roles: 'الدور',
    inviters: 'بدعوة من',
    sent: 'الإرسال',
    name: ({ filter, value }) => `تصفية حسب: ${filter}${value === null ? '' : ` ${value}`}`,
    remove: ({ filter }) => `إزالة عامل التصفية «${filter}»`,
    clearAll: 'مسح الكل',
    find: ({ filter }) => `البحث في «${filter}»`,
    failed: ({ error }) => `تعذّر تحميل الخيارات. ${error}`,
    empty: 'لا توجد خيارات بعد.',
    notFound: 'لا توجد نتائج مطابقة.',
    lastDays: ({ count }) =>
      plural(count, {
        zero: 'آخر # يوم',
        one: 'آخر يوم',
        two: 'آخر يومين',
        few: 'آخر # أيام',
        many: 'آخر # يومًا',
        other: 'آخر # يوم',
      }),
    customDays: 'أيام أخرى',
    from: 'من',
    to: 'إلى',
    apply: 'تطبيق',
    daysMissing: 'اختر يومًا واحدًا على الأقل.',
    daysReversed: 'يجب ألا يكون اليوم الأول بعد اليوم الأخير.',
    daysSince: ({ date }) => `منذ ${date}`,
    daysUntil: ({ date }) => `حتى ${date}`,
    daysBetween: ({ from, to }) => `${from} – ${to}`,
  },
  sortBy: 'الترتيب حسب',
  columns: {
    select: 'التحديد',
    invitee: 'المدعوون',
    roles: 'الأدوار',
    status: 'الحالة',
    inviter: 'بدعوة من',
    sent: 'الإرسال',
    expires: 'الانتهاء',
    actions: 'الإجراءات',
  },
  columnMenu: {
    label: 'الأعمدة',
    hint: 'لا تظهر الأعمدة التي لا يتسع لها المكان.',
    moveUp: ({ column }) => `نقل «${column}» لأعلى`,
    moveDown: ({ column }) => `نقل «${column}» لأسفل`,
    moved: ({ column, position, count }) => `«${column}» هو العمود ${number(position)} من ${number(count)}`,
    reset: 'إعادة ضبط الأعمدة',
    wasReset: 'تمت إعادة ضبط الأعمدة',
  },
  exporting: {
    label: 'تصدير CSV',
    fileName: ({ date }) => `invites-${date}.csv`,
    name: 'الاسم',
    email: 'البريد الإلكتروني',
    progress: ({ read, total }) => `جارٍ تصدير ${number(read)}${total === null ? '' : ` من ${number(total)}`}`,
    cancel: 'إلغاء التصدير',
    canceled: 'تم إلغاء التصدير',
    done: ({ count }) => (count === 0 ? 'لم يتم تصدير أي دعوة' : `تم تصدير ${counted.invites(count)}`),
    failed: ({ error }) => `تعذّر التصدير. ${error}`,
    dismiss: 'إخفاء رسالة فشل التصدير',
  },
  sorts: {
    newest: 'الأحدث أولًا',
    oldest: 'الأقدم أولًا',
    expiresFirst: 'الأقرب انتهاءً',
    invitee: 'الاسم',
    status: 'الحالة',
  },
  sorted: ({ column, direction }) => `مرتبة حسب «${column}»، ${direction === 'asc' ? 'تصاعديًا' : 'تنازليًا'}`,
  found: ({ count, more }) => {
    if (more) return `تم العثور على أكثر من ${counted.invites(count)}`;
    return count === 0 ? 'لم يتم العثور على أي دعوة' : `تم العثور على ${counted.invites(count)}`;
  },
  selectPage: 'تحديد هذه الصفحة',
  selectAll: 'تحديد الكل',
  select: ({ email }) => `تحديد ${email}`,
  cellFailed: 'تعذّر العرض',
  sentTimes: ({ count }) =>
    plural(count, {
      zero: 'لم تُرسل',
      one: 'أُرسلت مرة واحدة',
      two: 'أُرسلت مرتين',
      few: 'أُرسلت # مرات',
      many: 'أُرسلت # مرة',
      other: 'أُرسلت # مرة',
    }),
  actionsFor: ({ email }) => `إجراءات ${email}`,
  empty: {
    title: 'لا توجد دعوات بعد',
    text: 'أضف الأشخاص الذين تعمل معهم. يتلقى كل منهم رسالة إلكترونية تتضمن رابطًا للانضمام، وسترى هنا من انضم.',
  },
  noMatch: {
    title: 'لا توجد نتائج مطابقة',
    text: ({ search, status, roles, inviters, days }) => {
      const parts = [
        search ? 'لا توجد دعوات' : 'لا توجد حاليًا دعوات',
        status && `حالتها «${status}»`,
        search && `تحتوي على «${search}»`,
        roles && `بدور ${roles}`,
        (inviters || days) && 'مرسلة',
        inviters && `من ${inviters}`,
        days && 'في الأيام المختارة',
      ];
      return `${parts.filter(Boolean).join(' ')}.`;
    },
    clear: 'مسح البحث والتصفية',
  },
  failedToLoad: { title: 'تعذّر تحميل الدعوات', text: ({ error }) => `${error} لم يتغير شيء.` },
  offline: { title: 'لا يوجد اتصال بالإنترنت', text: 'ستظهر دعواتك فور عودة الاتصال.' },
  forbidden: { title: 'لا يمكنك عرض الدعوات هنا', text: 'اطلب من أحد المسؤولين إذنًا لإدارة الدعوات.' },
  stale: ({ error, time }) => `${error} هذه الدعوات كما كانت عند الساعة ${time} وربما تغيّرت.`,
  loading: 'جارٍ تحميل الدعوات…',
  pages: 'الصفحات',
  rowsPerPage: 'الصفوف في الصفحة',
  perPage: ({ count }) => `${number(count)} في الصفحة`,
  // The mark keeps the first number on the right where no word follows.
  range: ({ from, to, total }) => `\u200F${number(from)}–${number(to)}${total === null ? '' : ` من ${number(total)}`}`,
  total: ({ count, more }) => {
    if (more) return `أكثر من ${counted.invites(count)}`;
    return plural(count, {
      zero: 'لا دعوات',
      one: 'دعوة واحدة',
      two: 'دعوتان',
      few: '# دعوات',
      many: '# دعوة',
      other: '# دعوة',
    });
  },
  failedRows: ({ error }) => `تعذّر تحميل هذه الدعوات. ${error}`,
  actionFrom: ({ action, from }) => `${action}، الدعوات بدءًا من ${number(from)}`,
  firstPage: 'الصفحة الأولى',
  previousPage: 'الصفحة السابقة',
  nextPage: 'الصفحة التالية',
  lastPage: 'الصفحة الأخيرة',
};
