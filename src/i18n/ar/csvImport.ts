import type { CsvImportMessages } from '../CsvImportMessages.js';
import { counted } from './counted.js';
import { number, plural } from './tools.js';

const rows = (count: number) =>
  plural(count, { zero: '# صف', one: 'صف واحد', two: 'صفين', few: '# صفوف', many: '# صفًا', other: '# صف' });

const columns = (count: number) =>
  plural(count, { zero: '# عمود', one: 'عمود واحد', two: 'عمودين', few: '# أعمدة', many: '# عمودًا', other: '# عمود' });

/** Arabic texts of the import of a CSV file. */
export const csvImport: CsvImportMessages = {
  title: 'استيراد ملف CSV',
  drop: 'أفلت ملف CSV هنا',
  dropHint: ({ rows: count, size }) =>
    `الحد الأقصى ${rows(count)} أو ${size}. يجب أن يحتوي أحد الأعمدة على عناوين البريد الإلكتروني.`,
  choose: 'اختيار ملف',
  template: 'تنزيل نموذج',
  templateName: 'people-to-invite.csv',
  back: 'رجوع',
  chooseAnother: 'اختيار ملف آخر',
  reading: ({ name }) => `جارٍ قراءة ${name}…`,
  facts: ({ rows: count, size, emptyLines }) =>
    [
      `عدد الصفوف: ${number(count)}`,
      size,
      emptyLines > 0 &&
        plural(emptyLines, {
          zero: '',
          one: 'تم تخطي سطر فارغ واحد',
          two: 'تم تخطي سطرين فارغين',
          few: 'تم تخطي # أسطر فارغة',
          many: 'تم تخطي # سطرًا فارغًا',
          other: 'تم تخطي # سطر فارغ',
        }),
    ]
      .filter(Boolean)
      .join('، '),
  readAs: 'القراءة بترميز',
  readAsHint: 'لا يحدد الملف ترميز أحرفه. إذا ظهرت الأسماء بشكل خاطئ، فاختر ترميزًا آخر.',
  notReadAs: ({ encoding }) => `لم يُعثر على أي شخص في الملف عند قراءته بترميز «${encoding}».`,
  encodings: {
    'utf-8': 'يونيكود (UTF-8)',
    'windows-1252': 'أوروبا الغربية',
    macintosh: 'أوروبا الغربية (Mac)',
    'windows-1250': 'أوروبا الوسطى',
    'windows-1257': 'البلطيق',
    'windows-1251': 'السيريلية',
    'windows-1253': 'اليونانية',
    'windows-1254': 'التركية',
    'windows-1255': 'العبرية',
    'windows-1256': 'العربية',
    'windows-1258': 'الفيتنامية',
    'windows-874': 'التايلاندية',
    shift_jis: 'اليابانية',
    gb18030: 'الصينية (المبسطة)',
    big5: 'الصينية (التقليدية)',
    'euc-kr': 'الكورية',
  },
  columns: 'ما الذي يحتويه كل عمود؟',
  column: 'العمود',
  firstValue: 'أول قيمة',
  useAs: 'الاستخدام',
  columnIs: ({ column }) => `استخدام العمود «${column}»`,
  unnamed: ({ number: position }) => `العمود ${number(position)}`,
  hasHeader: 'الصف الأول يحتوي على أسماء الأعمدة',
  uses: {
    email: 'البريد الإلكتروني',
    first_name: 'الاسم الأول',
    last_name: 'اسم العائلة',
    full_name: 'الاسم الكامل',
    role: 'الدور',
    language: 'اللغة',
    ignore: 'عدم الاستيراد',
  },
  notImported: ({ columns: names, count }) => `${count === 1 ? 'لن يُستورد العمود' : 'لن تُستورد الأعمدة'} ${names}.`,
  noEmailColumn: 'اختر العمود الذي يحتوي على عناوين البريد الإلكتروني.',
  rolesNotAsked: 'تعذّر البحث عن بعض الأدوار الواردة في الملف.',
  noRoom: ({ room }) =>
    `${room === 0 ? 'القائمة ممتلئة' : `لم يبقَ في القائمة مكان لأكثر من ${counted.people(room)}`}. أرسل دعواتها أولًا، أو استورد ملفًا أصغر.`,
  ready: readiness,
  showProblems: 'عرض المشكلات فقط',
  showAll: 'عرض كل الصفوف',
  line: 'السطر',
  name: 'الاسم',
  noProblems: 'لا توجد مشكلة في أي صف.',
  more: ({ count }) =>
    plural(count, {
      zero: 'و# صف آخر',
      one: 'وصف واحد آخر',
      two: 'وصفان آخران',
      few: 'و# صفوف أخرى',
      many: 'و# صفًا آخر',
      other: 'و# صف آخر',
    }),
  comeAlong: 'تُضاف أيضًا الصفوف التي بها مشكلات.',
  add: ({ count }) => `إضافة ${counted.people(count)}`,
  read: (values) => `${readiness(values)}. تحقق من الأعمدة.`,
  problems: {
    no_at: 'العنوان تنقصه «@»',
    no_local: 'لا يوجد شيء قبل «@»',
    no_domain: 'لا يوجد شيء بعد «@»',
    domain_without_dot: 'تنقصه نهاية مثل «\u200E.com»',
    too_many_at: 'ليس عنوانًا واحدًا مكتملًا',
    invalid_character: 'به حرف أو رمز غير مسموح به في العناوين',
    too_long: 'أطول من المسموح به للعناوين',
    malformed: 'عنوان غير مكتمل',
    no_address: 'لا يوجد عنوان بريد إلكتروني',
    role: 'لا يوجد دور كهذا. لن تُرسل الدعوة حتى تختار دورًا.',
    language: 'ليست لغة متاحة هنا. لن تُرسل الدعوة حتى تختار لغة.',
    too_many_cells: ({ count }) =>
      plural(count, {
        zero: 'القيم أكثر من الأعمدة',
        one: 'القيم أكثر من الأعمدة بواحدة',
        two: 'القيم أكثر من الأعمدة باثنتين',
        few: 'القيم أكثر من الأعمدة بمقدار #',
        many: 'القيم أكثر من الأعمدة بمقدار #',
        other: 'القيم أكثر من الأعمدة بمقدار #',
      }),
    quotes: 'علامة اقتباس غير مغلقة',
    field: ({ label, reason }) => `${label}: ${reason}`,
  },
  fields: {
    required: 'مطلوب',
    too_long: 'أطول من اللازم',
    no_number: 'ليس رقمًا',
    no_date: 'ليس تاريخًا مثل \u200E2026-11-22',
    no_option: 'ليس من الخيارات المتاحة',
    no_check: 'ليس نعم ولا لا',
  },
  failures: {
    unreadable: 'تعذّرت قراءة الملف. ربما تم نقله أو تغييره. اختره مجددًا.',
    several: 'اختر ملفًا واحدًا في كل مرة.',
    spreadsheet: 'هذا جدول بيانات وليس ملف CSV. احفظه بتنسيق CSV من برنامج جداول البيانات، ثم استورد الملف الناتج.',
    no_text: 'هذا ليس ملف CSV. اختر ملفًا نصيًا.',
    empty: 'لا يوجد أي شخص في هذا الملف. أضف صفًا لكل شخص، ثم استورده مجددًا.',
    no_addresses: 'لا توجد عناوين بريد إلكتروني في هذا الملف. يجب أن يحتوي عليها أحد الأعمدة.',
    too_large: ({ size, limit }) =>
      `حجم هذا الملف ${size}، والحد الأقصى للاستيراد ${limit}. قسّمه إلى ملفات أصغر، واستوردها واحدًا تلو الآخر.`,
    too_many_rows: ({ count, limit }) =>
      `عدد صفوف هذا الملف ${number(count)}، والحد الأقصى للاستيراد ${rows(limit)}. قسّمه إلى ملفات أصغر، وأرسل دعوات كل ملف قبل استيراد التالي.`,
    too_many_columns: ({ count, limit }) =>
      `عدد أعمدة هذا الملف ${number(count)}، والحد الأقصى للاستيراد ${columns(limit)}. احذف الأعمدة التي لا تحتاج إليها.`,
  },
};

function readiness({ ready, total }: { ready: number; total: number }): string {
  return `الصفوف الجاهزة: ${number(ready)} من ${number(total)}`;
}
