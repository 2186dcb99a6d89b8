import type { InviteUsersDialogMessages } from '../InviteUsersDialogMessages.js';
import { counted } from './counted.js';
import { csvImport } from './csvImport.js';
import { list, number, plural } from './tools.js';

const notDone = (count: number, text: string, unclear: number) =>
  [count > 0 && `${text}: ${number(count)}`, unclear > 0 && `לא ברור: ${number(unclear)}`].filter(Boolean).join(', ');

const links = (count: number) => plural(count, { one: 'קישור אחד', two: 'שני קישורים', other: '# קישורים' });

/** Hebrew texts of `InviteUsersDialog`. */
export const dialog: InviteUsersDialogMessages = {
  invitePeople: 'הזמנת אנשים',
  title: ({ organization }) => (organization ? `הזמנת אנשים אל ${organization}` : 'הזמנת אנשים'),
  description: 'יישלח אליהם אימייל עם קישור להצטרפות.',
  addresses: 'כתובות אימייל',
  addressesPlaceholder: 'noa@example.com, 慧敏 <huimin@example.cn>\u200E',
  addMorePlaceholder: 'הוספת כתובות נוספות',
  addressesHint: 'הקלידו או הדביקו רשימה. אפשר להפריד בפסיקים, ברווחים או בשורות חדשות.',
  entries: ({ count, problems }) => `${counted.people(count)}${problems === 0 ? '' : `, ${number(problems)} לבדיקה`}`,
  added: ({ added, duplicates, invalid, left }) =>
    [
      `נוספו: ${number(added)}`,
      duplicates > 0 && `כפולות: ${number(duplicates)}`,
      invalid > 0 && `לא תקינות: ${number(invalid)}`,
      left > 0 && `לא נוספו כי הרשימה מלאה: ${number(left)}`,
    ]
      .filter(Boolean)
      .join(', '),
  removed: ({ email }) => `הכתובת ${email} הוסרה`,
  removeProblems: ({ count }) => (count === 1 ? 'הסרת הכתובת הזאת' : `הסרת הכתובות האלה (${number(count)})`),
  remove: ({ email }) => `הסרת ${email}`,
  editAddress: 'כתובת אימייל',
  rolePicker: {
    label: ({ selection, forEveryone }) => `${selection === 'single' ? 'תפקיד' : 'תפקידים'}${forEveryone ? ' לכולם' : ''}`,
    labelFor: ({ selection, email }) => `${selection === 'single' ? 'התפקיד' : 'התפקידים'} של ${email}`,
    chosen: ({ label, roles }) => `${label}: ${roles}`,
    none: 'ללא תפקיד',
    missing: 'בחרו לפחות תפקיד אחד.',
    find: 'חיפוש תפקיד',
    notFound: 'אין תפקיד בשם הזה.',
    confirm: {
      title: ({ count, roles }) =>
        `לתת את התפקיד ${roles} ל${plural(count, { one: 'אדם אחד', other: '־# אנשים', two: 'שני אנשים' })}?`,
      text: ({ email, others, description }) => [
        email,
        others > 0 && plural(others, { one: ' ועוד אדם אחד', two: ' ועוד שני אנשים', other: ' ועוד # אנשים' }),
        description === null ? '.' : `: ${description}`,
      ],
      keep: 'חזרה',
    },
  },
  entryList: {
    details: ({ email }) => `הפרטים של ${email}`,
    firstName: 'שם פרטי',
    lastName: 'שם משפחה',
    language: 'שפה',
    languageHint: 'קוד שפה, למשל he או pt-BR.',
    changeAddress: 'שינוי הכתובת',
    applyToAll: 'החלה על כולם',
    applyToAllOf: ({ label }) => `החלה על כולם: ${label}`,
    applied: ({ count }) => `הוחל על ${counted.people(count)}`,
    detailProblem: ({ label, problem }) => `${label}: ${problem}`,
    confirm: 'זה נכון',
    confirmations: {
      typo: 'להשאיר כפי שהיא',
      unread_role: 'לתת את התפקיד שנבחר לכולם',
      unread_language: 'להשאיר בלי שפה',
    },
    figures: { ready: 'מוכנים', toFix: 'לתיקון', duplicates: 'כפולים', toConfirm: 'לאישור', known: 'הוזמנו או בארגון' },
    needLook: ({ count }) => `${number(count)} לבדיקה`,
    removeAll: ({ count }) => plural(count, { one: 'הסרה', two: 'הסרת שתי הכתובות', other: 'הסרת כל ה־#' }),
    removedAll: ({ count }) => `הוסרו: ${number(count)}`,
    showMore: ({ count }) => `הצגת עוד ${number(count)}`,
    showEveryone: 'הצגת כולם',
    showProblems: 'הצגת בעיות בלבד',
    full: ({ limit }) => `הרשימה יכולה להכיל עד ${counted.people(limit)}. השאר נשארים כאן: שלחו קודם את אלה.`,
    tooMuchText: ({ limit }) => `זה יותר מ־${number(limit)} תווים. הדביקו בחלקים.`,
  },
  rolesLoading: 'התפקידים עדיין נטענים.',
  rolesFailed: 'התפקידים לא נטענו.',
  delivery: {
    label: 'דרך השליחה',
    email: 'באימייל',
    link: 'בקישור מכם',
    expiry: 'משך התוקף',
    usualExpiry: 'התוקף הרגיל',
    days: ({ days }) => plural(days, { one: 'יום אחד', two: 'יומיים', other: '# ימים' }),
    description: 'תקבלו קישור לכל הזמנה ותעבירו אותו בעצמכם. לא יישלח אימייל.',
    create: ({ count }) => (count === 0 ? 'יצירת קישורים' : `יצירת ${links(count)}`),
    creating: 'יוצרים…',
    progress: {
      title: 'יוצרים קישורים',
      label: 'קישורים שנוצרו',
      waiting: ({ wait }) => `יותר מדי בקשות. קישורים נוספים ייווצרו ${wait}.`,
      waits: 'יותר מדי בקשות. קישורים נוספים ייווצרו מעצמם.',
      notSent: ({ notSent, unclear }) => notDone(notSent, 'לא נוצרו עד כה', unclear),
      kept: ({ sent }) =>
        plural(sent, {
          one: 'קישור אחד כבר נוצר. הביטול לא יחול עליו.',
          two: 'שני קישורים כבר נוצרו. הביטול לא יחול עליהם.',
          other: '# קישורים כבר נוצרו. הביטול לא יחול עליהם.',
        }),
      announced: ({ percent }) => `${number(percent)}% נוצרו`,
      button: ({ settled, total, paused }) => `${paused ? 'מושהה:' : 'יוצרים'} ${number(settled)} מתוך ${number(total)}`,
      left: ({ notSent, unclear }) => notDone(notSent, 'לא נוצרו', unclear),
    },
    createdTitle: ({ count }) =>
      count === 0 ? 'לא נוצרו הזמנות' : `${count === 1 ? 'נוצרה' : 'נוצרו'} ${counted.invites(count)}`,
    createdHint: 'כל מי שמחזיקים בקישור יכולים להצטרף דרכו. אפשר להעתיק אותו גם בהמשך, מרשימת ההזמנות.',
    copy: 'העתקת הקישור',
    copyFor: ({ email }) => `העתקת הקישור של ${email}`,
    copyAll: ({ count }) => (count === 2 ? 'העתקת שני הקישורים' : `העתקת כל ${number(count)} הקישורים`),
    getting: 'מביאים קישור…',
    gettingAll: ({ done, total }) => `מביאים קישורים: ${number(done)} מתוך ${number(total)}`,
    stop: 'עצירה',
    copyByHand: 'הדפדפן חסם את ההעתקה. העתיקו מכאן.',
    linkFor: ({ email }) => `הקישור של ${email}`,
    allLinks: 'כל הקישורים',
    linksCopied: ({ count, failed }) =>
      plural(count, { one: 'הקישור הועתק', two: 'שני קישורים הועתקו', other: '# קישורים הועתקו' }) +
      (failed > 0 ? `, ${plural(failed, { one: 'אחד לא הועתק', two: 'שניים לא הועתקו', other: '# לא הועתקו' })}: נסו שוב` : ''),
  },
  addMessage: 'הוספת הודעה אישית',
  message: 'הודעה אישית',
  messagePlaceholder: 'ההודעה תופיע באימייל.',
  messageCount: ({ length, limit }) => `${number(length)} מתוך ${number(limit)} תווים`,
  messageTooLong: 'קצרו את ההודעה.',
  problems: {
    no_at: 'חסר ”@”. תקנו את הכתובת או הסירו אותה.',
    no_local: 'אין כלום לפני ”@”. תקנו את הכתובת או הסירו אותה.',
    no_domain: 'אין כלום אחרי ”@”. תקנו את הכתובת או הסירו אותה.',
    domain_without_dot: 'לחלק שאחרי ”@” חסרה סיומת, כמו ”\u200E.com”.',
    too_many_at: 'הכתובת לא שלמה. תקנו או הסירו אותה.',
    invalid_character: 'יש תו שלא יכול להופיע בכתובת. תקנו את הכתובת או הסירו אותה.',
    too_long: 'הכתובת ארוכה מהמותר. תקנו או הסירו אותה.',
    malformed: 'הכתובת לא שלמה. תקנו או הסירו אותה.',
    duplicate: 'כבר ברשימה. תישלח הזמנה אחת.',
    differs_in_case: 'אותה כתובת נוספה גם באותיות גדולות או קטנות אחרות.',
    mixed_scripts_local: 'החלק שלפני ”@” מערבב אלפביתים.',
  },
  domainNotAllowed: ({ allowed }) =>
    allowed.length > 0 ? `אפשר להזמין רק מ־${list(allowed)}.` : 'אי אפשר להזמין אנשים מהדומיין הזה.',
  mixedScripts: ({ domain }) => ['החלק שאחרי ”@” מערבב אלפביתים. הדומיין האמיתי הוא ', domain, '.'],
  lookAlike: ({ domain }) => ['החלק שאחרי ”@” רק נראה כמו אותיות לטיניות. הדומיין האמיתי הוא ', domain, '.'],
  unclear: ({ sendAgain }) => ['לא ברור אם ההזמנה נשלחה. ', sendAgain],
  sendAgain: 'שליחה מחדש',
  didYouMean: ({ suggestion }) => ['התכוונתם ל־', suggestion, '?'],
  unread_role: ({ text }) => `לא נמצא תפקיד בשם ”${text}”.`,
  unread_language: ({ text }) => `”${text}” אינה שפה זמינה כאן.`,
  known: {
    already_invited: 'כבר נשלחה הזמנה. לא תישלח הזמנה נוספת.',
    already_member: 'כבר בארגון. לא תישלח הזמנה.',
  },
  knownFound: ({ count }) =>
    plural(count, {
      one: 'אדם אחד כבר הוזמן או כבר בארגון. לא תישלח אליו הזמנה.',
      two: 'שני אנשים כבר הוזמנו או כבר בארגון. לא יישלחו אליהם הזמנות.',
      other: '# אנשים כבר הוזמנו או כבר בארגון. לא יישלחו אליהם הזמנות.',
    }),
  checkFailed: 'לא הצלחנו לבדוק מי כבר הוזמנו.',
  outcomes: {
    sent: 'נשלחה',
    already_invited: 'כבר נשלחה הזמנה',
    already_member: 'כבר בארגון',
    invalid: 'השרת לא מקבל את הכתובת הזאת',
    blocked: 'הכתובת הזאת לא מותרת כאן',
    failed: 'השליחה נכשלה',
    unknown: 'לא ברור אם ההזמנה נשלחה',
    unsent: 'עוד לא נשלחה',
    unconfirmed: 'ממתינה לאישור שלכם',
  },
  seatsLeft: ({ left, limit, after }) =>
    `מקומות פנויים: ${number(left)} מתוך ${number(limit)}${after === null ? '' : `, ${number(after)} אחרי השליחה`}`,
  tooManySeats: ({ left, over }) => {
    const seats =
      left === 0 ? 'לא נותרו מקומות' : plural(left, { one: 'נותר מקום אחד', two: 'נותרו שני מקומות', other: 'נותרו # מקומות' });
    return `${seats}. הסירו ${counted.people(over)} או הוסיפו ${over === 1 ? 'מקום' : 'מקומות'}.`;
  },
  send: ({ count }) => (count === 0 ? 'שליחת הזמנות' : `שליחת ${counted.invites(count)}`),
  inGroups: ({ count, size }) =>
    `${counted.invites(count)} יישלחו ${size === 1 ? 'אחת אחרי השנייה' : `בקבוצות של ${number(size)}`}.`,
  sending: 'שולחים…',
  addSomebody: 'הוסיפו לפחות כתובת אימייל אחת.',
  fixProblems: ({ count }) =>
    plural(count, {
      one: 'תקנו או הסירו קודם כתובת אחת.',
      two: 'תקנו או הסירו קודם שתי כתובות.',
      other: 'תקנו או הסירו קודם # כתובות.',
    }),
  confirmProblems: ({ count }) =>
    plural(count, {
      one: 'אשרו קודם כתובת אחת.',
      two: 'אשרו קודם שתי כתובות.',
      other: 'אשרו קודם # כתובות.',
    }),
  sendFailed: ({ error }) => `שום דבר לא נשלח. ${error ?? 'נסו שוב.'}`,
  sentTitle: ({ count }) => (count === 0 ? 'לא נשלחו הזמנות' : `${count === 1 ? 'נשלחה' : 'נשלחו'} ${counted.invites(count)}`),
  sentHint: 'אפשר לשלוח אותן מחדש או לבטל אותן בכל עת.',
  unclearTitle: 'לא ברור מה נשלח',
  notSentHint: ({ count, unclear, areLinks }) => {
    const done = (invites: number) => {
      if (areLinks) return invites === 1 ? 'נוצרה' : 'נוצרו';
      return invites === 1 ? 'נשלחה' : 'נשלחו';
    };
    return [
      count > 0 && `${counted.invites(count)} לא ${done(count)}.`,
      unclear > 0 && `ייתכן ש${done(unclear)} ${counted.invites(unclear)}.`,
      unclear > 0 ? 'בדקו ברשימת ההזמנות לפני שתשלחו שוב.' : 'אף אחד לא יקבל את אותה הזמנה פעמיים.',
    ]
      .filter(Boolean)
      .join(' ');
  },
  retry: ({ count }) => `ניסיון נוסף (${number(count)})`,
  inviteMore: 'הזמנות נוספות',
  backToList: 'חזרה לרשימה',
  done: 'סיום',
  progress: {
    title: 'שולחים הזמנות',
    label: 'הזמנות שנשלחו',
    settled: ({ settled, total }) => `${number(settled)} מתוך ${number(total)}`,
    timeLeft: ({ minutes }) =>
      minutes <= 1 ? 'נותרה פחות מדקה' : plural(minutes, { one: 'נותרה כדקה', two: 'נותרו כשתי דקות', other: 'נותרו כ־# דקות' }),
    waiting: ({ wait }) => `יותר מדי בקשות. השליחה תימשך ${wait}.`,
    waits: 'יותר מדי בקשות. השליחה תימשך מעצמה.',
    keepPageOpen: ({ closable }) =>
      closable ? 'השאירו את הדף פתוח. אפשר לסגור את החלון הזה או להשהות בכל עת.' : 'השאירו את הדף פתוח. אפשר להשהות בכל עת.',
    notSent: ({ notSent, unclear }) => notDone(notSent, 'לא נשלחו עד כה', unclear),
    pause: 'השהיה',
    pausedTitle: 'מושהה',
    nothingGoesOut: 'דבר לא יישלח עד שתמשיכו',
    kept: ({ sent }) =>
      sent === 1 ? 'הזמנה אחת כבר נשלחה. הביטול לא יחול עליה.' : `${counted.invites(sent)} כבר נשלחו. הביטול לא יחול עליהן.`,
    continue: 'המשך',
    cancelRest: 'ביטול השאר',
    stopping: 'עוצרים…',
    announced: ({ percent }) => `${number(percent)}% נשלחו`,
    button: ({ settled, total, paused }) => `${paused ? 'מושהה:' : 'שולחים'} ${number(settled)} מתוך ${number(total)}`,
    left: ({ notSent, unclear }) => notDone(notSent, 'לא נשלחו', unclear),
  },
  result: {
    showMore: ({ count }) => `הצגת עוד ${number(count)}`,
    copy: ({ count }) => plural(count, { one: 'העתקת הכתובת', two: 'העתקת שתי הכתובות', other: 'העתקת # הכתובות' }),
    copied: 'הועתק',
    copyFailed: 'הדפדפן חסם את ההעתקה.',
  },
  discard: {
    title: ({ count }) => `לוותר על הרשימה (${counted.people(count)})?`,
    text: 'הכתובות שהוספתם לא שמורות בשום מקום.',
    keep: 'המשך העריכה',
    confirm: 'ויתור',
  },
  csv: csvImport,
};
