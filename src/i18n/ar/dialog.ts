import type { InviteUsersDialogMessages } from '../InviteUsersDialogMessages.js';
import { counted } from './counted.js';
import { csvImport } from './csvImport.js';
import { list, number, plural } from './tools.js';

const notDone = (count: number, text: string, unclear: number) =>
  [count > 0 && `${text}: ${number(count)}`, unclear > 0 && `غير مؤكد: ${number(unclear)}`].filter(Boolean).join('، ');

const links = (count: number) =>
  plural(count, { zero: '# رابط', one: 'رابط واحد', two: 'رابطين', few: '# روابط', many: '# رابطًا', other: '# رابط' });

const characters = (count: number) =>
  plural(count, { zero: '# حرف', one: 'حرف واحد', two: 'حرفين', few: '# أحرف', many: '# حرفًا', other: '# حرف' });

const toReview = (count: number) => `${number(count)} للمراجعة`;

/** Arabic texts of `InviteUsersDialog`. */
export const dialog: InviteUsersDialogMessages = {
  invitePeople: 'دعوة أشخاص',
  title: ({ organization }) => (organization ? `دعوة أشخاص إلى ${organization}` : 'دعوة أشخاص'),
  description: 'تصل إليهم رسالة إلكترونية تتضمن رابطًا للانضمام.',
  addresses: 'عناوين البريد الإلكتروني',
  addressesPlaceholder: 'layla@example.com, 慧敏 <huimin@example.cn>\u200E',
  addMorePlaceholder: 'إضافة عناوين أخرى',
  addressesHint: 'اكتب قائمة أو الصقها. يمكن الفصل بفواصل أو مسافات أو أسطر جديدة.',
  entries: ({ count, problems }) => {
    const people = plural(count, {
      zero: 'لا أشخاص',
      one: 'شخص واحد',
      two: 'شخصان',
      few: '# أشخاص',
      many: '# شخصًا',
      other: '# شخص',
    });
    return problems === 0 ? people : `${people}، ${toReview(problems)}`;
  },
  added: ({ added, duplicates, invalid, left }) =>
    [
      `أُضيفت: ${number(added)}`,
      duplicates > 0 && `مكررة: ${number(duplicates)}`,
      invalid > 0 && `غير صالحة: ${number(invalid)}`,
      left > 0 && `لم تُضف لامتلاء القائمة: ${number(left)}`,
    ]
      .filter(Boolean)
      .join('، '),
  removed: ({ email }) => `تمت إزالة ${email}`,
  removeProblems: ({ count }) => (count === 1 ? 'إزالة هذا العنوان' : `إزالة هذه العناوين (${number(count)})`),
  remove: ({ email }) => `إزالة ${email}`,
  editAddress: 'عنوان البريد الإلكتروني',
  rolePicker: {
    label: ({ selection, forEveryone }) => `${selection === 'single' ? 'الدور' : 'الأدوار'}${forEveryone ? ' للجميع' : ''}`,
    labelFor: ({ selection, email }) => `${selection === 'single' ? 'دور' : 'أدوار'} ${email}`,
    chosen: ({ label, roles }) => `${label}: ${roles}`,
    none: 'بلا دور',
    missing: 'اختر دورًا واحدًا على الأقل.',
    find: 'البحث عن دور',
    notFound: 'لا يوجد دور بهذا الاسم.',
    confirm: {
      title: ({ count, roles }) => `منح ${counted.people(count)} دور ${roles}؟`,
      text: ({ email, others, description }) => [
        email,
        others > 0 &&
          plural(others, {
            zero: '',
            one: ' وشخص آخر',
            two: ' وشخصان آخران',
            few: ' و# أشخاص آخرين',
            many: ' و# شخصًا آخر',
            other: ' و# شخص آخر',
          }),
        description === null ? '.' : `: ${description}`,
      ],
      keep: 'رجوع',
    },
  },
  entryList: {
    details: ({ email }) => `تفاصيل ${email}`,
    firstName: 'الاسم الأول',
    lastName: 'اسم العائلة',
    language: 'اللغة',
    languageHint: 'رمز لغة، مثل ar أو pt-BR.',
    changeAddress: 'تغيير العنوان',
    applyToAll: 'تطبيق على الكل',
    applyToAllOf: ({ label }) => `تطبيق على الكل: ${label}`,
    applied: ({ count }) => `تم التطبيق على ${counted.people(count)}`,
    detailProblem: ({ label, problem }) => `${label}: ${problem}`,
    confirm: 'هذا صحيح',
    confirmations: {
      typo: 'إبقاؤه كما هو',
      unread_role: 'استخدام دور الجميع',
      unread_language: 'بدون لغة',
    },
    figures: { ready: 'جاهز', toFix: 'للتصحيح', duplicates: 'مكرر', toConfirm: 'للتأكيد', known: 'مدعو أو عضو' },
    needLook: ({ count }) => toReview(count),
    removeAll: ({ count }) => (count === 1 ? 'إزالته' : `إزالة الكل (${number(count)})`),
    removedAll: ({ count }) => `تمت إزالة ${number(count)}`,
    showMore: ({ count }) => `عرض المزيد (${number(count)})`,
    showEveryone: 'عرض الجميع',
    showProblems: 'عرض المشكلات فقط',
    full: ({ limit }) => `الحد الأقصى للقائمة ${counted.people(limit)}. يبقى الآخرون هنا: أرسل هذه الدعوات أولًا.`,
    tooMuchText: ({ limit }) => `النص أطول من ${characters(limit)}. الصقه على أجزاء.`,
  },
  rolesLoading: 'ما زالت الأدوار قيد التحميل.',
  rolesFailed: 'تعذّر تحميل الأدوار.',
  delivery: {
    label: 'طريقة الإرسال',
    email: 'بالبريد الإلكتروني',
    link: 'برابط منك',
    expiry: 'مدة الصلاحية',
    usualExpiry: 'المدة المعتادة',
    days: ({ days }) =>
      plural(days, { zero: '# يوم', one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' }),
    description: 'ستحصل على رابط لكل شخص لترسله إليه بنفسك. لن تصل إليهم أي رسالة إلكترونية.',
    create: ({ count }) => (count === 0 ? 'إنشاء الروابط' : `إنشاء ${links(count)}`),
    creating: 'جارٍ الإنشاء…',
    progress: {
      title: 'جارٍ إنشاء الروابط',
      label: 'الروابط المنشأة',
      waiting: ({ wait }) => `طلبات كثيرة جدًا. يُستأنف إنشاء الروابط ${wait}.`,
      waits: 'طلبات كثيرة جدًا. يُستأنف إنشاء الروابط تلقائيًا.',
      notSent: ({ notSent, unclear }) => notDone(notSent, 'لم يُنشأ حتى الآن', unclear),
      kept: ({ sent }) =>
        `تم إنشاء ${links(sent)} حتى الآن. ${plural(sent, {
          zero: 'الإلغاء لا يحذفها.',
          one: 'الإلغاء لا يحذفه.',
          two: 'الإلغاء لا يحذفهما.',
          few: 'الإلغاء لا يحذفها.',
          many: 'الإلغاء لا يحذفها.',
          other: 'الإلغاء لا يحذفها.',
        })}`,
      announced: ({ percent }) => `تم إنشاء ${number(percent)}%`,
      button: ({ settled, total, paused }) => `${paused ? 'متوقف عند' : 'جارٍ إنشاء'} ${number(settled)} من ${number(total)}`,
      left: ({ notSent, unclear }) => notDone(notSent, 'لم يُنشأ', unclear),
    },
    createdTitle: ({ count }) => (count === 0 ? 'لم يتم إنشاء أي دعوة' : `تم إنشاء ${counted.invites(count)}`),
    createdHint: 'يمكن لكل من لديه رابط الانضمام به. ويمكنك أيضًا نسخه لاحقًا من قائمة الدعوات.',
    copy: 'نسخ الرابط',
    copyFor: ({ email }) => `نسخ الرابط: ${email}`,
    copyAll: ({ count }) => `نسخ كل الروابط (${number(count)})`,
    getting: 'جارٍ جلب الرابط…',
    gettingAll: ({ done, total }) => `جارٍ جلب الروابط: ${number(done)} من ${number(total)}`,
    stop: 'إيقاف',
    copyByHand: 'لم يسمح المتصفح بالنسخ. انسخ من هنا.',
    linkFor: ({ email }) => `رابط ${email}`,
    allLinks: 'كل الروابط',
    linksCopied: ({ count, failed }) =>
      (count === 1 ? 'تم نسخ الرابط' : `تم نسخ ${links(count)}`) +
      (failed > 0 ? `، وتعذّر نسخ ${number(failed)}: أعد المحاولة` : ''),
  },
  addMessage: 'إضافة رسالة شخصية',
  message: 'رسالة شخصية',
  messagePlaceholder: 'تظهر لهم في رسالة البريد الإلكتروني.',
  messageCount: ({ length, limit }) => `${number(length)} من ${characters(limit)}`,
  messageTooLong: 'اختصر الرسالة.',
  problems: {
    no_at: 'العلامة «@» ناقصة. صحّح العنوان أو أزِله.',
    no_local: 'لا يوجد شيء قبل «@». صحّح العنوان أو أزِله.',
    no_domain: 'لا يوجد شيء بعد «@». صحّح العنوان أو أزِله.',
    domain_without_dot: 'الجزء الذي بعد «@» تنقصه نهاية، مثل «\u200E.com».',
    too_many_at: 'هذا العنوان غير مكتمل. صحّحه أو أزِله.',
    invalid_character: 'يوجد حرف أو رمز غير مسموح به في العناوين. صحّح العنوان أو أزِله.',
    too_long: 'هذا العنوان أطول من المسموح به. صحّحه أو أزِله.',
    malformed: 'هذا العنوان غير مكتمل. صحّحه أو أزِله.',
    duplicate: 'موجود بالفعل في القائمة. ستُرسل إليه دعوة واحدة فقط.',
    differs_in_case: 'العنوان نفسه مضاف أيضًا بأحرف كبيرة أو صغيرة مختلفة.',
    mixed_scripts_local: 'الجزء الذي قبل «@» يخلط بين أبجديات مختلفة.',
  },
  domainNotAllowed: ({ allowed }) =>
    allowed.length > 0 ? `لا تُقبل إلا عناوين ${list(allowed)}.` : 'لا يمكن دعوة أشخاص من هذا النطاق.',
  mixedScripts: ({ domain }) => ['الجزء الذي بعد «@» يخلط بين أبجديات مختلفة. النطاق الفعلي هو ', domain, '.'],
  lookAlike: ({ domain }) => ['الجزء الذي بعد «@» يشبه الأحرف اللاتينية فحسب. النطاق الفعلي هو ', domain, '.'],
  unclear: ({ sendAgain }) => ['من غير الواضح هل أُرسلت هذه الدعوة. ', sendAgain],
  sendAgain: 'إعادة الإرسال',
  didYouMean: ({ suggestion }) => ['هل تقصد ', suggestion, '؟'],
  unread_role: ({ text }) => `لا يوجد دور باسم «${text}».`,
  unread_language: ({ text }) => `«${text}» ليست من اللغات المتاحة هنا.`,
  known: {
    already_invited: 'سبق إرسال دعوة. لن تُرسل دعوة أخرى.',
    already_member: 'عضو بالفعل. لن تُرسل أي دعوة.',
  },
  knownFound: ({ count }) =>
    plural(count, {
      zero: 'لا أحد مدعو أو عضو من قبل.',
      one: 'شخص واحد مدعو أو عضو بالفعل. لن تُرسل إليه دعوة.',
      two: 'شخصان مدعوان أو عضوان بالفعل. لن تُرسل إليهما دعوة.',
      few: '# أشخاص مدعوون أو أعضاء بالفعل. لن تُرسل إليهم دعوة.',
      many: '# شخصًا مدعوون أو أعضاء بالفعل. لن تُرسل إليهم دعوة.',
      other: '# شخص مدعوون أو أعضاء بالفعل. لن تُرسل إليهم دعوة.',
    }),
  checkFailed: 'تعذّر التحقق ممن سبقت دعوتهم.',
  outcomes: {
    sent: 'تم الإرسال',
    already_invited: 'مدعو بالفعل',
    already_member: 'عضو بالفعل',
    invalid: 'لا يقبل الخادم هذا العنوان',
    blocked: 'هذا العنوان غير مسموح به هنا',
    failed: 'تعذّر الإرسال',
    unknown: 'من غير الواضح هل تم الإرسال',
    unsent: 'لم تُرسل بعد',
    unconfirmed: 'بانتظار تأكيدك',
  },
  seatsLeft: ({ left, limit, after }) =>
    `المقاعد المتبقية: ${number(left)} من ${number(limit)}${after === null ? '' : `، و${number(after)} بعد هذه الدعوات`}`,
  tooManySeats: ({ left, over }) => {
    const seats = plural(left, {
      zero: 'لا توجد مقاعد متبقية',
      one: 'بقي مقعد واحد',
      two: 'بقي مقعدان',
      few: 'بقيت # مقاعد',
      many: 'بقي # مقعدًا',
      other: 'بقي # مقعد',
    });
    const advice = plural(over, {
      zero: 'أزِل # شخص أو أضف مقاعد.',
      one: 'أزِل شخصًا واحدًا أو أضف مقعدًا.',
      two: 'أزِل شخصين أو أضف مقاعد.',
      few: 'أزِل # أشخاص أو أضف مقاعد.',
      many: 'أزِل # شخصًا أو أضف مقاعد.',
      other: 'أزِل # شخص أو أضف مقاعد.',
    });
    return `${seats}. ${advice}`;
  },
  send: ({ count }) => (count === 0 ? 'إرسال الدعوات' : `إرسال ${counted.invites(count)}`),
  inGroups: ({ count, size }) =>
    `يتم إرسال ${counted.invites(count)} ${size === 1 ? 'واحدة تلو الأخرى' : `في مجموعات من ${number(size)}`}.`,
  sending: 'جارٍ الإرسال…',
  addSomebody: 'أضف عنوان بريد إلكتروني واحدًا على الأقل.',
  fixProblems: ({ count }) =>
    plural(count, {
      zero: 'صحّح # عنوان أو أزِلها أولًا.',
      one: 'صحّح عنوانًا واحدًا أو أزِله أولًا.',
      two: 'صحّح عنوانين أو أزِلهما أولًا.',
      few: 'صحّح # عناوين أو أزِلها أولًا.',
      many: 'صحّح # عنوانًا أو أزِلها أولًا.',
      other: 'صحّح # عنوان أو أزِلها أولًا.',
    }),
  confirmProblems: ({ count }) =>
    plural(count, {
      zero: 'أكّد # عنوان أولًا.',
      one: 'أكّد عنوانًا واحدًا أولًا.',
      two: 'أكّد عنوانين أولًا.',
      few: 'أكّد # عناوين أولًا.',
      many: 'أكّد # عنوانًا أولًا.',
      other: 'أكّد # عنوان أولًا.',
    }),
  sendFailed: ({ error }) => (error ? `لم يُرسل شيء. ${error}` : 'لم يُرسل شيء. أعد المحاولة.'),
  sentTitle: ({ count }) => (count === 0 ? 'لم تُرسل أي دعوة' : `تم إرسال ${counted.invites(count)}`),
  sentHint: 'يمكنك إعادة إرسالها أو إلغاؤها في أي وقت.',
  unclearTitle: 'من غير الواضح ما الذي أُرسل',
  notSentHint: ({ count, unclear, areLinks }) => {
    const doing = areLinks ? 'إنشاء' : 'إرسال';
    return [
      count > 0 && `لم يتم ${doing} ${counted.invites(count)}.`,
      unclear > 0 && `ربما تم ${doing} ${counted.invites(unclear)}.`,
      unclear > 0 ? 'راجع قائمة الدعوات قبل الإرسال مجددًا.' : 'لا تصل الدعوة نفسها إلى أحد مرتين.',
    ]
      .filter(Boolean)
      .join(' ');
  },
  retry: ({ count }) => `إعادة المحاولة (${number(count)})`,
  inviteMore: 'دعوة المزيد',
  backToList: 'العودة إلى القائمة',
  done: 'تم',
  progress: {
    title: 'جارٍ إرسال الدعوات',
    label: 'الدعوات المرسلة',
    settled: ({ settled, total }) => `${number(settled)} من ${number(total)}`,
    timeLeft: ({ minutes }) =>
      minutes <= 1
        ? 'بقي أقل من دقيقة'
        : plural(minutes, {
            zero: 'بقي أقل من دقيقة',
            one: 'بقيت دقيقة تقريبًا',
            two: 'بقيت دقيقتان تقريبًا',
            few: 'بقيت # دقائق تقريبًا',
            many: 'بقيت # دقيقة تقريبًا',
            other: 'بقيت # دقيقة تقريبًا',
          }),
    waiting: ({ wait }) => `طلبات كثيرة جدًا. يُستأنف الإرسال ${wait}.`,
    waits: 'طلبات كثيرة جدًا. يُستأنف الإرسال تلقائيًا.',
    keepPageOpen: ({ closable }) =>
      closable
        ? 'أبقِ هذه الصفحة مفتوحة. يمكنك إغلاق مربع الحوار هذا أو إيقاف العملية مؤقتًا في أي وقت.'
        : 'أبقِ هذه الصفحة مفتوحة. يمكنك إيقاف العملية مؤقتًا في أي وقت.',
    notSent: ({ notSent, unclear }) => notDone(notSent, 'لم يُرسل حتى الآن', unclear),
    pause: 'إيقاف مؤقت',
    pausedTitle: 'متوقف مؤقتًا',
    nothingGoesOut: 'لن يُرسل شيء حتى تتابع',
    kept: ({ sent }) => `تم إرسال الدعوة إلى ${counted.people(sent)} بالفعل. الإلغاء لا يسحبها.`,
    continue: 'متابعة',
    cancelRest: 'إلغاء الباقي',
    stopping: 'جارٍ الإيقاف…',
    announced: ({ percent }) => `تم إرسال ${number(percent)}%`,
    button: ({ settled, total, paused }) => `${paused ? 'متوقف عند' : 'جارٍ إرسال'} ${number(settled)} من ${number(total)}`,
    left: ({ notSent, unclear }) => notDone(notSent, 'لم يُرسل', unclear),
  },
  result: {
    showMore: ({ count }) => `عرض المزيد (${number(count)})`,
    copy: ({ count }) => (count === 1 ? 'نسخ العنوان' : `نسخ العناوين (${number(count)})`),
    copied: 'تم النسخ',
    copyFailed: 'لم يسمح المتصفح بالنسخ.',
  },
  discard: {
    title: ({ count }) => `تجاهل قائمة من ${counted.people(count)}؟`,
    text: 'العناوين التي أضفتها غير محفوظة في أي مكان.',
    keep: 'متابعة التعديل',
    confirm: 'تجاهل',
  },
  csv: csvImport,
};
