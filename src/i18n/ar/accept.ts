import type { AcceptInvitePageMessages } from '../AcceptInvitePageMessages.js';

const told =
  (notDone: string, unknown: string) =>
  ({ error, outcome }: { error: string; outcome: 'not_done' | 'unknown' }) =>
    `${error} ${outcome === 'unknown' ? unknown : notDone}`;

/** Arabic texts of `AcceptInvitePage`. */
export const accept: AcceptInvitePageMessages = {
  loading: 'جارٍ فتح دعوتك…',
  title: ({ organization }) => ['الانضمام إلى ', organization],
  invitedBy: ({ inviter }) => (inviter ? ['لديك دعوة من ', inviter, '.'] : 'لديك دعوة.'),
  invitedAddress: ({ inviter, email }) =>
    inviter ? ['أُرسلت دعوة من ', inviter, ' إلى ', email, '.'] : ['أُرسلت دعوة إلى ', email, '.'],
  from: ({ organization, inviter }) => (inviter ? [organization, ' · بدعوة من ', inviter] : organization),
  message: 'رسالة شخصية',
  accept: 'قبول الدعوة',
  nothingTyped: 'املأ هذا الحقل أولًا.',
  accepting: 'جارٍ الانضمام…',
  decline: 'رفض',
  declining: 'جارٍ الرفض…',
  declineQuestion: {
    reason: 'السبب (اختياري)',
    hint: 'يمكن لمن يرسلون الدعوات قراءته.',
    confirm: 'رفض الدعوة',
    keep: 'إبقاء الدعوة',
  },
  switchAccount: 'تبديل',
  signedInAs: 'تم تسجيل الدخول باسم',
  signedOut: {
    signIn: 'تسجيل الدخول للقبول',
    signUp: 'إنشاء حساب',
    hint: 'استخدم العنوان أعلاه. ستعود إلى هنا مباشرةً.',
    unknownTitle: 'سجّل الدخول لعرض دعوتك',
    unknownText: 'استخدم العنوان الذي أُرسلت إليه دعوتك.',
  },
  wrongAccount: {
    title: 'هذه الدعوة لحساب آخر',
    text: ({ organization }) =>
      organization
        ? ['سجّل الدخول بالعنوان الذي أُرسلت إليه دعوتك للانضمام إلى ', organization, '.']
        : 'استخدم العنوان الذي أُرسلت إليه دعوتك.',
    invited: 'عنوان الدعوة',
    signedIn: 'الحساب الحالي',
    switchAccount: 'تبديل الحساب',
  },
  accepted: {
    title: ({ organization }) => ['مرحبًا بك في ', organization],
    text: ({ roles }) => (roles ? ['لقد انضممت بدور ', roles, '.'] : 'لقد انضممت.'),
    open: ({ organization }) => ['فتح ', organization],
  },
  redirect: {
    text: ({ organization, wait }) => ['سيتم فتح ', organization, ` ${wait}.`],
    said: ({ organization, wait }) => `سيتم فتح ${organization} ${wait}.`,
    stay: 'البقاء هنا',
  },
  alreadyAccepted: {
    title: 'سبق قبول هذه الدعوة',
    text: 'سجّل الدخول بالحساب الذي قبلها.',
    signIn: 'تسجيل الدخول',
  },
  alreadyMember: { title: ({ organization }) => ['سبق أن انضممت إلى ', organization], text: 'لم يبقَ شيء للقيام به.' },
  declined: {
    title: 'رفضت الدعوة',
    text: ({ organization, inviter }) => [
      organization ? ['لن تصلك تذكيرات من ', organization, '. '] : '',
      'غيّرت رأيك؟ اطلب دعوة جديدة من ',
      inviter ?? 'الشخص الذي دعاك',
      '.',
    ],
  },
  expired: {
    title: 'انتهت صلاحية هذه الدعوة',
    text: ({ ago, inviter }) => [
      ago ? `انتهت ${ago}. ` : '',
      'يمكنك الحصول على دعوة جديدة من ',
      inviter ?? 'الشخص الذي دعاك',
      '.',
    ],
    request: 'طلب دعوة جديدة',
    requesting: 'جارٍ الطلب…',
  },
  requested: {
    title: 'تم إرسال الطلب',
    text: ({ inviter }) => ['ستصل رسالة إلكترونية إلى ', inviter ?? 'الشخص الذي دعاك', '. يمكنك إغلاق هذه الصفحة.'],
  },
  limitReached: {
    title: ({ organization }) => (organization ? ['لا توجد مقاعد متبقية في ', organization] : 'لا توجد مقاعد متبقية'),
    text: 'جميع المقاعد مشغولة. ما زالت دعوتك صالحة: أعد المحاولة لاحقًا.',
  },
  needsAction: {
    verify_email: {
      title: 'أكّد عنوانك أولًا',
      text: ({ email }) => ['أرسلنا ', email ? ['رابطًا إلى ', email] : 'إليك رابطًا', '. افتحه ثم عد إلى هنا.'],
      begin: 'إعادة إرسال الرابط',
      done: 'أكّدته',
    },
    second_factor: {
      title: 'فعّل خطوة تحقق ثانية أولًا',
      text: () => 'تشترط هذه المؤسسة خطوة ثانية لتسجيل الدخول. ما زالت دعوتك صالحة.',
      begin: 'تفعيل',
      done: 'فعّلتها',
    },
    other: {
      title: 'بقيت خطوة واحدة',
      text: () => 'ما زالت دعوتك صالحة.',
      begin: 'متابعة',
      done: 'إعادة المحاولة',
    },
  },
  framed: {
    title: 'افتح دعوتك في نافذة مستقلة',
    text: 'هذه الصفحة معروضة داخل موقع آخر، حيث لا يمكنك التأكد مما تضغط عليه.',
    open: 'فتح في نافذة جديدة',
  },
  canceled: {
    title: 'تم إلغاء هذه الدعوة',
    text: 'إذا كنت لا تزال بحاجة إلى الوصول، فتواصل مع الشخص الذي دعاك.',
  },
  superseded: {
    title: 'يوجد رابط أحدث',
    text: 'تمت إعادة إرسال هذه الدعوة. افتح الرابط الوارد في أحدث رسالة.',
  },
  notFound: {
    title: 'هذا الرابط لا يعمل',
    text: 'ربما كان غير مكتمل. افتحه مجددًا من رسالة الدعوة، أو اطلب دعوة جديدة.',
  },
  offline: {
    title: 'لا يوجد اتصال بالإنترنت',
    text: ({ outcome }) => `${outcome === 'unknown' ? 'ربما نجح الأمر.' : 'دعوتك محفوظة.'} أعد المحاولة عند عودة الاتصال.`,
  },
  failed: {
    check: { title: 'تعذّر فتح دعوتك', text: ({ error }) => `${error} لم يتغير شيء.` },
    accept: {
      title: 'تعذّرت إضافتك حتى الآن',
      text: told('ما زالت دعوتك صالحة.', 'أعد المحاولة: لا يمكن أن يتم ذلك مرتين.'),
    },
    request: {
      title: 'تعذّر إرسال الطلب حتى الآن',
      text: told('لم يُرسل شيء.', 'أعد المحاولة: لا يمكن أن يتم ذلك مرتين.'),
    },
    decline: {
      title: 'تعذّر رفض الدعوة',
      text: told('لم يتغير شيء.', 'أعد المحاولة: لا يمكن أن يتم ذلك مرتين.'),
    },
  },
  home: 'الانتقال إلى الصفحة الرئيسية',
};
